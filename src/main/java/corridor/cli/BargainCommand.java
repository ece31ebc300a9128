package corridor.cli;

import corridor.bargain.BargainEngine;
import corridor.bargain.Named;
import corridor.bargain.bdm.BdmEngine;
import corridor.bargain.bdm.BdmVariant;
import corridor.bargain.smp.ReceiverView;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.exchange.BargainCsv;
import corridor.exchange.BargainFile;
import corridor.number.Counted;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.report.bargaining.BargainStory;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.TargetFolder;
import corridor.workflow.bargaining.BargainWorkflow;
import corridor.workflow.bargaining.BargainWorkflow.Finished;
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

/** Lets stakeholders bargain. */
@Command(
        name = "bargain",
        description = {
            "Let stakeholders bargain over issues: who presses whom, who moves, and how sure that is.",
            "FILE is a table of actors as JSON, or as CSV the way users of KTAB keep it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Engines: smp, the spatial model of politics, with the profiles product (default) and smp-reference",
            "(KTAB's own algorithm); bdm, the challenge model, whose readings are variants. The weighted mean and",
            "median always stand beside. docs/bargaining.md explains tables, rules and results.",
            "",
            "Variants of bdm: replication (default), paper-class-first, paper-least-move, paper-best-enforced,",
            "paper-open-conflict. Variants of smp: receiver-probability (default of product), ktab-receiver-gain",
            "(default of smp-reference), which differ where BargnModel takes the receiver's view.",
            "",
            "Examples:",
            "  corridor bargain scenarios/stakeholders/pakistan-china-2025.json",
            "  corridor bargain scenarios/stakeholders/ec-emissions-1994.json --engine bdm --draws 50"
        })
final class BargainCommand implements Callable<Integer> {
    private static final int MOST_TURNS = 1000;
    private static final List<String> ENGINES = List.of("smp", "bdm");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Table of stakeholders, .json or .csv.")
    private Path file;

    @Option(names = "--engine", paramLabel = "NAME", description = "smp or bdm (default: ${DEFAULT-VALUE}).")
    private String engine = "smp";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Rules of smp: product or smp-reference (default: product).")
    private String profile;

