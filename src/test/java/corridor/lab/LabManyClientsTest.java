package corridor.lab;

import static corridor.lab.LabUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets many pages ask at once. All get whole answers, each of its own question. */
@Tag("long")
class LabManyClientsTest {
    @TempDir
    Path results;

    private static String question(int client, int pairs) {
        return "{\"scenario\":{\"title\":\"Client " + client + "\",\"extends\":\"baseline\",\"levers\":{"
                + "\"pakistan.iboIntensity\":" + (0.5 + client * 0.05) + "}},\"seed\":1,\"pairs\":" + pairs + "}";
    }

    /** Asks, and returns the kinds of the frames in their order. */
    private static List<String> ask(LabUnderTest lab, int client, int pairs) throws Exception {
        List<String> kinds = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                lab.stream("/api/runs", question(client, pairs), "tab" + client).body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kinds.add(json(line).get("frame").asText());
                if (kinds.size() == 1) {
                    assertThat(json(line).get("name").asText()).isEqualTo("client-" + client);
                }
            }
        }
        return kinds;
    }

    private void all(int clients, int pairs) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try (LabUnderTest lab = new LabUnderTest(results)) {
            List<Callable<List<String>>> questions = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                questions.add(() -> ask(lab, number, pairs));
            }
            for (Future<List<String>> answer : pool.invokeAll(questions)) {
                assertThat(answer.get()).contains("bands", "verdicts").endsWith("end");
            }
            assertThat(lab.defects()).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void eightTabsAskAtOnce() throws Exception {
        all(8, 16);
    }

    @Test
    @Tag("slow")
    void thirtyClientsAskAtOnce() throws Exception {
        all(30, 16);
    }
}
