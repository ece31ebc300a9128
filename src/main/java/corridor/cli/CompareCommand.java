package corridor.cli;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.ShownScenarios;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.number.DecimalText;
import corridor.report.comparison.Narrator;
import corridor.result.folder.MatchedFolders;
import corridor.task.Tasks;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios of several result folders. */
@Command(
        name = "compare",
        description = {
            "Compare the scenarios of several result folders, without running anything.",
            "The folders need the same seed, futures, replicates and structures: then their runs are pairs.",
            "The reference is that of the first folder."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example, after corridor batch baseline, and corridor batch ibo-surge:",
            "  corridor batch baseline --replicates 20",
            "  corridor batch ibo-surge --replicates 20",
            "  corridor compare results/baseline results/ibo-surge --out results/compared"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int DIGITS = 4;
    private static final String HEADER = "scenario,reference,outcome,unit,pairs,mean_difference,low95,high95,verdict";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "DIR", description = "Result folders of batches.")
    private List<Path> folders;

    @Option(names = "--csv", description = "Print every paired difference as CSV.")
    private boolean csv;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also leave tables, charts and a report in this new folder.")
    private Path target;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        output.requireReport(target);
        try (CommandExecution execution = CommandExecution.onAllProcessors()) {
            return compare(execution.tasks());
        }
    }

    private int compare(Tasks tasks) throws IOException {
        ComparisonWorkflow pipeline = Program.CORRIDOR.comparison();
        if (target == null) {
            tell(pipeline.compare(folders, tasks));
            return warned();
        }
        return InterruptGuard.during(spec.commandLine().getErr(), stop -> {
            tell(pipeline.compare(folders, target, command(), tasks, stop));
            return warned();
        });
    }

    /** Prints warnings to stderr, since with --csv a program reads stdout. */
    private int warned() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        MatchedFolders.differentPrograms(folders).forEach(err::println);
        err.flush();
        return 0;
    }

    private String command() {
        return new CommandLineText()
                .add("compare")
                .addAll(folders.stream().map(Path::toString).toList())
                .toString();
    }

    private void tell(Analysis analysis) {
        PrintWriter out = spec.commandLine().getOut();
        if (csv) {
            out.println(HEADER);
            analysis.differences().forEach(difference -> out.println(line(difference)));
            if (target != null) {
                output.open(target);
            }
        } else {
            ShownScenarios shown = ShownScenarios.of(analysis);
            Narrator.lines(shown, Program.CORRIDOR.catalogue()).forEach(out::println);
            if (target != null) {
                output.report(target);
            }
        }
        out.flush();
    }

    private static String line(Difference difference) {
        return String.join(
                ",",
                difference.scenario(),
                difference.reference(),
                difference.outcome().id(),
                '"' + difference.outcome().unit() + '"',
                Integer.toString(difference.pairs()),
                DecimalText.rounded(difference.mean(), DIGITS),
                DecimalText.rounded(difference.low(), DIGITS),
                DecimalText.rounded(difference.high(), DIGITS),
                difference.verdict().name().toLowerCase(Locale.ROOT));
    }
}
