package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.QuietOption;
import corridor.cli.text.CommandLineText;
import corridor.cli.text.HeadlineText;
import corridor.exchange.HeadlineJson;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.workflow.headline.HeadlineStudy;
import corridor.workflow.headline.HeadlineWorkflow;
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

/** Measures effects when more and more is uncertain, and under every rival mechanism. */
@Command(
        name = "headlines",
        description = {
            "Measure effects when more and more is uncertain: chance alone, then the numbers that the record was used",
            "on, then those on which it says nothing, then the rival mechanisms; and under each rival option."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "One batch cannot separate these, so three sets of runs are made on the same luck: all parameters at",
            "their defaults; learned parameters drawn, all others at their defaults; and the whole ensemble under",
            "all combinations of rivals. With --out a folder is left with the table as CSV, JSON and Markdown, and",
            "a chart.",
            "",
            "Examples:",
            "  corridor headlines --out results/headlines",
            "  corridor headlines ibo-surge --futures 40 --replicates 2"
        })
final class HeadlinesCommand implements Callable<Integer> {
    /** Names of the scenarios whose effects the documents report first. */
    static final List<String> HEADLINES = List.of(
            "investment-freeze-24m", "freeze-until-results", "fast-withdrawal", "joint-combat-operations", "ibo-surge");

    /** Description of the argument whose default they are. */
    static final String SCENARIOS = "Scenario file, or the name of a scenario that corridor scenarios lists (default:"
            + " investment-freeze-24m, freeze-until-results, fast-withdrawal, joint-combat-operations, ibo-surge).";

    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = SCENARIOS)
    private List<String> scenarios = HEADLINES;

    @Option(
            names = "--reference",
            paramLabel = "SCENARIO",
            description = "Scenario with which the others are compared (default: ${DEFAULT-VALUE}).")
    private String reference = "baseline";

    @Option(
            names = "--futures",
            paramLabel = "F",
            description = "Draws of the uncertain parameters that the record allows, at most 500 (default:"
                    + " ${DEFAULT-VALUE}).")
    private int futures = 100;

    @Option(
            names = "--replicates",
            paramLabel = "R",
            description = "Histories per scenario and future, at least 2 (default: ${DEFAULT-VALUE}).")
    private int replicates = 2;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for tables and chart, new or empty.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "New file for the findings as JSON.")
    private Path json;

    @Mixin
    private QuietOption output = new QuietOption();

    HeadlinesCommand() {
        this(Program.CORRIDOR.model());
    }

    HeadlinesCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        HeadlineWorkflow workflow = Program.CORRIDOR.headlines();
        HeadlineStudy study = workflow.study(read(), futures, replicates, seed);
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

    private int measure(HeadlineWorkflow workflow, HeadlineStudy study, CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, "");
        return InterruptGuard.during(err, stop -> {
            HeadlineStudy.Result result = study.run(model, execution.with(progress, stop));
            if (out != null) {
                workflow.write(result.findings(), out, command(), stop);
            }
            if (json != null) {
                NewTextFile.write(json, HeadlineJson.of(result.findings()));
            }
            PrintWriter text = spec.commandLine().getOut();
            text.print(HeadlineText.of(result.findings()));
            if (out != null) {
                text.println("Tables and chart: " + out);
            }
            text.flush();
            return BatchSummary.failures(err, result.failures(), "their numbers are left out");
        });
    }

    /** The command without options that cannot change a result. */
    private String command() {
        CommandLineText text = new CommandLineText().add("headlines");
        if (!scenarios.equals(HEADLINES)) {
            text.addAll(scenarios);
        }
        return text.option("--reference", reference)
                .option("--futures", Integer.toString(futures))
                .option("--replicates", Integer.toString(replicates))
                .option("--seed", Long.toString(seed))
                .toString();
    }
}
