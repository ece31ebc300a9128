package corridor.cli;

import corridor.batch.Execution;
import corridor.cli.text.CommandLineText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The experiment options are the options that all experiments share. */
final class ExperimentOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--vary",
            paramLabel = "NAME[=VALUES]",
            description = "Vary a parameter, lever or switch: NAME alone over all that the catalogue allows,"
                    + " NAME=v1,v2,..., NAME=low:high:step or NAME=low..high; also submodel.*, or all for all"
                    + " parameters. May be repeated.")
    private List<String> vary = List.of();

    @Option(
            names = "--outcomes",
            paramLabel = "NAME,...",
            split = ",",
            description = "Outcomes to look at, the main one first (default: attacks, deaths, deaths_chinese,"
                    + " disbursement).")
    private List<String> outcomes = List.of();

    @Option(
            names = "--quantity",
            paramLabel = "Q",
            description = "What of the replicates of a point is analysed: mean, quantile:0.9, above:V, below:V (default"
                    + " mean).")
    private String quantity = "mean";

    @Option(
            names = "--constraint",
            paramLabel = "RULE",
            description = "Leave out points that break a rule such as \"a + b <= 1\"; may be repeated.")
    private List<String> constraints = List.of();

    @Option(names = "--own-luck", description = "Give every point luck of its own, instead of the same to all.")
    private boolean ownLuck;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of design and runs (default: 1).")
    private Long seed;

    @Option(names = "--samples", paramLabel = "N", description = "Size of the design, in its own unit; see below.")
    private Integer samples;

    @Option(names = "--replicates", paramLabel = "R", description = "Runs of each point.")
    private Integer replicates;

    @Option(
            names = "--groups",
            paramLabel = "RULE",
            description = "morris, sobol: factors that move together and are judged together: submodel, or"
                    + " NAME=factor,submodel.*; may be repeated.")
    private List<String> groups = List.of();

    @Option(
            names = "--candidates",
            paramLabel = "M",
            description = "morris: draw M trajectories and keep the N that lie farthest apart.")
    private Integer candidates;

    @Option(
            names = "--scramblings",
            paramLabel = "K",
            description = "sobol: base points from K independent scramblings in turn, whose spread gives the intervals;"
                    + " 8 or 16 will do.")
    private Integer scramblings;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Fix a lever, parameter or switch.")
    private List<String> sets = List.of();

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results, new or empty.")
    private Path out;

    @Option(names = "--dry-run", description = "Say what would be run, how long and where to; write nothing.")
    private boolean dryRun;

    List<String> vary() {
        return vary;
    }

    List<String> outcomes() {
        return outcomes;
    }

    String quantity() {
        return quantity;
    }

    List<String> constraints() {
        return constraints;
    }

    boolean ownLuck() {
        return ownLuck;
    }

    Long seed() {
        return seed;
    }

    Integer samples() {
        return samples;
    }

    Integer replicates() {
        return replicates;
    }

    List<String> groups() {
        return groups;
    }

    Integer candidates() {
        return candidates;
    }

    Integer scramblings() {
        return scramblings;
    }

    List<String> sets() {
        return sets;
    }

    int threads() {
        return threads;
    }

    Path out(Path otherwise) {
        return out == null ? otherwise : out;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Adds all options that can change a result to the command line that the manifest stores. */
    void addTo(CommandLineText text) {
        vary.forEach(one -> text.option("--vary", one));
        if (!outcomes.isEmpty()) {
            text.option("--outcomes", String.join(",", outcomes));
        }
        if (!quantity.equals("mean")) {
            text.option("--quantity", quantity);
        }
        constraints.forEach(rule -> text.option("--constraint", rule));
        if (ownLuck) {
            text.add("--own-luck");
        }
        if (samples != null) {
            text.option("--samples", samples.toString());
        }
        groups.forEach(rule -> text.option("--groups", rule));
        if (candidates != null) {
            text.option("--candidates", candidates.toString());
        }
        if (scramblings != null) {
            text.option("--scramblings", scramblings.toString());
        }
        if (replicates != null) {
            text.option("--replicates", replicates.toString());
        }
        if (seed != null) {
            text.option("--seed", seed.toString());
        }
        sets.forEach(set -> text.option("--set", set));
    }

    /** Receives notes for the user while input is read. */
    PrintWriter notes() {
        return command.commandLine().getErr();
    }
}
