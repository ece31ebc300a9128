package corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.batch.BatchPlan;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.workflow.OpenBatch;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process with the real model without warning. */
@Tag("long")
class KillTest {
    private static final int SHARDS = 80;
    private static final List<String> TABLES =
            List.of("runs.csv", "feasibility.csv", "series.parquet", "areas.parquet", "design");

    private static final List<String> UNDO_IGNORING = List.of("env", "--default-signal=INT");
    private static final RunFactory MODEL = Runner.factory(Catalogue.standard());

    @TempDir
    Path temp;

    @Test
    @Timeout(120)
    void endsWithTheSameTablesAfterAKill() throws Exception {
        survives(SHARDS / 2);
    }

    @Test
    @Tag("slow")
    void endsWithTheSameTablesAfterThreeKills() throws Exception {
        survives(SHARDS / 10, SHARDS / 2, SHARDS * 9 / 10);
    }

    /**
     * Sends the interrupt of Ctrl-C. A process in the background ignores this signal, so the program env first undoes
     * that.
     */
    @Test
    @Timeout(120)
    @EnabledIf("canInterrupt")
    void stopsCleanlyAndSaysHowToGoOnAfterCtrlC() throws Exception {
        Path target = temp.resolve("interrupted");
        List<String> command = new ArrayList<>(UNDO_IGNORING);
        command.addAll(java(batch(target)));
        Process process = start(command, "told.txt");
        Path journal = target.resolve("unfinished/journal.jsonl");
        while (process.isAlive() && lines(journal) < SHARDS / 4) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(temp.resolve("told.txt"))
                .content()
                .contains("Interrupted: ")
                .contains(" of 80 runs are kept in " + target + "; complete it with: corridor resume " + target)
                .doesNotContain("Exception", "\tat ");
        Path whole = temp.resolve("whole");
        pipeline("whole").batch(complete(target), whole, "", List.of(), MODEL, TestExecution.on(2));
        assertThat(contents(target)).isEqualTo(contents(whole));
    }

    static boolean canInterrupt() {
        try {
            List<String> command = new ArrayList<>(UNDO_IGNORING);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void survives(int... lines) throws Exception {
        Path whole = temp.resolve("whole");
        Path killed = temp.resolve("killed");
        int kills = killAt(start(batch(killed)), killed, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            kills += killAt(start(resume(killed)), killed, lines[i]);
        }
        assertThat(kills).as("kills before the end").isPositive();
        BatchPlan plan = complete(killed);
        pipeline("whole").batch(plan, whole, "", List.of(), MODEL, TestExecution.on(2));

        assertThat(contents(killed)).isEqualTo(contents(whole));
        assertThat(killed.resolve("unfinished")).doesNotExist();
    }

    /** Completes the batch in this process and without charts, which take longer than all runs. */
    private static BatchPlan complete(Path target) throws IOException {
        String version = new ObjectMapper()
                .readTree(Files.readString(target.resolve("unfinished/plan.json")))
                .path("corridor")
                .asText();
        try (OpenBatch open = pipeline(version).reopen(target, MODEL)) {
            pipeline(version).complete(open, false, MODEL, TestExecution.on(2));
            return open.plan();
        }
    }

    private static ComparisonWorkflow pipeline(String version) {
        return new ComparisonWorkflow(Catalogue.standard(), version, (analysis, context) -> List.of());
    }

    private List<String> batch(Path target) throws IOException {
        Path one = scenario("one", 1);
        Path two = scenario("two", 0.5);
        return List.of(
                "batch",
                one.toString(),
                two.toString(),
                "--futures",
                "40",
                "--replicates",
                "1",
                "--threads",
                "1",
                "--out",
                target.toString());
    }

    private static List<String> resume(Path target) {
        return List.of("resume", target.toString(), "--threads", "2");
    }

    private Path scenario(String name, double commitments) throws IOException {
        return Files.writeString(
                temp.resolve(name + ".json"),
                "{\"title\": \"" + name + "\", \"start\": \"2025-01-01\", \"years\": 1, \"levers\":"
                        + " {\"china.newCommitments\": " + commitments + "}}");
    }

    private Process start(List<String> arguments) throws IOException {
        return start(java(arguments), "log.txt");
    }

    private List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                "corridor.cli.Main"));
        command.addAll(arguments);
        return command;
    }

    private Process start(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(temp.resolve(log).toFile()))
                .start();
    }

    /**
     * Kills the process when the journal has this many lines. Returns the number of kills, 0 if the process ended
     * before.
     */
    private static int killAt(Process process, Path target, int lines) throws Exception {
        Path journal = target.resolve("unfinished/journal.jsonl");
        while (process.isAlive()) {
            if (lines(journal) >= lines) {
                process.destroyForcibly();
                return process.waitFor() == 0 ? 0 : 1;
            }
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        return 0;
    }

    private static long lines(Path journal) {
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.count();
        } catch (IOException | RuntimeException e) {
            // The journal does not exist yet, or is being moved away.
            return 0;
        }
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String table : TABLES) {
            try (Stream<Path> walk = Files.walk(root.resolve(table))) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    files.put(root.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        files(root).forEach((name, bytes) -> contents.put(name, java.util.Arrays.hashCode(bytes) + ":" + bytes.length));
        return contents;
    }
}
