package corridor.cli;

import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.chronicle.KeptChronicle;
import corridor.cli.history.HistoryOptions;
import corridor.cli.text.CommandLineText;
import corridor.report.history.HistoryPage;
import corridor.report.history.HistorySelection;
import corridor.report.history.RunNarrative;
import corridor.result.RunResult;
import corridor.result.table.DecisionsTable;
import corridor.result.table.EventsTable;
import corridor.result.unfinished.NewTextFile;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one history and prints it. */
@Command(
        name = "run",
        description = "Show one simulated history, with the reason for each decision.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The history is replicate 0 of a batch with the same seed.",
            "",
            "Examples:",
            "  corridor run baseline",
            "  corridor run baseline --why 2025-01-26",
            "  corridor run baseline --actor china --from 2026-01-01 --to 2026-12-31",
            "  corridor run baseline --html history.html",
            "  corridor run hindcast-2024 --decisions decisions.csv",
            "  corridor run investment-freeze-24m --seed 7 --set china.newCommitments=0.5"
        })
final class RunCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario file, or the name of a scenario that corridor scenarios lists.")
    private String scenario;

    @Option(names = "--seed", paramLabel = "S", description = "Master seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a lever, parameter or switch; may be repeated.")
    private List<String> sets = List.of();

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "Write all attacks and operations to a new file.")
    private Path events;

    @Option(
            names = "--decisions",
            paramLabel = "FILE.csv",
            description = "Write all decisions, with every option and its terms, to a new file.")
    private Path decisions;

    @Option(
            names = "--html",
            paramLabel = "FILE.html",
            description = {
                "Write the history to a new page: a timeline with a lane for each actor, and decisions that open to",
                "their terms. The page needs no network."
            })
    private Path html;

    @Mixin
    private HistoryOptions part;

    RunCommand() {
        this(Program.CORRIDOR.model());
    }

    RunCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        Scenario read = Program.arguments(spec.commandLine().getErr()).read(scenario, sets);
        if (events != null) {
            EventsTable.checkTarget(events);
        }
        if (decisions != null) {
            DecisionsTable.checkTarget(decisions);
        }
        if (html != null) {
            NewTextFile.check("html", html);
        }
        Catalogue catalogue = Program.CORRIDOR.catalogue();
        HistorySelection selection = part.selection(read, catalogue);
        Optional<LocalDate> why = part.why(read);
        KeptChronicle told = new KeptChronicle();
        RunResult result = model.create(read, seed).run(0, 0, told);
        PrintWriter out = spec.commandLine().getOut();
        RunNarrative narrative = new RunNarrative(catalogue, selection, "--all shows them");
        if (why.isPresent()) {
            out.print(narrative.why(read, result, seed, told, why.get()));
        } else if (html == null) {
            out.print(narrative.text(read, result, seed, told));
        }
        if (html != null) {
            HistoryPage page =
                    new HistoryPage(catalogue, selection, Build.running().version());
            NewTextFile.write(html, page.of(read, result, seed, told, again()));
            out.println("Timeline: " + html);
            out.println("Next:     open it in a browser");
        }
        out.flush();
        if (events != null) {
            EventsTable.write(events, told.events());
            say(told.events().size(), "event", events);
        }
        if (decisions != null) {
            DecisionsTable.write(decisions, told.decisions());
            say(told.decisions().size(), "decision", decisions);
        }
        return 0;
    }

    /** Returns the command that shows the history in a terminal. */
    private String again() {
        CommandLineText words = new CommandLineText().add("run").add(scenario);
        sets.forEach(set -> words.add("--set").add(set));
        return words.add("--seed").add(Long.toString(seed)).toString();
    }

    private void say(int rows, String what, Path file) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(rows + " " + what + (rows == 1 ? "" : "s") + " written to " + file);
        err.flush();
    }
}
