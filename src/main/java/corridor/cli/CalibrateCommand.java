package corridor.cli;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.QuietOption;
import corridor.cli.text.CalibrationText;
import corridor.cli.text.CommandLineText;
import corridor.run.RunFactory;
import corridor.validation.CalibrationStudy;
import corridor.workflow.calibration.CalibrationWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Calibrates the model on the record by history matching. */
@Command(
        name = "calibrate",
        description = {
            "Rule out what cannot meet the record, in waves of runs and emulators (history matching); then weigh what is",
            "left by its own runs, and leave draws of equal weight."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The targets, their errors and the varied parameters are in the catalogue (catalogue/calibration). The folder",
            "has a table for each stage, so that the same command goes on where it was stopped. Meeting the numbers",
            "that draws were chosen by is no evidence for the effect of a policy.",
            "",
            "Example:",
            "  corridor calibrate --out results/calibration"
        })
final class CalibrateCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Option(names = "--points", paramLabel = "N", description = "Points of each wave (default: ${DEFAULT-VALUE}).")
    private int points = 1000;

    @Option(names = "--waves", paramLabel = "W", description = "Number of waves (default: ${DEFAULT-VALUE}).")
    private int waves = 3;

    @Option(
            names = "--histories",
            paramLabel = "H",
            description = "Histories of each point of a wave (default: ${DEFAULT-VALUE}).")
    private int histories = 8;

    @Option(
            names = "--pool",
            paramLabel = "N",
            description = "Points that are run for first weights (default: ${DEFAULT-VALUE}).")
    private int pool = 14000;

    @Option(
            names = "--pool-histories",
            paramLabel = "H",
            description = "Histories of each point of the pool (default: ${DEFAULT-VALUE}).")
    private int poolHistories = 8;

    @Option(
            names = "--further-histories",
            paramLabel = "H",
            description = {
                "Further histories of each point of the pool that is near enough to the record",
                "(default: ${DEFAULT-VALUE})."
            })
    private int furtherHistories = 8;

    @Option(names = "--draws", paramLabel = "N", description = "Draws of equal weight (default: ${DEFAULT-VALUE}).")
    private int draws = 500;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the tables: new, empty, or left by the same command.")
    private Path out;

    @Mixin
    private QuietOption output = new QuietOption();

    CalibrateCommand() {
        this(Program.CORRIDOR.model());
    }

    CalibrateCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        CalibrationWorkflow workflow = Program.CORRIDOR.calibration();
        CalibrationStudy study = workflow.study(
                new CalibrationStudy.Sizes(points, waves, histories, pool, poolHistories, furtherHistories, draws),
                seed);
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, "");
        try (CommandExecution execution = new CommandExecution(threads)) {
            return InterruptGuard.during(err, stop -> {
                CalibrationFindings findings =
                        workflow.run(study, model, execution.with(progress, stop), out, command());
                PrintWriter text = spec.commandLine().getOut();
                text.print(CalibrationText.of(findings));
                text.println("Tables: " + out);
                text.flush();
                return BatchSummary.failures(err, study.failures(), "their numbers are left out");
            });
        }
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        return new CommandLineText()
                .add("calibrate")
                .option("--points", Integer.toString(points))
                .option("--waves", Integer.toString(waves))
                .option("--histories", Integer.toString(histories))
                .option("--pool", Integer.toString(pool))
                .option("--pool-histories", Integer.toString(poolHistories))
                .option("--further-histories", Integer.toString(furtherHistories))
                .option("--draws", Integer.toString(draws))
                .option("--seed", Long.toString(seed))
                .toString();
    }
}
