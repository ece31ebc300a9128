package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.report.hindcast.HindcastNarrative;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.validation.HindcastStudy;
import corridor.workflow.hindcast.HindcastWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the model's reactions with the historical record. */
@Command(
        name = "hindcast",
        description = {
            "Replay a time of which the reactions are known: how often the model shows each one, after how many days,",
            "in which order, and what it misses. Each history is also run without the event that is reacted to."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --out the folder is results/SCENARIO-reactions. A folder that is not empty is never written to.",
            "",
            "Examples:",
            "  corridor hindcast",
            "  corridor hindcast hindcast-2024 --replicates 100 --set china.precision=12 --out results/sharp-actors"
        })
final class HindcastCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "hindcast-2024",
            description =
                    "Scenario file, or the name of a scenario that corridor scenarios lists (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Option(names = "--replicates", paramLabel = "N", description = "Histories (default: ${DEFAULT-VALUE}).")
    private int replicates = 500;

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

    @Mixin
    private OutputOptions output = new OutputOptions();

    HindcastCommand() {
        this(Program.CORRIDOR.model());
    }

    HindcastCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        Scenario read = Program.arguments(spec.commandLine().getErr()).read(scenario, sets);
        HindcastWorkflow pipeline = Program.CORRIDOR.hindcast();
        HindcastStudy study = pipeline.study(read);
        BatchPlan plan = study.plan(replicates, seed);
        Path target = out == null ? Path.of("results", read.name() + "-reactions") : out;
        TargetFolder.check(target);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return replay(pipeline, study, plan, target, execution);
        }
    }

    private int replay(
            HindcastWorkflow pipeline, HindcastStudy study, BatchPlan plan, Path target, CommandExecution execution)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, "");
        return InterruptGuard.during(err, stop -> {
            HindcastStudy.Outcome outcome =
                    pipeline.run(study, plan, target, command(), model, execution.with(progress, stop));
            PrintWriter text = spec.commandLine().getOut();
            text.print(new HindcastNarrative(outcome.findings()).text(seed));
            output.report(target);
            text.flush();
            return BatchSummary.failures(err, outcome.failures(), "their replicates are left out of all tables");
        });
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text = new CommandLineText()
                .add("hindcast")
                .add(scenario)
                .option("--replicates", Integer.toString(replicates))
                .option("--seed", Long.toString(seed));
        sets.forEach(set -> text.option("--set", set));
        return text.toString();
    }
}
