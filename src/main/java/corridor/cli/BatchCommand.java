package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.batch.TimingProbe;
import corridor.cli.input.ScenarioArguments;
import corridor.cli.input.SchemaFiles;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.cli.text.DurationText;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.comparison.ComparisonWorkflow.Finished;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios over many histories. */
@Command(
        name = "batch",
        description = {
            "Compare scenarios over many histories; leave a folder with results, analysis, charts and a report.",
            "The first scenario is the reference. Scenarios share their luck, so that differences are theirs."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --out the folder is results/REFERENCE, results/REFERENCE-vs-OTHER or",
            "results/REFERENCE-vs-N-others. A folder that is not empty is never written to.",
            "",
            "A future is one draw of the uncertain parameters, a replicate one draw of chance. The draws are",
            "those that the record allows; --prior draws from the whole ranges instead. Without options 50",
            "futures x 4 replicates are run under each combination of the rival structures on which headline",
            "results hang; --replicates alone runs that many with all parameters at their defaults; with",
            "--futures, both are crossed. All scenarios meet the same futures and the same luck.",
            "",
            "Ctrl-C stops the batch and keeps what is done; corridor resume DIR completes it, also after a",
            "crash.",
            "",
            "Examples:",
            "  corridor batch baseline investment-freeze-24m",
            "  corridor batch --group force --replicates 100",
            "  corridor batch baseline ibo-surge --replicates 100 --seed 7 --set CPEC_STAKE=AS_S4 --dry-run",
            "  corridor batch baseline ibo-surge --futures 20 --structures SEVERITY,FEAR_MODEL --dry-run"
        })
final class BatchCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            description = "Scenario file, or the name of a scenario that corridor scenarios lists.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "Also all scenarios of a group that corridor scenarios lists; alone, against baseline.")
    private String group;

    @Mixin
    private FutureOptions futures = new FutureOptions();

    @Mixin
    private StructureOption structures = new StructureOption();

    @Mixin
    private KeepOptions details = new KeepOptions();

    @Mixin
    private SharesOptions shares = new SharesOptions();

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a lever, parameter or switch in all scenarios; may be repeated.")
    private List<String> sets = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results, new or empty.")
    private Path out;

    @Option(names = "--dry-run", description = "Say what would be run, how long and where to; write nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output = new OutputOptions();

    BatchCommand() {
        this(Program.CORRIDOR.model());
    }

    BatchCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        List<Scenario> given = read();
        List<Scenario> read = Bargaining.withCounterparts(given, Program.CORRIDOR.catalogue());
        BatchPlan plan = new BatchPlan(
                read,
                structures.design(read, futures.areFree()),
                futures.design(read, seed),
                futures.replicates(),
                seed,
                details.keep());
        products(plan);
        FutureOptions.tellUnused(read, plan.futures(), spec.commandLine().getErr());
        Path target = out == null ? DefaultTarget.of(plan.names()) : out;
        TargetFolder.check(target);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return dryRun ? announce(plan, target) : run(plan, target, execution);
        }
    }

    private List<Scenario> read() {
        PrintWriter err = spec.commandLine().getErr();
        if (scenarios.isEmpty() && group == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'SCENARIO', or --group NAME");
        }
        if (!scenarios.isEmpty()) {
            scenarios = SchemaFiles.passOver(scenarios, err);
        }
        ScenarioArguments arguments = Program.arguments(err);
        if (group != null) {
            scenarios = arguments.withGroup(scenarios, group, err);
        }
        return arguments.read(scenarios, sets);
    }

    /** Returns what the batch leaves beside its usual results. */
    private List<String> products(BatchPlan plan) {
        List<String> products = new ArrayList<>(details.also());
        products.addAll(shares.products(plan, Program.CORRIDOR.catalogue()));
        return products;
    }

    private int announce(BatchPlan plan, Path target) {
        long further = shares.mostRuns(plan, Program.CORRIDOR.catalogue());
        double seconds = TimingProbe.expectedSeconds(
                plan,
                (int) Math.min(Integer.MAX_VALUE, plan.size() + further),
                threads,
                model.create(plan.reference(), plan.futures()::values, seed),
                new StopSignal());
        PrintWriter text = spec.commandLine().getOut();
        text.println("Reference: " + plan.reference().name());
        plan.names().stream().skip(1).forEach(name -> text.println("Compared:  " + name));
        counterparts(plan).forEach(text::println);
        text.println("Runs:      " + plan.size() + " (" + plan.words() + "), seed " + seed);
        if (further > 0) {
            text.println("Shares:    at most " + further
                    + " further runs (--why), none for what cannot be told from chance");
        }
        text.println("Time:      "
                + (Double.isNaN(seconds)
                        ? "unknown: the first run failed"
                        : DurationText.range(seconds) + " on " + CommandExecution.words(threads)
                                + ", then charts and report"));
        text.println("Folder:    " + target);
        text.println("Nothing was run or written (--dry-run).");
        text.flush();
        return 0;
    }

    private int run(BatchPlan plan, Path target, CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        counterparts(plan).forEach(err::println);
        ComparisonWorkflow pipeline = Program.CORRIDOR.comparison();
        BatchProgress progress = output.progress(err, plan.words());
        return InterruptGuard.during(err, stop -> {
            Finished finished =
                    pipeline.batch(plan, target, command(plan), products(plan), model, execution.with(progress, stop));
            BatchSummary.found(spec.commandLine().getOut(), finished, target, next(), output);
            return BatchSummary.failures(err, finished.manifest(), target);
        });
    }

    /** Returns a sentence for each scenario with bargaining, which names its counterpart without bargaining. */
    private static List<String> counterparts(BatchPlan plan) {
        return Bargaining.pairs(plan.scenarios(), Program.CORRIDOR.catalogue()).entrySet().stream()
                .map(pair -> "Bargaining in " + pair.getKey() + ": its effect is the difference from " + pair.getValue()
                        + ", the same with BARGAIN=off")
                .toList();
    }

    /** Returns the command without options that cannot change a result. */
    private String command(BatchPlan plan) {
        CommandLineText text = new CommandLineText().add("batch").addAll(scenarios);
        futures.addTo(text, plan.futures());
        structures.addTo(text);
        text.option("--seed", Long.toString(seed));
        details.addTo(text);
        shares.addTo(text);
        sets.forEach(set -> text.option("--set", set));
        return text.toString();
    }

    private String next() {
        String last = scenarios.get(scenarios.size() - 1);
        CommandLineText text = new CommandLineText().add("run").add(last).option("--seed", Long.toString(seed));
        sets.forEach(set -> text.option("--set", set));
        String name = last.replaceFirst("\\.json$", "").replaceFirst(".*[/\\\\]", "");
        return "one history of " + name + ", with its reasons:\n  " + text.asCalled();
    }
}
