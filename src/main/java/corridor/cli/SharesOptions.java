package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.cli.text.CommandLineText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.SharesRequest;
import corridor.workflow.attribution.AttributionStudy;
import corridor.workflow.attribution.BatchShares;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** The shares options ask a batch which settings make the difference of each scenario from the reference. */
final class SharesOptions {
    private static final int USUAL = 60;

    @Option(
            names = "--why",
            paramLabel = "OUTCOME,...",
            description =
                    "Also tell which settings make the difference of each scenario in these outcomes (see corridor"
                            + " why).")
    private String why;

    @Option(
            names = "--why-pairs",
            paramLabel = "N",
            description = "With --why: pairs of runs (default: " + USUAL + ", or those of the batch if it has fewer).")
    private Integer pairs;

    /** Returns the products that the options add to a batch. */
    List<String> products(BatchPlan plan, Catalogue catalogue) {
        if (why == null && pairs != null) {
            throw new InputException(Problem.of("--why-pairs", "goes with --why only"));
        }
        if (why == null) {
            return List.of();
        }
        if (pairs != null && (pairs < 1 || pairs > AttributionStudy.MOST_PAIRS)) {
            throw new InputException(new Problem(
                    "--why-pairs",
                    "",
                    Integer.toString(pairs),
                    "must be a whole number from 1 to " + AttributionStudy.MOST_PAIRS,
                    "",
                    List.of()));
        }
        if (plan.scenarios().size() < 2) {
            throw new InputException(Problem.of("--why", "needs a scenario to compare with the reference"));
        }
        int number = pairs != null ? pairs : Math.min(USUAL, plan.futures().futures() * plan.replicates());
        return outcomes(plan, catalogue).stream()
                .map(outcome -> new SharesRequest(outcome, number).text())
                .toList();
    }

    /** Returns the number of runs that the options add to a batch at most. */
    long mostRuns(BatchPlan plan, Catalogue catalogue) {
        return BatchShares.mostRuns(plan.scenarios(), SharesRequest.in(products(plan, catalogue)), catalogue);
    }

    private List<String> outcomes(BatchPlan plan, Catalogue catalogue) {
        List<String> ids = catalogue.outcomes().stream().map(Outcome::id).toList();
        List<String> given =
                Arrays.stream(why.split(",", -1)).map(String::strip).distinct().toList();
        if (given.contains("")) {
            throw new InputException(
                    Problem.of("--why", "must name outcomes, with commas between them and nothing else"));
        }
        OutcomeTable measured = OutcomeTable.of(catalogue)
                .of(plan.scenarios(), plan.structures().points());
        for (String outcome : given) {
            if (!ids.contains(outcome)) {
                throw new InputException(new Problem(
                        "--why",
                        "",
                        outcome,
                        "is not an outcome",
                        NearestName.of(outcome, ids),
                        ids,
                        "catalogue outcomes"));
            }
            if (!measured.all().contains(catalogue.outcome(outcome))) {
                throw new InputException(
                        Problem.of("--why", "'" + outcome + "' is measured in no scenario of this batch"));
            }
        }
        return given;
    }

    void addTo(CommandLineText text) {
        if (why != null) {
            text.option("--why", why);
        }
        if (pairs != null) {
            text.option("--why-pairs", Integer.toString(pairs));
        }
    }
}
