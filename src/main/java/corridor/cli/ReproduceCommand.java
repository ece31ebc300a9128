package corridor.cli;

import corridor.batch.BatchBrokenOff;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.build.Build;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.QuietOption;
import corridor.number.Counted;
import corridor.result.Manifest;
import corridor.result.disk.Disk;
import corridor.result.disk.Trees;
import corridor.result.folder.FileDifference;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.workflow.StoredPlan;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the batch of a result folder again and compares the files byte by byte. */
@Command(
        name = "reproduce",
        description = {
            "Run a finished batch, sweep or sensitivity analysis again, from what its folder holds, and compare",
            "all tables, scenarios and analyses byte by byte. The folder itself is not changed."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The stored scenarios, seed, sizes and options are used, not the files and command of today. A line",
            "says it when another build of Corridor made the folder: differences may then come from the program.",
            "Charts and report are not compared, since drawn pixels may differ between systems.",
            "",
            "Exit codes: 0 all files are equal; 3 some differ; 2 the folder is unfinished, damaged or unreadable.",
            "",
            "Example, after corridor batch baseline ibo-surge:",
            "  corridor batch baseline ibo-surge --replicates 20",
            "  corridor reproduce results/baseline-vs-ibo-surge"
        })
final class ReproduceCommand implements Callable<Integer> {
    static final int DIFFERENT = 3;

    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a finished batch or experiment.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep the new results, with charts and report, in this folder, new or empty.")
    private Path out;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Mixin
    private QuietOption output = new QuietOption();

    ReproduceCommand() {
        this(Program.CORRIDOR.model());
    }

    ReproduceCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        StoredPlan stored = StoredPlan.read(folder, Program.CORRIDOR.catalogue(), KeepOptions::shareIn);
        if (out != null) {
            TargetFolder.check(out);
        }
        PrintWriter err = spec.commandLine().getErr();
        otherBuild(stored.manifest().program(), err);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return InterruptGuard.during(err, stop -> {
                BatchProgress progress = output.progress(err, stored.plan().words());
                return again(stored, execution.with(progress, stop));
            });
        }
    }

    private int again(StoredPlan stored, Execution execution) throws IOException {
        if (out != null) {
            return compare(stored, out, run(stored, out, execution));
        }
        Path scratch = Files.createTempDirectory("corridor-reproduce-");
        try {
            Path target = scratch.resolve("again");
            return compare(stored, target, run(stored, target, execution));
        } catch (BatchInterrupted e) {
            throw new BatchInterrupted("Interrupted: nothing was compared, and " + folder + " is as it was.", e);
        } catch (BatchBrokenOff e) {
            // The scratch folder is deleted, so the message must not offer to resume it.
            throw new BatchBrokenOff(e.getMessage().lines().findFirst().orElse(""), e.getCause());
        } finally {
            Trees.delete(scratch, Disk.REAL);
        }
    }

    private Manifest run(StoredPlan stored, Path target, Execution execution) throws IOException {
        String command = stored.manifest().command();
        if (stored.isExperiment()) {
            return experiments()
                    .run(stored.plan(), target, command, List.of(), model, execution)
                    .manifest();
        }
        return comparisons()
                .batch(stored.plan(), target, command, stored.also(), model, execution)
                .manifest();
    }

    /** Charts are drawn only for results that are kept. */
    private ComparisonWorkflow comparisons() {
        ComparisonWorkflow workflow = Program.CORRIDOR.comparison();
        return out != null ? workflow : workflow.withoutCharts();
    }

    private ExperimentWorkflow experiments() {
        ExperimentWorkflow workflow = Program.CORRIDOR.experiment(line -> {});
        return out != null ? workflow : workflow.withoutCharts();
    }

    private int compare(StoredPlan stored, Path target, Manifest again) throws IOException {
        Manifest before = stored.manifest();
        List<FileDifference> differences = FileDifference.between(folder, before.files(), target, again.files());
        PrintWriter text = spec.commandLine().getOut();
        differences.forEach(difference -> text.println(difference.text()));
        String runs = Counted.of(before.runs(), "run") + ", seed " + before.seed();
        if (differences.isEmpty()) {
            text.println("Equal: all " + Counted.of(before.files().size(), "file") + " of " + folder
                    + " come out the same to the byte (" + runs + ").");
        } else {
            text.println("Different: " + Counted.of(differences.size(), "file") + " of " + folder
                    + " and its repetition" + " (" + runs + "). " + reason(before.program()));
        }
        if (out != null) {
            text.println("Report: " + out.resolve("report.html"));
        }
        text.flush();
        return differences.isEmpty() ? 0 : DIFFERENT;
    }

    private static String reason(Build made) {
        return isSameProgram(made)
                ? "The same build made both, which should not happen: this is a defect of Corridor or of this machine."
                : "Another build made the folder, which may be the reason.";
    }

    private void otherBuild(Build made, PrintWriter err) {
        if (!isSameProgram(made)) {
            err.println("Another build made this folder: " + made.words() + "; this is "
                    + Build.running().words() + ".");
            err.flush();
        }
    }

    private static boolean isSameProgram(Build made) {
        Build running = Build.running();
        return made.version().equals(running.version()) && made.hash().equals(running.hash());
    }
}
