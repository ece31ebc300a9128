package corridor.cli;

import corridor.analysis.discovery.FutureCases;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.cli.text.ThresholdText;
import corridor.exchange.ResultJson;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.workflow.discovery.DiscoveryWorkflow.Finding;
import corridor.workflow.discovery.DiscoveryWorkflow.Request;
import corridor.workflow.discovery.DiscoveryWorkflow.Side;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches for the assumptions under which an outcome fails. */
@Command(
        name = "discover",
        description = {
            "Find out under which assumptions an outcome goes wrong, in the futures of a batch that was run.",
            "Boxes (PRIM), a classification tree, feature scores; tried on futures that were not used."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The batch needs futures, many rather than few: a thousand futures of one replicate each are better",
            "than a hundred of ten. Without --out the folder is DIR/discovery-OUTCOME.",
            "",
            "Examples, after the first:",
            "  corridor batch baseline ibo-surge --futures 200 --replicates 1 --out results/futures",
            "  corridor discover results/futures --outcome deaths_chinese --worst 20",
            "  corridor discover results/futures --outcome attacks --scenario ibo-surge --against baseline --above 0"
        })
final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Result folder of a batch.")
    private Path results;

    @Option(names = "--outcome", required = true, paramLabel = "NAME", description = "The outcome that is looked at.")
    private String outcome;

    @ArgGroup(multiplicity = "1")
    private Threshold threshold;

    /** The threshold selects the cases of interest; exactly one of these options must be given. */
    static final class Threshold {
        @Option(names = "--above", paramLabel = "V", description = "Of interest: outcomes above V.")
        private Double above;

        @Option(names = "--below", paramLabel = "V", description = "Of interest: outcomes below V.")
        private Double below;

        @Option(
                names = "--worst",
                paramLabel = "P",
                description = "Of interest: the worst P per cent, on the side that the catalogue declares.")
        private String worst;
    }

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario (default: the reference).")
    private String scenario = "";

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "Look at the difference from that scenario, run by run with the same luck.")
    private String against = "";

    @Option(names = "--runs", description = "A case is a single run, not the mean of a future's replicates.")
    private boolean runs;

    @Option(
            names = "--boxes",
            paramLabel = "K",
            defaultValue = "3",
            description = "Most boxes to search (default: ${DEFAULT-VALUE}).")
    private int boxes;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the boxes there too, as JSON; a new file.")
    private Path json;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for tables, charts and report, new or empty.")
    private Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        Request request = request();
        Path target = out == null ? results.resolve(defaultName()) : out;
        JsonFile file = JsonFile.checked(json);
        Finding finding = discovered(request, target);
        ResultJson found = new ResultJson();
        found.add(outcome, finding.discovery());
        file.write(found);
        PrintWriter text = spec.commandLine().getOut();
        text.print(finding.text());
        output.report(target);
        text.flush();
        return 0;
    }

    private Finding discovered(Request request, Path target) throws IOException {
        try (CommandExecution execution = CommandExecution.onAllProcessors()) {
            return Program.CORRIDOR.discovery().run(request, target, command(), execution.tasks());
        }
    }

    private Request request() {
        if (boxes < 1) {
            throw new InputException(Problem.of("--boxes", "at least one box is searched, not " + boxes));
        }
        FutureCases.Unit unit = runs ? FutureCases.Unit.RUNS : FutureCases.Unit.FUTURES;
        if (threshold.worst != null) {
            double share = ThresholdText.share("--worst", threshold.worst);
            return new Request(results, outcome, Side.WORST, share, scenario, against, unit, boxes);
        }
        boolean above = threshold.above != null;
        double value = above ? threshold.above : threshold.below;
        if (!Double.isFinite(value)) {
            throw new InputException(Problem.of(above ? "--above" : "--below", "must be a finite number"));
        }
        return new Request(results, outcome, above ? Side.ABOVE : Side.BELOW, value, scenario, against, unit, boxes);
    }

    private String defaultName() {
        return "discovery-" + (scenario.isEmpty() ? "" : scenario + "-")
                + (against.isEmpty() ? "" : "against-" + against + "-") + outcome;
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text =
                new CommandLineText().add("discover").add(results.toString()).option("--outcome", outcome);
        if (threshold.worst != null) {
            // One spelling, so that 20 and 20% leave the same report.
            text.option("--worst", threshold.worst.endsWith("%") ? threshold.worst : threshold.worst + "%");
        } else if (threshold.above != null) {
            text.option("--above", DecimalText.of(threshold.above));
        } else {
            text.option("--below", DecimalText.of(threshold.below));
        }
        if (!scenario.isEmpty()) {
            text.option("--scenario", scenario);
        }
        if (!against.isEmpty()) {
            text.option("--against", against);
        }
        if (runs) {
            text.add("--runs");
        }
        return text.option("--boxes", Integer.toString(boxes)).toString();
    }
}
