package corridor.cli.lab;

import corridor.Corridor;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.build.Build;
import corridor.build.ProgramFolder;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.game.ClassGame;
import corridor.game.GameReader;
import corridor.game.GameWorld;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.folder.CatalogueFingerprint;
import corridor.result.unfinished.TargetFolder;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the game of a class as a batch. */
@Command(
        name = "replay",
        description = {
            "Replay a game that a class played: compare its decisions with those of the model, over many histories,",
            "and leave an ordinary result folder with the log of the game in it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The reference is the base scenario of the game, with the events that the teacher added; it is compared",
            "with one scenario for each world. Replicate 0 is the history that the class saw. Only closed rounds",
            "count. A line of the log that was not written to its end is left out.",
            "",
            "Example:",
            "  corridor replay results/games/pressure-game.jsonl --out results/pressure-game"
        })
public final class ReplayCommand implements Callable<Integer> {
    /** Name of the log in the result folder. */
    static final String LOG = "game.jsonl";

    private static final int SOME_RUNS_FAILED = 3;
    private static final int USUAL_REPLICATES = 200;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GAME", description = "Log of a game, as the lab leaves it.")
    private Path log;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Histories of each scenario (default: ${DEFAULT-VALUE}).")
    private int replicates = USUAL_REPLICATES;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results, new or empty.")
    private Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        Corridor corridor = Corridor.standard();
        GameReader.Read read = new GameReader(
                        corridor.catalogue(),
                        Build.running().version(),
                        CatalogueFingerprint.of(corridor.catalogue()),
                        ProgramFolder.scenarios())
                .read(log);
        PrintWriter err = spec.commandLine().getErr();
        if (read.torn()) {
            err.println("The last line of " + log + " was not written to its end and is left out.");
            err.flush();
        }
        BatchPlan plan = new BatchPlan(
                scenarios(read.game()), replicates, read.game().header().seed());
        TargetFolder.check(out);
        Execution execution = corridor.execution(threads);
        try (TaskPool pool = new TaskPool(threads)) {
            BatchProgress progress = output.progress(err, plan.words());
            return InterruptGuard.during(err, stop -> {
                int failed = corridor.comparison()
                        .batch(
                                plan,
                                out,
                                command(),
                                List.of(),
                                corridor.model(),
                                execution.with(pool).with(progress).with(stop))
                        .manifest()
                        .failures()
                        .size();
                Files.copy(log, out.resolve(LOG), StandardCopyOption.COPY_ATTRIBUTES);
                output.report(out);
                spec.commandLine().getOut().flush();
                return failed == 0 ? 0 : SOME_RUNS_FAILED;
            });
        }
    }

    private List<Scenario> scenarios(ClassGame game) {
        List<Scenario> scenarios = new ArrayList<>();
        for (GameWorld world : game.worlds()) {
            if (world.closed() == 0) {
                continue;
            }
            if (scenarios.isEmpty() || world.hasEvents()) {
                Scenario unplayed = world.unplayed();
                scenarios.add(
                        scenarios.isEmpty()
                                ? unplayed
                                : unplayed.named("unplayed-" + world.scenario().name()));
            }
            scenarios.add(world.scenario());
        }
        if (scenarios.isEmpty()) {
            throw new InputException(
                    Problem.of(log.toString(), "holds no closed round, so there is nothing to replay"));
        }
        return scenarios;
    }

    private String command() {
        return new CommandLineText()
                .add("replay")
                .add(log.getFileName().toString())
                .option("--replicates", Integer.toString(replicates))
                .toString();
    }
}
