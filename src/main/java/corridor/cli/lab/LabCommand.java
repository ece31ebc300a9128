package corridor.cli.lab;

import corridor.Corridor;
import corridor.batch.Execution;
import corridor.build.ProgramFolder;
import corridor.cli.input.ScenarioArguments;
import corridor.cli.output.ReportOpener;
import corridor.lab.ClassOptions;
import corridor.lab.Lab;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.task.TaskPool;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the lab. */
@Command(
        name = "lab",
        description = {
            "Explore what-ifs in the browser: move a lever, and see within a second what changes, with bands.",
            "The page is served on this machine alone, unless --class opens it to the local network. Nothing is",
            "fetched from the network or sent there."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The address holds a token, without which nobody may ask this lab. Links that the page makes hold a",
            "question and no token. Whatever the page shows is a scenario file with a command that gives the same",
            "numbers; the page prints both. Stop with Ctrl-C, or with the button on the page.",
            "",
            "A class plays on one laptop, or with --class on phones in the same network, by a code that the teacher's",
            "page shows. Plain HTTP in a network can be read by others in it: use no real names. The log of each game",
            "stays in games below the folder of --results; corridor replay compares its decisions with those of the",
            "model, and --game goes on with a game after a crash.",
            "",
            "Examples:",
            "  corridor lab",
            "  corridor lab ibo-surge --no-browser --port 8765",
            "  corridor lab --class",
            "  corridor lab --game results/games/game-1.jsonl"
        })
public final class LabCommand implements Callable<Integer> {
    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT = 65535;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file or name with which the page begins (default: baseline).")
    private String scenario;

    @Option(names = "--port", paramLabel = "N", description = "Port, 1024 to 65535 (default: any free one).")
    private int port;

    @Option(names = "--no-browser", description = "Print the address only.")
    private boolean noBrowser;

    @Option(
            names = "--results",
            paramLabel = "ROOT",
            description = "Folder whose result folders the page lists, and where its batches go (default:"
                    + " ${DEFAULT-VALUE}).")
    private Path results = Path.of("results");

    @Option(
            names = "--class",
            paramLabel = "ADDRESS",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Let a class in the local network join, on this address of the machine or on all that it has.")
    private String classAddress;

    @Option(names = "--game", paramLabel = "GAME", description = "Go on with a game of a class, from its log.")
    private Path game;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Override
    public Integer call() throws InterruptedException {
        checkPort();
        Corridor corridor = Corridor.standard();
        ClassOptions forClass = new ClassOptions(
                classAddress == null ? List.of() : ClassAddresses.of(classAddress), Optional.ofNullable(game));
        Optional<Scenario> opened = Optional.ofNullable(scenario).map(name -> read(corridor, name));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Execution execution = corridor.execution(threads);
        // Requests are handled elsewhere, so as many threads help as runs are made at a time.
        try (TaskPool pool = new TaskPool(threads + 1);
                Lab lab = Lab.start(
                        corridor,
                        execution.with(pool),
                        port,
                        results,
                        forClass,
                        opened,
                        new LabCommandLines(),
                        defect -> {
                            err.println(defect);
                            err.flush();
                        })) {
            out.println("Lab:     " + lab.address());
            for (String address : lab.classAddresses()) {
                out.println("Class:   " + address + " (open to everybody in this network who knows the code)");
            }
            out.println("Results: " + results);
            out.println("Stop:    Ctrl-C, or the button on the page");
            out.flush();
            open(lab.address(), out);
            await(lab, out);
        }
        end(out);
        return 0;
    }

    private void open(String address, PrintWriter out) {
        if (!noBrowser && !ReportOpener.ofThisSystem().open(address)) {
            out.println("No browser could be started here. Open the address yourself.");
            out.flush();
        }
    }

    /** Waits until the page ends the lab. Ctrl-C closes the lab, so that a running batch keeps its runs. */
    private static void await(Lab lab, PrintWriter out) throws InterruptedException {
        Thread hook = new Thread(
                () -> {
                    lab.close();
                    end(out);
                },
                "corridor-lab-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            lab.awaitEnd();
        } finally {
            release(hook);
        }
    }

    private static void end(PrintWriter out) {
        out.println("The lab has ended.");
        out.flush();
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The Java machine is ending already, and the hook closes the lab.
            return;
        }
    }

    private void checkPort() {
        if (port != 0 && (port < LOWEST_PORT || port > HIGHEST_PORT)) {
            throw new InputException(new Problem(
                    "--port",
                    "",
                    Integer.toString(port),
                    "must be a whole number from " + LOWEST_PORT + " to " + HIGHEST_PORT,
                    "",
                    List.of()));
        }
    }

    private Scenario read(Corridor corridor, String name) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("")));
        ProgramFolder.scenarios().ifPresent(folders::add);
        PrintWriter err = spec.commandLine().getErr();
        return new ScenarioArguments(corridor.catalogue(), new ScenarioFolders(folders, err::println))
                .read(name, List.of());
    }
}
