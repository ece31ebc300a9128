package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.AblationText;
import corridor.cli.text.CommandLineText;
import corridor.exchange.AblationJson;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.validation.AblationStudy;
import corridor.workflow.ablation.AblationWorkflow;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes each mechanism out of the model in turn, and says which patterns and verdicts change. */
@Command(
        name = "ablate",
        description = {
            "Take each mechanism out of the model in turn, and put each option of a switch in place of the default:",
            "which patterns of the record and which verdicts on scenarios change, with simulated numbers and intervals."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "All parameters are at their defaults, but for what is taken out, which also replaces what a scenario sets.",
            "corridor catalogue ablations lists what is taken out.",
            "",
            "Examples:",
            "  corridor ablate --replicates 60 --out results/ablations",
            "  corridor ablate ibo-surge --only harm,FEAR_MODEL=INERT"
        })
final class AblateCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = HeadlinesCommand.SCENARIOS)
    private List<String> scenarios = HeadlinesCommand.HEADLINES;

    @Option(
            names = "--reference",
            paramLabel = "SCENARIO",
            description = "Scenario with which the others are compared (default: ${DEFAULT-VALUE}).")
    private String reference = "baseline";

    @Option(
            names = "--only",
            paramLabel = "ABLATION",
            split = ",",
            description = "Only these ablations, by their ids (default: all).")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Histories of each scenario, in each variant of the model (default: ${DEFAULT-VALUE}).")
    private int replicates = 60;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for tables, charts and report, new or empty.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "New file for the findings as JSON.")
    private Path json;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AblateCommand() {
        this(Program.CORRIDOR.model());
    }

    AblateCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        output.requireReport(out);
        AblationWorkflow workflow = Program.CORRIDOR.ablation();
        AblationStudy study = workflow.study(read(), only, replicates, seed);
        if (out != null) {
            TargetFolder.check(out);
            JsonFile.requireOutside(json, out);
        }
        JsonFile.checked(json);
        try (CommandExecution execution = new CommandExecution(threads)) {
            return measure(workflow, study, execution);
        }
    }

    private List<Scenario> read() {
        List<String> all = new ArrayList<>(List.of(reference));
        all.addAll(scenarios);
        return Program.arguments(spec.commandLine().getErr()).read(all, List.of());
    }

    private int measure(AblationWorkflow workflow, AblationStudy study, CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, "");
        return InterruptGuard.during(err, stop -> {
            AblationStudy.Outcomes outcomes = study.run(model, execution.with(progress, stop));
            if (out != null) {
                workflow.write(outcomes.findings(), out, command(), stop);
            }
            if (json != null) {
                NewTextFile.write(json, AblationJson.of(outcomes.findings()));
            }
            PrintWriter text = spec.commandLine().getOut();
            text.print(AblationText.of(outcomes.findings()));
            if (out != null) {
                output.report(out);
            }
            text.flush();
            return BatchSummary.failures(err, outcomes.failures(), "their numbers are left out");
        });
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text =
                new CommandLineText().add("ablate").addAll(scenarios).option("--reference", reference);
        if (!only.isEmpty()) {
            text.option("--only", String.join(",", only));
        }
        return text.option("--replicates", Integer.toString(replicates))
                .option("--seed", Long.toString(seed))
                .toString();
    }
}
