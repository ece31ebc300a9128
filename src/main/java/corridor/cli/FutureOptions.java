package corridor.cli;

import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.cli.text.CommandLineText;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * The future options give the numbers of futures and replicates; the default is 50 x 4. A request with replicates alone
 * is about randomness alone, so all parameters have their defaults.
 */
final class FutureOptions {
    private static final int FUTURES = 50;
    private static final int REPLICATES = 4;
    private static final int REPLICATES_OF_DEFAULTS = 200;
    private static final int MOST_FUTURES = 1_000_000;

    @Option(
            names = "--futures",
            paramLabel = "F",
            description = "Draws of the uncertain parameters that the record allows, at most 500 (default: 50; 1 with"
                    + " the parameters' defaults if only --replicates is given).")
    private Integer futures;

    @Option(
            names = "--replicates",
            paramLabel = "R",
            description = "Histories per scenario and future (default: 4; 200 with --fixed-parameters).")
    private Integer replicates;

    @Option(names = "--fixed-parameters", description = "One future, in which every parameter has its default.")
    private boolean fixed;

    @Option(
            names = "--prior",
            description = "Draw every uncertain parameter from its whole range, whatever the record says.")
    private boolean prior;

    FutureDesign design(List<Scenario> scenarios, long seed) {
        if (!isDrawn()) {
            return FutureDesign.defaults();
        }
        return draw(scenarios, futures == null ? FUTURES : futures, prior, seed);
    }

    /**
     * Draws futures that scenarios share.
     *
     * @param prior whether they come from the whole ranges, rather than from the draws that the record allows
     */
    static FutureDesign draw(List<Scenario> scenarios, int number, boolean prior, long seed) {
        if (number < 1 || number > MOST_FUTURES) {
            throw new InputException(new Problem(
                    "--futures",
                    "",
                    Integer.toString(number),
                    "must be a whole number from 1 to " + MOST_FUTURES,
                    "",
                    List.of()));
        }
        Catalogue catalogue = Program.CORRIDOR.catalogue();
        if (prior) {
            return FutureDraws.prior(catalogue, scenarios, number, seed);
        }
        if (number > catalogue.ensemble().size()) {
            throw new InputException(new Problem(
                    "--futures",
                    "",
                    Integer.toString(number),
                    "must be at most " + catalogue.ensemble().size() + ", the number of draws that the record allows;"
                            + " with --prior any number is drawn from the whole ranges",
                    "",
                    List.of()));
        }
        return FutureDraws.ensemble(catalogue, scenarios, number, seed);
    }

    /** Tells the user that scenarios have own priors, if no future draws them. */
    static void tellUnused(List<Scenario> scenarios, FutureDesign futures, PrintWriter err) {
        List<String> unused = scenarios.stream()
                .filter(scenario -> !futures.isDrawn() && !scenario.priors().isEmpty())
                .map(Scenario::name)
                .toList();
        if (!unused.isEmpty()) {
            err.println("The priors of " + String.join(", ", unused)
                    + " are not used, since every parameter has its default here; batch and sweep with --futures N draw"
                    + " from them.");
        }
    }

    /** Returns whether the user leaves the size of the batch to the program. */
    boolean areFree() {
        return !fixed && !prior && futures == null && replicates == null;
    }

    int replicates() {
        return replicates != null ? replicates : isDrawn() ? REPLICATES : REPLICATES_OF_DEFAULTS;
    }

    /** Adds the options in full, as a user would type them. */
    void addTo(CommandLineText text, FutureDesign design) {
        if (isDrawn()) {
            text.option("--futures", Integer.toString(design.futures()));
            if (prior) {
                text.add("--prior");
            }
        }
        text.option("--replicates", Integer.toString(replicates()));
    }

    private boolean isDrawn() {
        if (fixed && futures != null) {
            throw new InputException(
                    Problem.of("--fixed-parameters", "is one future, so it cannot stand beside --futures"));
        }
        if (fixed && prior) {
            throw new InputException(Problem.of(
                    "--fixed-parameters",
                    "keeps every parameter at its default, so it cannot stand beside --prior, which draws them"));
        }
        return !fixed && (prior || futures != null || replicates == null);
    }
}
