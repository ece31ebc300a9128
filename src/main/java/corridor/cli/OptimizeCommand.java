package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.batch.TimingProbe;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.cli.text.DurationText;
import corridor.cli.text.OptimizeText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import corridor.search.LeverSearch;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "A search over a lever of force must weigh the harm to civilians: deaths_civilian and",
            "displaced_person_years, and for strikes across a border deaths_civilian_abroad. The line \"force\"",
            "of corridor catalogue levers says which levers these are.",
            "",
            "Ctrl-C stops the search and keeps its evaluations; corridor resume DIR completes it, also after a",
            "crash.",
            "",
            "Example:",
            "  corridor optimize baseline --levers pakistan.iboIntensity,china.newCommitments=0..1 \\",
            "    --outcomes deaths_chinese,deaths_civilian,displaced_person_years,disbursement:more --dry-run"
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

    @Option(names = "--dry-run", description = "Say what would be run, how long and where to; write nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output = new OutputOptions();

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
        if (dryRun) {
            return announce(plan, target);
        }
        try (CommandExecution execution = new CommandExecution(threads)) {
            return search(pipeline, request, plan, target, execution);
        }
    }

    private int announce(LeverSearch.Plan plan, Path target) {
        BatchPlan base = plan.baseOnly(Program.CORRIDOR.catalogue());
        RunFunction run = model.create(plan.base(), base.futures()::values, seed);
        OptimizeText text = new OptimizeText(plan);
        int kept = plan.population();
        double least = expected(base, plan.runs() + plan.freshRuns(1), run);
        double most = expected(base, plan.runs() + plan.freshRuns(kept), run);
        PrintWriter out = spec.commandLine().getOut();
        text.lines().forEach(out::println);
        out.println("Time:      "
                + (Double.isNaN(least + most)
                        ? "unknown: the first run failed"
                        : "first guess " + DurationText.of(least) + " (one option kept) to " + DurationText.of(most)
                                + " (" + kept + " kept)")
                + " on " + CommandExecution.words(threads));
        out.println("Folder:    " + target);
        out.println("Nothing was run or written (--dry-run).");
        out.flush();
        return 0;
    }

    private double expected(BatchPlan base, long runs, RunFunction run) {
        return TimingProbe.expectedSeconds(
                base, (int) Math.min(Integer.MAX_VALUE, runs), threads, run, new StopSignal());
    }

    private int search(
            TradeOffWorkflow pipeline, Request request, LeverSearch.Plan plan, Path target, CommandExecution execution)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        output.news(err)
                .accept("Up to " + new OptimizeText(plan).searchRuns() + ", on " + CommandExecution.words(threads));
        return InterruptGuard.during(err, stop -> {
            found(
                    spec.commandLine().getOut(),
                    pipeline.run(
                            request,
                            target,
                            command(),
                            model,
                            told(output.news(err)),
                            execution.with(BatchProgress.NONE, stop)),
                    target,
                    output);
            return 0;
        });
    }

    static void found(PrintWriter out, String text, Path target, OutputOptions output) {
        out.print(text);
        output.report(target);
        out.flush();
    }

    static LeverSearch.Progress told(Consumer<String> news) {
        return (done, all, options) ->
                news.accept(done + "/" + Math.max(done, all) + " options tried, " + options + " kept");
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
