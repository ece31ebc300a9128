package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.design.StructureDesign;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.run.FactorModel;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Runs each command that reads a result folder on folders that were altered at random. A command refuses damage with a
 * message, and never answers from a table that is not what the batch wrote.
 */
@Tag("long")
class MutatedFoldersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze", 1));
    private static final RunFactory MODEL =
            (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(scenario);

    /** Commands in turn; reports and resumed batches take longest, so there are fewest of them. */
    private static final List<String> COMMANDS = List.of(
            "compare",
            "query",
            "discover",
            "robustness",
            "analyze",
            "resume",
            "compare",
            "resume",
            "finished",
            "report",
            "query all");

    @TempDir
    private static Path originals;

    /** Maps the table that a resumed folder must hold to its hash after an uninterrupted run. */
    private static final Map<String, String> UNINTERRUPTED = new TreeMap<>();

    private static final String RUNS = "runs.csv";
    private static final String OPTIONS = "analysis/options.csv";

    @TempDir
    private Path temp;

    private final List<String> faults = new ArrayList<>();
    private int accepted;
    private int refused;

    @BeforeAll
    static void makeTheFolders() throws IOException {
        batch(48, "batch", MODEL, new StopSignal());
        StopSignal never = new StopSignal();
        UNINTERRUPTED.put(RUNS, hash(batch(5, "whole", MODEL, never).resolve(RUNS)));
        UNINTERRUPTED.put(OPTIONS, hash(search("found", MODEL, never).resolve(OPTIONS)));
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> batch(5, "unfinished", stopping(7, stop), stop))
                .isInstanceOf(BatchInterrupted.class);
        StopSignal other = new StopSignal();
        assertThatThrownBy(() -> search("search", stopping(9, other), other)).isInstanceOf(BatchInterrupted.class);
        sweep();
    }

    private static RunFactory stopping(int at, StopSignal stop) {
        AtomicInteger runs = new AtomicInteger();
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (runs.incrementAndGet() == at) {
                stop.ask();
            }
            return MODEL.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
    }

    private static void sweep() throws IOException {
        Path scenario = Files.writeString(
                originals.resolve("short.json"), "{\"title\": \"Short\", \"start\": \"2025-01-01\", \"years\": 1}");
        StringWriter err = new StringWriter();
        int code = run(
                new SweepCommand(FactorModel.factory()),
                err,
                new StringWriter(),
                scenario.toString(),
                "--vary",
                FactorModel.A,
                "--vary",
                FactorModel.B,
                "--design",
                "lhs",
                "--samples",
                "40",
                "--replicates",
                "1",
                "--outcomes",
                "attacks",
                "--out",
                originals.resolve("sweep").toString());
        assertThat(code).as(err.toString()).isZero();
    }

    private static Path batch(int futures, String name, RunFactory model, StopSignal stop) throws IOException {
        BatchPlan plan = new BatchPlan(
                SCENARIOS,
                StructureDesign.none(),
                FutureDraws.prior(Catalogue.standard(), SCENARIOS, futures, 1),
                1,
                1,
                Keep.NOTHING);
        Path target = originals.resolve(name);
        new ComparisonWorkflow(Catalogue.standard(), Version.text())
                .batch(plan, target, "corridor batch", List.of(), model, TestExecution.on(1, stop));
        return target;
    }

    private static Path search(String name, RunFactory model, StopSignal stop) throws IOException {
        Path target = originals.resolve(name);
        new TradeOffWorkflow(Catalogue.standard(), Version.text())
                .run(
                        new TradeOffWorkflow.Request(
                                SCENARIOS.get(0),
                                List.of("china.newCommitments"),
                                List.of("deaths", "operations_cost"),
                                1,
                                12,
                                1,
                                1,
                                5),
                        target,
                        "corridor optimize baseline",
                        model,
                        (done, wanted, kept) -> {},
                        TestExecution.on(1, stop));
        return target;
    }

    @Test
    void eachOfFortyFoldersIsReadOrRefused() throws IOException {
        for (int number = 0; number < 40; number++) {
            tryToAsk(number);
        }
        assertThat(faults).isEmpty();
        assertThat(accepted).isGreaterThan(10);
        assertThat(refused).isGreaterThan(15);
    }

    @Test
    @Tag("slow")
    void eachOfFiveHundredFoldersIsReadOrRefused() throws IOException {
        for (int number = 1_000; number < 1_500; number++) {
            tryToAsk(number);
        }
        assertThat(faults).isEmpty();
        assertThat(accepted).isGreaterThan(60);
        assertThat(refused).isGreaterThan(200);
    }

    /** Tests one altered folder and keeps its fault, so that one fault does not hide those after it. */
    private void tryToAsk(int number) throws IOException {
        Path folder = temp.resolve("folder");
        Path target = temp.resolve("made");
        try {
            ask(number, folder, target);
        } catch (AssertionError e) {
            faults.add(e.getMessage());
        } finally {
            delete(folder);
            delete(target);
        }
    }

    private void ask(int number, Path folder, Path target) throws IOException {
        String command = COMMANDS.get(number % COMMANDS.size());
        Path original = originals.resolve(
                switch (command) {
                    case "resume" -> number / COMMANDS.size() % 3 == 0 ? "search" : "unfinished";
                    case "analyze" -> "sweep";
                    default -> number / COMMANDS.size() % 5 == 0 ? "sweep" : "batch";
                });
        copy(original, folder);
        String change = FolderMutations.apply(folder, number);
        Map<String, String> before = contents(folder);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Effort effort = Effort.begins();
        int code = asked(command, folder, target, out, err);
        String words = number + " " + command + ", " + change + ": " + err;
        effort.requireShort(words);
        assertThat(code).as(words).isIn(0, 2);
        assertThat(err.toString()).as(words).doesNotContain("Exception", "\tat ", "defect", "fasterxml", "REDACTED");
        for (StringWriter said : List.of(out, err)) {
            assertThat(said.toString())
                    .as(words)
                    .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e]");
        }
        if (code == 2) {
            refused++;
            assertThat(err.toString()).as(words).isNotBlank();
            assertThat(target).as(words).doesNotExist();
        } else {
            accepted++;
            requireSound(command, original, folder, words);
        }
        boolean writes =
                command.equals("resume") || command.equals("finished") || command.equals("report") && code == 0;
        if (!writes) {
            assertThat(contents(folder)).as(words).isEqualTo(before);
        }
    }

    private static int asked(String command, Path folder, Path target, StringWriter out, StringWriter err) {
        String name = folder.toString();
        return switch (command) {
            case "compare" ->
                main(out, err, "compare", originals.resolve("batch").toString(), name);
            case "query" -> main(out, err, "query", name, "SELECT scenario, avg(attacks) FROM runs GROUP BY ALL");
            case "query all" -> main(out, err, "query", name, "SHOW ALL TABLES");
            case "discover" ->
                main(out, err, "discover", name, "--outcome", "attacks", "--worst", "30%", "--out", target.toString());
            case "robustness" -> main(out, err, "robustness", name, "--out", target.toString());
            case "analyze" -> main(out, err, "analyze", "--method", "delta", "--results", name);
            case "report" -> main(out, err, "report", name);
            default -> run(new ResumeCommand(MODEL), err, out, name, "--threads", "1");
        };
    }

    /** Checks that the command answered from what the batch wrote, as far as the manifest says. */
    private static void requireSound(String command, Path original, Path folder, String words) throws IOException {
        if (command.equals("finished") || command.equals("query all")) {
            return;
        }
        if (command.equals("resume")) {
            String table = original.endsWith("search") ? OPTIONS : RUNS;
            assertThat(hash(folder.resolve(table))).as(words).isEqualTo(UNINTERRUPTED.get(table));
            return;
        }
        Map<String, String> told = hashes(folder);
        Set<String> used = new TreeSet<>(hashes(original).keySet());
        used.remove("datapackage.json");
        used.addAll(told.keySet());
        used.removeIf(file -> command.equals("query") ? !file.equals("runs.csv") : file.startsWith("analysis/"));
        for (String file : used) {
            assertThat(told).as(words).containsEntry(file, hash(folder.resolve(file)));
        }
    }

    /** Returns the hashes in a manifest, by path. */
    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode entry :
                JSON.readTree(folder.resolve("manifest.json").toFile()).path("files")) {
            told.put(entry.path("path").asText(), entry.path("sha256").asText());
        }
        return told;
    }

    private static int main(StringWriter out, StringWriter err, String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static int run(Callable<Integer> command, StringWriter err, StringWriter out, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, any, parsed) -> Failures.execution(failure, any.getErr()));
        return line.execute(arguments);
    }

    static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns all entries of a folder, with the hashes of files; links are not followed. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String what = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        ? hash(path)
                        : Files.isSymbolicLink(path) ? "link" : "folder";
                contents.put(folder.relativize(path).toString(), what);
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
