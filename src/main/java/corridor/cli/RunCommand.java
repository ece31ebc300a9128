package corridor.cli;

import corridor.chronicle.KeptChronicle;
import corridor.report.history.RunNarrative;
import corridor.result.RunResult;
import corridor.result.table.DecisionsTable;
import corridor.result.table.EventsTable;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one history and prints it. */
@Command(
        name = "run",
        description =
                "Tell one history of a scenario: decisions with their reasons, suspensions, large attacks, outcomes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The history is replicate 0 of a batch with the same seed.",
            "",
            "Examples:",
            "  corridor run baseline",
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

    @Option(names = "--all", description = "Tell also decisions that leave things as they were.")
    private boolean all;

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
        KeptChronicle told = new KeptChronicle();
        RunResult result = model.create(read, seed).run(0, 0, told);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                new RunNarrative(Program.CORRIDOR.catalogue(), all, "--all shows them").text(read, result, seed, told));
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

    private void say(int rows, String what, Path file) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(rows + " " + what + (rows == 1 ? "" : "s") + " written to " + file);
        err.flush();
    }
}