    @Option(names = "--variant", paramLabel = "NAME", description = "A reading of the engine, see below.")
    private String variant;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of the uncertain inputs; 0 for none (default: ${DEFAULT-VALUE}).")
    private int draws = 200;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--turns",
            paramLabel = "T",
            description = "Turns at most (default: product 30, smp-reference 100, bdm 10).")
    private Integer turns;

    @Option(names = "--out", paramLabel = "DIR", description = "New folder for result, charts and report.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "New file for the result as JSON.")
    private Path json;

    @Option(names = "--csv", paramLabel = "FILE", description = "New file for the table of actors as CSV.")
    private Path csv;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        output.requireReport(out);
        checkNumbers();
        checkTargets();
        BargainFile read = BargainFile.read(file);
        BargainEngine chosen = engine(read);
        int length = turns == null ? chosen.usualTurns() : turns;
        BargainWorkflow pipeline = Program.CORRIDOR.bargaining(read, chosen, seed, draws, length);
        Finished finished = bargained(pipeline);
        finished.central().notes().forEach(note -> spec.commandLine().getErr().println("Note: " + note + "."));
        if (csv != null) {
            NewTextFile.write(csv, BargainCsv.write(read.title(), read.table()));
        }
        if (json != null) {
            NewTextFile.write(json, pipeline.json(finished));
        }
        if (out != null) {
            pipeline.write(out, finished, command());
        }
        tell(read, finished);
        return 0;
    }

    private static Finished bargained(BargainWorkflow pipeline) {
        try (CommandExecution execution = CommandExecution.onAllProcessors()) {
            return pipeline.bargain(execution.tasks());
        }
    }

    private void tell(BargainFile read, Finished finished) {
        PrintWriter text = spec.commandLine().getOut();
        BargainStory story = new BargainStory(read.table(), finished.central(), read.scales());
        text.println(String.join(
                        ", ",
                        Counted.of(read.table().size(), "actor"),
                        Counted.of(read.table().issues().size(), "issue"),
                        "engine " + finished.central().engine(),
                        finished.central().profile(),
                        Counted.of(finished.central().states() - 1, "turn"),
                        finished.bands().drawn()
                                ? Counted.of(draws, "draw") + ", seed " + seed
                                : "the table as it stands")
                + ".");
        story.sentences(finished.bands()).forEach(text::println);
        List<BargainStory.Move> moves = story.moves();
        int first = moves.isEmpty() ? 0 : moves.get(0).turn();
        if (!moves.isEmpty()) {
            text.println("First moves, on the table as it stands:");
            moves.stream()
                    .filter(move -> move.turn() == first)
                    .forEach(move -> text.println(
                            "  " + read.table().actors().get(move.actor()) + ": " + move.why() + "; " + move.moved()));
        }
        if (!story.ending().isEmpty()) {
            text.println(story.ending());
        }
        text.println(
                "A weighted mean of initial positions has forecast better than such models; read the turns as pressure.");
        if (out != null) {
            output.report(out);
        } else {
            text.println("Next:   charts and a report:");
            text.println(
                    "  " + commandLine().option("--out", "results/bargaining").asCalled());
        }
        text.flush();
    }

    private BargainEngine engine(BargainFile read) {
        if (engine.equals("bdm")) {
            if (profile != null) {
                throw wrong("--profile", profile, "belongs to the engine smp; bdm has variants", List.of());
            }
            return new BdmEngine(variant == null ? BdmVariant.REPLICATION : bdmVariant());
        }
        if (!engine.equals("smp")) {
            throw wrong("--engine", engine, "is not an engine", ENGINES);
        }
        SmpProfile rules = profile == null ? SmpProfile.PRODUCT : choice("--profile", SmpProfile.class, profile);
        SmpRules usual = SmpRules.of(rules, read.settings());
        return new SmpEngine(
                variant == null
                        ? usual
                        : new SmpRules(rules, read.settings(), choice("--variant", ReceiverView.class, variant)));
    }

    private BdmVariant bdmVariant() {
        return BdmVariant.named(variant)
                .orElseThrow(
                        () -> wrong("--variant", variant, "is not a variant of bdm", Named.names(BdmVariant.class)));
    }

    private static <E extends Enum<E> & Named> E choice(String option, Class<E> kind, String name) {
        return Named.find(kind, name).orElseThrow(() -> wrong(option, name, "is not a choice", Named.names(kind)));
    }

    private static InputException wrong(String option, String value, String rule, List<String> valid) {
        return new InputException(new Problem(option, "", value, rule, NearestName.of(value, valid), valid));
    }

    private void checkNumbers() {
        List<Problem> problems = new ArrayList<>();
        if (draws < 0) {
            problems.add(Problem.of("--draws " + draws, "must be 0 or more"));
        }
        if (turns != null && (turns < 0 || turns > MOST_TURNS)) {
            problems.add(Problem.of("--turns " + turns, "must lie in 0 to " + MOST_TURNS));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** Checks the targets before any computation, so that no computation is wasted. */
    private void checkTargets() {
        if (out != null) {
            TargetFolder.check(out);
        }
        if (json != null) {
            NewTextFile.check("json", json);
        }
        if (csv != null) {
            NewTextFile.check("csv", csv);
        }
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        return commandLine().toString();
    }

    private CommandLineText commandLine() {
        CommandLineText text = new CommandLineText().add("bargain").add(file.toString());
        text.option("--engine", engine);
        if (profile != null) {
            text.option("--profile", profile);
        }
        if (variant != null) {
            text.option("--variant", variant);
        }
        text.option("--draws", Integer.toString(draws)).option("--seed", Long.toString(seed));
        if (turns != null) {
            text.option("--turns", Integer.toString(turns));
        }
        return text;
    }
}
