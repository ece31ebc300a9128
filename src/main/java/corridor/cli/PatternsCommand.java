package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.cli.text.PatternText;
import corridor.exchange.PatternJson;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.validation.PatternStudy;
import corridor.workflow.pattern.PatternWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the model with the patterns of the record, with null models and with broken models. */
@Command(
        name = "patterns",
        description = {
            "Measure the patterns of the record on the model: target, simulated median and 90 %% band, and a verdict for",
            "each line; beside it forecasts of null models with proper scores, and what broken models pass."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Verdicts: pass: the median lies inside the target; near: it lies outside by less than half the target's",
            "width, and the 90 %% band overlaps the target; fail; report: the line is only reported.",
            "",
            "Examples:",
            "  corridor patterns --replicates 50",
            "  corridor patterns --start 2024 --out results/patterns-2024 --json patterns.json"
        })
final class PatternsCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Histories of each scenario (default: ${DEFAULT-VALUE}).")
    private int replicates = 200;

    @Option(names = "--start", paramLabel = "YEAR", description = "Year of a start state (default: ${DEFAULT-VALUE}).")
    private int start = 2025;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for report and charts, new or empty.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "New file for the findings as JSON.")
    private Path json;

    @Mixin
    private OutputOptions output = new OutputOptions();

    PatternsCommand() {
        this(Program.CORRIDOR.model());
    }

    PatternsCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        output.requireReport(out);
        PatternWorkflow workflow = Program.CORRIDOR.patterns();
        PatternStudy study = workflow.study(start, replicates, seed);
        if (out != null) {
            TargetFolder.check(out);
            JsonFile.requireOutside(json, out);
        }
        JsonFile.checked(json);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return measure(workflow, study, execution);
        }
    }

    private int measure(PatternWorkflow workflow, PatternStudy study, CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, "");
        return InterruptGuard.during(err, stop -> {
            PatternStudy.Outcome outcome = study.run(model, execution.with(progress, stop));
            if (out != null) {
                workflow.write(outcome.findings(), out, command(), stop);
            }
            if (json != null) {
                NewTextFile.write(json, PatternJson.of(outcome.findings()));
            }
            PrintWriter text = spec.commandLine().getOut();
            text.print(PatternText.of(outcome.findings()));
            if (out != null) {
                output.report(out);
            }
            text.flush();
            return BatchSummary.failures(err, outcome.failures(), "their numbers are left out");
        });
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        return new CommandLineText()
                .add("patterns")
                .option("--replicates", Integer.toString(replicates))
                .option("--start", Integer.toString(start))
                .option("--seed", Long.toString(seed))
                .toString();
    }
}
