package corridor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends the command {@code corridor lab}, in a process of its own, as a terminal does. */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class LabProcessTest {
    @TempDir
    Path temp;

    /** Returns the command of a program, for a process in any folder. */
    static List<String> program(String... arguments) {
        String path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                path,
                "corridor.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A process in the background may ignore the signals of a terminal, so the program env first undoes that. */
    private static List<String> hearing(List<String> command) throws Exception {
        List<String> undo = List.of("env", "--default-signal=INT,HUP");
        List<String> probe = new ArrayList<>(undo);
        probe.add("true");
        List<String> all = new ArrayList<>();
        try {
            if (new ProcessBuilder(probe).start().waitFor() == 0) {
                all.addAll(undo);
            }
        } catch (IOException e) {
            all.clear();
        }
        all.addAll(command);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    @Timeout(240)
    void aSignalEndsTheLabWhileItAnswersAndRunsABatch(String signal, int code) throws Exception {
        Path results = temp.resolve("results");
        Path errors = temp.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        hearing(program("lab", "--no-browser", "--threads", "2", "--results", results.toString())))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String[] address = lines.readLine().replaceFirst("Lab: +", "").split("#t=");
            String question = "{\"scenario\":{\"title\":\"x\",\"extends\":\"ibo-surge\"},\"pairs\":1000";
            HttpClient client = HttpClient.newHttpClient();
            String begun = client.send(
                            ask(address, "api/batches", question + ",\"name\":\"long\"}"), BodyHandlers.ofString())
                    .body();
            assertThat(begun).contains("\"id\"");
            HttpResponse<InputStream> stream =
                    client.send(ask(address, "api/runs", question + "}"), BodyHandlers.ofInputStream());
            assertThat(stream.body().read()).isPositive();
            while (!Files.exists(results.resolve("long/unfinished/journal.jsonl"))) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(20);
            }

            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(process.waitFor()).isEqualTo(code);
            assertThat(lines.lines().toList())
                    .containsOnlyOnce("The lab has ended.")
                    .noneMatch(line -> line.contains("Exception"));
            assertThat(errors).content().doesNotContain("Exception", "\tat ", "defect");
            assertThat(results.resolve("long/unfinished/journal.jsonl")).exists();
            int port = URI.create(address[0]).getPort();
            try (ServerSocket free = new ServerSocket(port)) {
                assertThat(free.isBound()).isTrue();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static HttpRequest ask(String[] address, String path, String body) {
        return HttpRequest.newBuilder(URI.create(address[0] + path))
                .header("Authorization", "Bearer " + address[1])
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
