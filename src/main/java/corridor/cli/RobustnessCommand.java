package corridor.cli;

import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.workflow.robustness.RobustnessWorkflow.Request;
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

/** Compares policies across futures by criteria that may disagree. */
@Command(
        name = "robustness",
        description = {
            "Compare the scenarios of a batch across its futures: which holds up, by which criterion.",
            "Mean, worst future, largest regret, mean and spread, share of satisfactory futures, side by side."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Which direction of an outcome is better stands in the catalogue; where it is contested, say",
            "NAME:less or NAME:more. Without --outcomes: deaths of Chinese nationals, civilians and security",
            "personnel, displacement, cost of operations. Without --out the folder is DIR/robustness.",
            "",
            "Examples, after the first:",
            "  corridor batch baseline ibo-surge kabul-deal --futures 200 --replicates 1 --out results/policies",
            "  corridor robustness results/policies",
            "  corridor robustness results/policies --outcomes deaths_chinese,disbursement:more \\",
            "    --thresholds 'deaths_chinese<=50' --out results/policies-two"
        })
final class RobustnessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Result folder of a batch.")
    private Path results;

    @Option(
            names = "--outcomes",
            paramLabel = "NAME",
            split = ",",
            description = "Outcomes, with :less or :more where the catalogue does not say which is better.")
    private List<String> outcomes = List.of();

    @Option(
            names = "--thresholds",
            paramLabel = "RULE",
            split = ",",
            description = "What is satisfactory: NAME<=V or NAME>=V, in quotes.")
    private List<String> thresholds = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for tables, charts and report, new or empty.")
    private Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        Path target = out == null ? results.resolve("robustness") : out;
        String found = Program.CORRIDOR.robustness().run(new Request(results, outcomes, thresholds), target, command());
        PrintWriter text = spec.commandLine().getOut();
        text.print(found);
        output.report(target);
        text.flush();
        return 0;
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text = new CommandLineText().add("robustness").add(results.toString());
        if (!outcomes.isEmpty()) {
            text.option("--outcomes", String.join(",", outcomes));
        }
        if (!thresholds.isEmpty()) {
            text.option("--thresholds", String.join(",", thresholds));
        }
        return text.toString();
    }
}
