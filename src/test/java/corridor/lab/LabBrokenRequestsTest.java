package corridor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends broken requests: bodies, headers, tokens, links and paths. None may end in a defect or say what is secret. */
class LabBrokenRequestsTest {
    private static final List<String> PATHS = List.of(
            "/api/check",
            "/api/runs",
            "/api/drivers",
            "/api/rivals",
            "/api/shares",
            "/api/histories",
            "/api/results",
            "/api/results/open",
            "/api/batches",
            "/api/batches/1",
            "/api/batches/1/cancel",
            "/api/bargaining",
            "/api/bargaining/pakistan-china-2025",
            "/api/scenarios/baseline",
            "/api/catalogue",
            "/api/quit",
            "/results/AAAAAAAAAAAAAAAAAAAAAA/report.html",
            "/",
            "/js/main.js");
    private static final List<String> BODIES = List.of(
            "{\"scenario\":{\"title\":\"x\",\"extends\":\"baseline\",\"levers\":{\"china.newCommitments\":0}},\"pairs\":16}",
            "{\"scenario\":{\"title\":\"x\",\"extends\":\"baseline\"},\"pairs\":16,\"outcome\":\"attacks\",\"seed\":3}",
            "{\"table\":\"pakistan-china-2025\",\"cells\":[{\"actor\":\"x\",\"issue\":\"y\",\"field\":\"position\","
                    + "\"value\":4}],\"draws\":1}",
            "{\"name\":\"first\"}",
            "{\"scenario\":{\"start\":\"2025-01-01\",\"years\":1,\"events\":[{\"date\":\"2025-02-01\",\"kind\":"
                    + "\"summit\"}],\"switches\":{\"HARM\":\"DETER\"},\"parameters\":{\"economy.growth\":2}},\"pairs\":16}",
            "{}");
    private static final List<String> PIECES = List.of(
            "null",
            "1e999",
            "-1",
            "\"\"",
            "[]",
            "{}",
            "\"\\ud800\"",
            "{{",
            "}",
            "\\",
            "\"",
            "\u0000",
            "[[[[[[[[[[[[[[[[[[[[[[[[",
            "NaN",
            "99999999999999999999",
            "\"../../etc/passwd\"",
            "\"<script>alert(1)</script>\"",
            "true",
            ",",
            ":",
            "\"extends\":\"baseline\",",
            "0x10",
            "1.5",
            "\u202e",
            "\u00ff\u00fe",
            "  ");

    @TempDir
    static Path results;

    private static LabUnderTest lab;

    @BeforeAll
    static void start() {
        lab = new LabUnderTest(results);
    }

    @AfterAll
    static void end() {
        lab.close();
    }

    @Test
    void brokenRequestsAreRefusedInWords() {
        send(250, 1);
    }

    @Test
    @Tag("slow")
    void tenThousandBrokenRequestsAreRefusedInWords() {
        send(10_000, 2);
    }

    private void send(int count, long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int k = 0; k < count; k++) {
            String request = request(random, k);
            String answer = lab.raw(request.getBytes(StandardCharsets.ISO_8859_1), 30_000);
            answered += answer.isEmpty() ? 0 : 1;
            String what = "request " + k + " of seed " + seed + ":\n" + request + "\nanswer:\n" + answer;
            assertThat(answer).as(what).doesNotContain("HTTP/1.1 500").doesNotContain("HTTP/1.1 503");
            // The server of the JDK itself refuses what is no HTTP, with a fixed text that names the exception.
            assertThat(answer.startsWith("HTTP/1.1 400") && answer.contains("<h1>400 Bad Request</h1>") ? "" : answer)
                    .as(what)
                    .doesNotContain("at corridor.")
                    .doesNotContain("at java.")
                    .doesNotContain("Exception")
                    .doesNotContain("defect")
                    .doesNotContain(lab.lab().token())
                    .doesNotContain("root:")
                    .doesNotContainIgnoringCase("access-control");
        }
        assertThat(answered).isGreaterThan(count / 2);
        assertThat(lab.defects()).isEmpty();
        assertThat(lab.get("/api/results").statusCode()).isEqualTo(200);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns a request with one to three faults, of which none may lead to a whole question of many pairs. */
    private static String request(Random random, int number) {
        String method =
                random.nextInt(4) > 0 ? "POST" : any(List.of("GET", "HEAD", "PUT", "TRACE", "", "P\u00d6ST"), random);
        String path = any(PATHS, random);
        if (path.equals("/api/quit")) {
            path = "/api/quit?now";
        }
        path = random.nextInt(4) == 0 ? changed(path, random).replace("\n", "") : path;
        String body = any(BODIES, random);
        for (int i = random.nextInt(3) + (path.equals("/api/quit?now") ? 2 : 1); i > 0; i--) {
            body = changed(body, random);
        }
        if (random.nextInt(40) == 0) {
            body = body.repeat(2000);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String host = random.nextInt(12) == 0
                ? any(List.of("evil.example", "", "localhost"), random)
                : "localhost:" + lab.port();
        String token = random.nextInt(8) == 0
                ? any(List.of("", "Bearer", "Bearer x", "Basic dGVzdA=="), random)
                : "Bearer " + lab.lab().token();
        String type = random.nextInt(12) == 0
                ? any(List.of("text/plain", "", "application/json;charset=x"), random)
                : "application/json";
        String length = random.nextInt(20) == 0
                ? any(List.of("-1", "x", "0", "99999999999"), random)
                : Integer.toString(bytes.length);
        return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: " + token
                + "\r\nCorridor-Tab: t" + number % 60 + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n"
                + (random.nextInt(15) == 0 ? "Sec-Fetch-Site: cross-site\r\n" : "")
                + (random.nextInt(15) == 0 ? "X-" + "y".repeat(random.nextInt(3000)) + ": z\r\n" : "")
                + "\r\n"
                + new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + any(PIECES, random) + text.substring(at);
            case 2 -> text.substring(0, at) + any(PIECES, random) + text.substring(to);
            default -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(to);
        };
    }
}
