package corridor.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.Corridor;
import corridor.cli.lab.LabCommandLines;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lab on two threads, with a client that holds its token, and raw sockets. */
final class LabUnderTest implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final java.util.regex.Pattern LENGTH =
            java.util.regex.Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");
    private static final int PATIENCE_MILLIS = 120_000;

    private final TaskPool pool = new TaskPool(3);
    private final Lab lab;
    private final List<String> defects = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    LabUnderTest(Path results) {
        this(results, Optional.empty());
    }

    LabUnderTest(Path results, Optional<Scenario> opened) {
        this(results, opened, ClassOptions.NONE);
    }

    LabUnderTest(Path results, Optional<Scenario> opened, ClassOptions forClass) {
        Corridor corridor = Corridor.standard();
        lab = Lab.start(
                corridor,
                corridor.execution(2).with(pool),
                0,
                results,
                forClass,
                opened,
                new LabCommandLines(),
                this::defect);
    }

    private synchronized void defect(String text) {
        defects.add(text);
    }

    /** Defects of the server that it reported. */
    synchronized List<String> defects() {
        return List.copyOf(defects);
    }

    Lab lab() {
        return lab;
    }

    int port() {
        return lab.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofMillis(PATIENCE_MILLIS));
    }

    HttpRequest.Builder allowed(String path, String tab) {
        return request(path).header("Authorization", "Bearer " + lab.token()).header("Corridor-Tab", tab);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(allowed(path, "test").build());
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "test");
    }

    HttpResponse<String> post(String path, String body, String tab) {
        return send(allowed(path, tab)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<InputStream> stream(String path, String body, String tab) throws IOException, InterruptedException {
        return client.send(
                allowed(path, tab)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofInputStream());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** Returns the frames of a stream. */
    static List<JsonNode> frames(HttpResponse<String> answer) {
        return answer.body().lines().map(LabUnderTest::json).toList();
    }

    static JsonNode frame(List<JsonNode> frames, String kind) {
        return frames.stream()
                .filter(frame -> frame.get("frame").asText().equals(kind))
                .reduce((one, later) -> later)
                .orElseThrow(() -> new AssertionError("no frame " + kind + " in " + frames));
    }

    /** Sends bytes as they are, and returns the whole answer; empty if the connection was closed without one. */
    String raw(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1), 20_000);
    }

    String raw(byte[] bytes, int silenceMillis) {
        return sent(bytes, silenceMillis).answer();
    }

    /**
     * What came back for bytes that were sent.
     *
     * @param answer all that came; empty if nothing did
     * @param closed whether the server closed the connection, with or without an answer
     */
    record Sent(String answer, boolean closed) {}

    /** Sends bytes as they are, and waits for a whole answer or the end of the connection. */
    Sent sent(String text) {
        return sent(text.getBytes(StandardCharsets.ISO_8859_1), 20_000);
    }

    private Sent sent(byte[] bytes, int silenceMillis) {
        StringBuilder answer = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
            socket.setSoTimeout(silenceMillis);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            byte[] buffer = new byte[65536];
            String method = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                if (isWhole(answer.toString(), method)) {
                    return new Sent(answer.toString(), false);
                }
            }
            return new Sent(answer.toString(), true);
        } catch (SocketTimeoutException e) {
            return new Sent(answer.toString(), false);
        } catch (IOException e) {
            // A reset closes the connection, too.
            return new Sent(answer.toString(), true);
        }
    }

    /**
     * Whether an answer has as many bytes as it says; the server may keep the connection for a body that never comes.
     */
    private static boolean isWhole(String answer, String method) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0 || method.equals("HEAD")) {
            return end >= 0;
        }
        java.util.regex.Matcher length = LENGTH.matcher(answer);
        return length.find() && answer.length() >= end + 4 + Integer.parseInt(length.group(1));
    }

    @Override
    public void close() {
        lab.close();
        pool.close();
    }
}
