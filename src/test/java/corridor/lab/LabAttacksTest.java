package corridor.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks the lab: other pages, other names, broken requests. */
class LabAttacksTest {
    @TempDir
    static Path results;

    private static LabUnderTest lab;

    @BeforeAll
    static void start() {
        lab = new LabUnderTest(results);
    }

    @AfterAll
    static void end() {
        assertThat(lab.defects()).isEmpty();
        lab.close();
    }

    private static String host() {
        return "Host: localhost:" + lab.port() + "\r\n";
    }

    private static String token() {
        return "Authorization: Bearer " + lab.lab().token() + "\r\n";
    }

    private static String last() {
        return "Connection: close\r\n\r\n";
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: evil.example\r\n",
                "Host: localhost\r\n",
                "Host: localhost:1\r\n",
                "Host: localhost:PORT.evil.example\r\n",
                "Host: evil.example:PORT\r\n",
                "Host: 192.168.0.1:PORT\r\n",
                "Host: localhost:PORT\r\nHost: evil.example\r\n"
            })
    void anotherHostIsRefusedEvenWithTheToken(String header) {
        String named = header.replace("PORT", Integer.toString(lab.port()));
        assertThat(status(lab.raw("GET /api/catalogue HTTP/1.1\r\n" + named + token() + last())))
                .isIn(421, 400);
        assertThat(status(lab.raw("GET / HTTP/1.1\r\n" + named + last()))).isIn(421, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void ownNamesOfThisMachineAreServed(String name) {
        String answer =
                lab.raw("GET /api/results HTTP/1.1\r\nHost: " + name + ":" + lab.port() + "\r\n" + token() + last());
        assertThat(status(answer)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void anotherSiteIsRefused(String site) {
        String answer = lab.raw(
                "GET /api/results HTTP/1.1\r\n" + host() + "Sec-Fetch-Site: " + site + "\r\n" + token() + last());
        assertThat(status(answer)).isEqualTo(403);
        assertThat(status(lab.raw("GET / HTTP/1.1\r\n" + host() + "Sec-Fetch-Site: " + site + "\r\n" + last())))
                .isEqualTo(403);
    }

    @Test
    void aPageOnAnotherPortIsRefused() {
        HttpResponse<String> answer = lab.send(lab.allowed("/api/check", "test")
                .header("Content-Type", "application/json")
                .header("Origin", "http://localhost:" + (lab.port() + 1))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        HttpResponse<String> preflight = lab.send(lab.request("/api/check")
                .header("Origin", "http://localhost:" + (lab.port() + 1))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(preflight.statusCode()).isEqualTo(405);
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Authorization: Bearer \r\n",
                "Authorization: Bearer AAAAAAAAAAAAAAAAAAAAAA\r\n",
                "Authorization: Basic TOKEN\r\n",
                "Authorization: TOKEN\r\n",
                "Authorization: Bearer TOKENx\r\n",
                "Cookie: token=TOKEN\r\n",
                "Authorization: Bearer TOKEN\r\nAuthorization: Bearer other\r\n"
            })
    void withoutTheTokenNothingIsReadOrSaid(String header) {
        String given = header.replace("TOKEN", lab.lab().token());
        // The body never comes, so an answer shows that the body was not awaited.
        String answer = lab.raw("POST /api/runs HTTP/1.1\r\n" + host() + given
                + "Content-Type: application/json\r\nContent-Length: 5000\r\n" + last());
        assertThat(status(answer)).isEqualTo(401);
        assertThat(answer).containsIgnoringCase("WWW-Authenticate: Bearer").doesNotContain("baseline");
        assertThat(status(lab.raw("GET /api/nowhere HTTP/1.1\r\n" + host() + given + last())))
                .isEqualTo(401);
    }

    @Test
    void theTokenInTheAddressOpensNothing() {
        String answer = lab.raw("GET /api/catalogue?t=" + lab.lab().token() + " HTTP/1.1\r\n" + host() + last());
        assertThat(status(answer)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DELETE", "OPTIONS", "PATCH", "CONNECT", "get", "BREW"})
    void otherMethodsAreRefused(String method) {
        String answer = lab.raw(method + " /api/results HTTP/1.1\r\n" + host() + token() + last());
        assertThat(status(answer)).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("Allow: GET, HEAD, POST");
    }

    @Test
    void eachAddressKnowsItsMethod() {
        String answer = lab.raw("GET /api/runs HTTP/1.1\r\n" + host() + token() + last());
        assertThat(status(answer)).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("Allow: POST");
        String head = lab.raw("HEAD /api/results HTTP/1.1\r\n" + host() + token() + last());
        assertThat(status(head)).isEqualTo(200);
        assertThat(head).endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-8",
                "multipart/form-data",
                ""
            })
    void formsAndOtherTypesAreRefused(String type) {
        String header = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        String answer = lab.raw(
                "POST /api/check HTTP/1.1\r\n" + host() + token() + header + "Content-Length: 2\r\n" + last() + "{}");
        assertThat(status(answer)).isEqualTo(415);
    }

    @Test
    void aLongBodyIsRefused() {
        String body = " ".repeat(70_000) + "{}";
        assertThat(lab.post("/api/check", body).statusCode()).isEqualTo(413);
        StringBuilder chunks = new StringBuilder();
        for (int i = 0; i < 66; i++) {
            chunks.append("400\r\n").append(" ".repeat(1024)).append("\r\n");
        }
        String answer = lab.raw("POST /api/check HTTP/1.1\r\n" + host() + token()
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n" + last() + chunks + "0\r\n\r\n");
        assertThat(status(answer)).isEqualTo(413);
        assertThat(lab.get("/api/results").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/..%2fpom.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/js/../../files.txt",
                "/js/%00main.js",
                "//etc/passwd",
                "/files.txt",
                "/results/x/report.html",
                "/results/../report.html",
                "/results/AAAAAAAAAAAAAAAAAAAAAA/../../manifest.json",
                "/corridor/lab/index.html",
                "/index.html/",
                "/package-info.class"
            })
    void noAddressReachesIntoAFolder(String path) {
        String answer = lab.raw("GET " + path + " HTTP/1.1\r\n" + host() + last());
        assertThat(status(answer)).isIn(404, 400);
        assertThat(answer).doesNotContain("root:").doesNotContain("<project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: x\r\n",
                "Content-Length: 99999999999999\r\n",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"
            })
    void lengthsThatDisagreeAreRefused(String lengths) {
        String answer = lab.raw("POST /api/check HTTP/1.1\r\n" + host() + token() + "Content-Type: application/json\r\n"
                + lengths + last() + "{}");
        assertThat(status(answer)).isIn(400, 413);
        assertThat(lab.get("/api/results").statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyHeadersAreRefused() {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i <= 100; i++) {
            headers.append("X-").append(i).append(": y\r\n");
        }
        // The server of the JDK closes the connection without a word.
        assertThat(lab.sent("GET /api/results HTTP/1.1\r\n" + host() + token() + headers + last()))
                .isEqualTo(new LabUnderTest.Sent("", true));
        assertThat(lab.get("/api/results").statusCode()).isEqualTo(200);
    }

    @Test
    void halfOpenRequestsKeepNobodyWaiting() throws Exception {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), lab.port());
                socket.getOutputStream()
                        .write("POST /api/runs HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
                half.add(socket);
            }
            assertThat(lab.get("/api/results").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    @Tag("slow")
    void aDrippingRequestIsCutOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), lab.port())) {
            socket.setSoTimeout(40_000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // The end of the stream or a reset; without the limit, reading would time out.
            assertThatCode(() -> ended(socket)).doesNotThrowAnyException();
        }
    }

    private static void ended(Socket socket) throws java.io.IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
        } catch (java.net.SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    @Test
    void theServerHasItsSettings() {
        assertThat(System.getProperty("sun.net.httpserver.nodelay")).isEqualTo("true");
        assertThat(System.getProperty("sun.net.httpserver.maxReqTime")).isEqualTo("10");
        assertThat(System.getProperty("jdk.httpserver.maxConnections")).isEqualTo("200");
    }

    @Test
    void noOtherAddressOfThisMachineIsOpen() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && network.isUp()) {
                    assertThat(connects(address)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private static boolean connects(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, lab.port()), 500);
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Test
    void everyAnswerHasTheSafeHeaders() {
        for (String request : List.of(
                "GET /nowhere HTTP/1.1\r\n" + host() + last(),
                "GET /api/results HTTP/1.1\r\n" + host() + token() + last(),
                "GET /api/results HTTP/1.1\r\n" + host() + last(),
                "GET / HTTP/1.1\r\nHost: evil\r\n" + last())) {
            assertThat(lab.raw(request))
                    .containsIgnoringCase("Content-Security-Policy: default-src 'none'; script-src 'self'")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .containsIgnoringCase("Referrer-Policy: no-referrer")
                    .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                    .containsIgnoringCase("Cross-Origin-Opener-Policy: same-origin")
                    .containsIgnoringCase("Cache-Control: no-store")
                    .doesNotContainIgnoringCase("Access-Control");
        }
    }

    @Test
    void refusalsAreJsonWithASentence() {
        HttpResponse<String> answer =
                lab.get("/api/<script>alert(1)</script>".replace("<", "%3C").replace(">", "%3E"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(LabUnderTest.json(answer.body()).at("/problems/0/text").asText())
                .isEqualTo("address: there is nothing at this address; docs/lab-api.md lists all");
        assertThat(answer.body()).doesNotContain("script").doesNotContain("at corridor.");
    }
}
