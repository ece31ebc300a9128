package corridor.lab;

import static corridor.lab.LabUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Asks, and returns the frames without those on progress and time. */
    private static List<JsonNode> ask(LabUnderTest lab, int client, int pairs) throws Exception {
        List<JsonNode> frames = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                lab.stream("/api/runs", question(client, pairs), "tab" + client).body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                frames.add(json(line));
            }
        }
        return frames;
    }

    private static List<JsonNode> only(List<JsonNode> frames, String kind) {
        return frames.stream()
                .filter(frame -> frame.get("frame").asText().equals(kind))
                .toList();
    }

    /** Lets clients ask at once, and compares their answers with those to the same questions one after the other. */
    private void all(int clients, int pairs) throws Exception {
        List<List<JsonNode>> together = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try (LabUnderTest lab = new LabUnderTest(results)) {
            List<Callable<List<JsonNode>>> questions = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                questions.add(() -> ask(lab, number, pairs));
            }
            for (Future<List<JsonNode>> answer : pool.invokeAll(questions)) {
                together.add(answer.get());
            }
            assertThat(lab.defects()).isEmpty();
        } finally {
            pool.shutdownNow();
        }
        List<JsonNode> verdicts = new ArrayList<>();
        try (LabUnderTest lab = new LabUnderTest(results)) {
            for (int client = 0; client < clients; client++) {
                List<JsonNode> own = together.get(client);
                List<JsonNode> alone = ask(lab, client, pairs);
                assertThat(own.get(0).get("name").asText()).isEqualTo("client-" + client);
                assertThat(own.get(own.size() - 1).get("frame").asText()).isEqualTo("end");
                assertThat(only(own, "bands").get(0).get("pairs").asInt()).isIn(8, 16);
                assertThat(only(own, "bands")).containsAll(only(alone, "bands"));
                assertThat(only(own, "verdicts")).hasSize(1).isEqualTo(only(alone, "verdicts"));
                verdicts.addAll(only(own, "verdicts"));
            }
        }
        assertThat(verdicts).as("answers to different questions").doesNotHaveDuplicates();
    }

    @Test
    void eightTabsAskAtOnce() throws Exception {
        all(8, 20);
    }

    @Test
    @Tag("slow")
    void thirtyClientsAskAtOnce() throws Exception {
        all(30, 20);
    }
}
