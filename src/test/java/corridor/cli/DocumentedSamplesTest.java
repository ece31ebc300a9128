package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import corridor.example.MarkdownCode;
import corridor.example.MarkdownCode.Block;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples of docs/results.md run as printed, on small folders with the names and scenarios that the page and README
 * give. A sample whose interpreter or package is missing is left out.
 */
@Tag("long")
class DocumentedSamplesTest {
    private static final Path PAGE = Path.of("docs/results.md");
    private static final long SECONDS = 120;

    /** The current folder of the samples, with a launcher and the folders of results. */
    @TempDir
    private static Path folder;

    private record Ended(int code, String text) {}

    @BeforeAll
    static void makeFolders() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(
                folder.resolve("corridor"),
                "#!/bin/sh\nexec '" + java + "' -Djava.awt.headless=true -cp '" + System.getProperty("java.class.path")
                        + "' " + Main.class.getName() + " \"$@\"\n");
        assumeTrue(launcher.toFile().setExecutable(true));
        Files.createDirectories(folder.resolve("results"));
        Path scenarios = Path.of("scenarios").toAbsolutePath();
        make(
                scenarios,
                "first",
                "investment-freeze-24m",
                "joint-combat-operations",
                "--replicates",
                "3",
                "--seed",
                "7");
        make(scenarios, "futures", "ibo-surge", "--structures", "FEAR_MODEL", "--futures", "3", "--replicates", "2");
    }

    private static void make(Path scenarios, String name, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("./corridor", "batch", scenarios + "/baseline.json"));
        for (String word : more) {
            Path file = scenarios.resolve(word + ".json");
            words.add(Files.exists(file) ? file.toString() : word);
        }
        words.addAll(List.of("--out", "results/" + name));
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.text()).isZero();
    }

    @TestFactory
    List<DynamicTest> everyQuestionInSqlHasAnAnswer() {
        List<Block> questions = blocks("sql");
        assertThat(questions).hasSizeGreaterThan(3);
        return questions.stream()
                .map(block -> DynamicTest.dynamicTest(block.text(), () -> {
                    Ended ended = run(List.of("./corridor", "query", "results/futures", block.text(), "--csv"));
                    assertThat(ended.code()).as(ended.text()).isZero();
                    assertThat(ended.text().lines()).hasSizeGreaterThan(1);
                }))
                .toList();
    }

    @Test
    void theQueryOfThePageAnswers() {
        MarkdownCode.commands(PAGE).stream()
                .filter(command -> command.inBlock() && command.words().get(0).equals("query"))
                .forEach(command -> {
                    List<String> words = new ArrayList<>(List.of("./corridor"));
                    words.addAll(command.words());
                    Ended ended = run(words);
                    assertThat(ended.code()).as(ended.text()).isZero();
                    assertThat(ended.text()).contains("joint-combat-operations");
                });
    }

    @TestFactory
    List<DynamicTest> everySampleInPythonRuns() {
        List<Block> samples = blocks("python");
        assertThat(samples).hasSize(2);
        return samples.stream()
                .map(block ->
                        DynamicTest.dynamicTest(block.text().lines().findFirst().orElse(""), () -> {
                            assumeTrue(exists("python3", "-c", "import json"), "no python3");
                            boolean pandas = block.text().contains("pandas");
                            assumeTrue(!pandas || exists("python3", "-c", "import pandas, pyarrow"), "no pandas");
                            Path script = Files.writeString(folder.resolve("sample.py"), block.text());
                            Ended ended = run(List.of("python3", script.toString()));
                            assertThat(ended.code()).as(ended.text()).isZero();
                            assertThat(ended.text()).containsPattern("\\d");
                        }))
                .toList();
    }

    @Test
    void theSampleInRRuns() throws IOException {
        assumeTrue(exists("Rscript", "-e", "library(arrow)"), "no R with arrow");
        Path script =
                Files.writeString(folder.resolve("sample.R"), blocks("r").get(0).text());
        Ended ended = run(List.of("Rscript", script.toString()));
        assertThat(ended.code()).as(ended.text()).isZero();
        assertThat(ended.text()).contains("Median");
    }

    @Test
    void theSampleOfDuckDbRuns() throws IOException {
        assumeTrue(exists("duckdb", "-version"), "no duckdb");
        String sample = MarkdownCode.blocks(PAGE).stream()
                .map(Block::text)
                .filter(text -> text.startsWith("duckdb "))
                .findFirst()
                .orElseThrow();
        Path script = Files.writeString(folder.resolve("sample.sh"), sample);
        Ended ended = run(List.of("sh", script.toString()));
        assertThat(ended.code()).as(ended.text()).isZero();
    }

    private static List<Block> blocks(String language) {
        return MarkdownCode.blocks(PAGE).stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    private static boolean exists(String... words) {
        try {
            return run(List.of(words)).code() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Runs a command of Corridor in this process, which is faster, and any other in one of its own. */
    private static Ended run(List<String> words) {
        return words.get(0).equals("./corridor") ? here(words.subList(1, words.size())) : apart(words);
    }

    private static Ended here(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter text = new PrintWriter(said);
        int code = Main.run(
                text,
                text,
                words.stream()
                        .map(word -> word.startsWith("results/")
                                ? folder.resolve(word).toString()
                                : word)
                        .toArray(String[]::new));
        return new Ended(code, said.toString());
    }

    private static Ended apart(List<String> words) {
        try {
            Path output = Files.createTempFile(folder, "said", ".txt");
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Ended(-1, "took more than " + SECONDS + " seconds: " + words);
            }
            return new Ended(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(-1, "interrupted");
        }
    }
}
