package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.text.CommandLineText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.search.LeverSearch;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches over levers for options with different trade-offs between outcomes. */
@Command(
        name = "optimize",
        description = {
            "Explore trade-offs: search over levers for options of which none is best in every outcome.",
            "An exploration of a model, not advice. Options meet the same luck, and are run again with fresh luck."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A lever takes its range from the catalogue, or NAME=LOW..HIGH; levels count from 0. Each lever may",
            "have another value in each period of the run. What the scenario sets otherwise stays.",
            "Without --out the folder is results/SCENARIO-trade-offs.",
            "",
            "Ctrl-C stops the search and keeps its evaluations; corridor resume DIR completes it, also after a",
            "crash.",
            "",
            "Example:",
            "  corridor optimize baseline --levers pakistan.iboIntensity,china.newCommitments=0..1 \\",
            "    --outcomes deaths_chinese,displaced_person_years,disbursement:more --evaluations 40 --replicates 4"
        })
final class OptimizeCommand implements Callable<Integer> {
    private static final int MOST_EVALUATIONS = 100_000;
    private static final int MOST_PERIODS = 12;
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario file, or the name of a scenario that corridor scenarios lists.")
    private String scenario;

    @Option(
            names = "--levers",
            required = true,
            split = ",",
            paramLabel = "NAME[=LOW..HIGH]",
            description = "What may be chosen.")
    private List<String> levers;

    @Option(
            names = "--outcomes",
            required = true,
            split = ",",
            paramLabel = "NAME[:less|:more]",
            description =
                    "Two to five outcomes to weigh; a direction where the catalogue does not say which is better.")
    private List<String> outcomes;

    @Option(
            names = "--periods",
            paramLabel = "K",
            description = "Equal parts of the run, each with its own values (default: ${DEFAULT-VALUE}).")
    private int periods = 2;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "Options to try, rounded up to whole generations (default: ${DEFAULT-VALUE}).")
    private int evaluations = 400;

    @Option(
            names = "--futures",
            paramLabel = "F",
            description = "Draws that the record allows, behind each option (default: 1, the parameters' defaults).")
    private int futures = 1;

    @Option(
            names = "--replicates",
            paramLabel = "R",
            description = "Histories of each option and future (default: ${DEFAULT-VALUE}).")
    private int replicates = 10;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a lever, parameter or switch; may be repeated.")
    private List<String> sets = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results, new or empty.")
    private Path out;

    OptimizeCommand() {
        this(Program.CORRIDOR.model());
    }

    OptimizeCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        within("--periods", periods, MOST_PERIODS);
        within("--evaluations", evaluations, MOST_EVALUATIONS);
        within("--futures", futures, Program.CORRIDOR.catalogue().ensemble().size());
        within("--replicates", replicates, MOST_EVALUATIONS);
        Scenario read = Program.arguments(spec.commandLine().getErr()).read(scenario, sets);
        TradeOffWorkflow pipeline = Program.CORRIDOR.tradeOff();
        Request request = new Request(read, levers, outcomes, periods, evaluations, futures, replicates, seed);
        LeverSearch.Plan plan = pipeline.plan(request);
        Path target = out == null ? Path.of("results", read.name() + "-trade-offs") : out;
        TargetFolder.check(target);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return search(pipeline, request, plan, target, execution);
        }
    }

    private int search(
            TradeOffWorkflow pipeline, Request request, LeverSearch.Plan plan, Path target, CommandExecution execution)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("About " + plan.runs() + " runs (" + evaluations + " options x " + futures
                + (futures == 1 ? " future x " : " futures x ") + replicates + " replicates) on "
                + CommandExecution.words(threads));
        err.flush();
        return InterruptGuard.during(err, stop -> {
            found(
                    spec.commandLine().getOut(),
                    pipeline.run(
                            request, target, command(), model, told(err), execution.with(BatchProgress.NONE, stop)),
                    target);
            return 0;
        });
    }

    static void found(PrintWriter out, String text, Path target) {
        out.print(text);
        out.println("Report: " + target.resolve("report.html"));
        out.flush();
    }

    static LeverSearch.Progress told(PrintWriter err) {
        return (done, all, options) -> {
            err.println(done + "/" + Math.max(done, all) + " options tried, " + options + " kept");
            err.flush();
        };
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new InputException(Problem.of(option, "must lie between 1 and " + most + ", not " + value));
        }
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text = new CommandLineText()
                .add("optimize")
                .add(scenario)
                .option("--levers", String.join(",", levers))
                .option("--outcomes", String.join(",", outcomes))
                .option("--periods", Integer.toString(periods))
                .option("--evaluations", Integer.toString(evaluations))
                .option("--futures", Integer.toString(futures))
                .option("--replicates", Integer.toString(replicates))
                .option("--seed", Long.toString(seed));
        sets.forEach(set -> text.option("--set", set));
        return text.toString();
    }
}
