import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the lab several times and times, from the start of the command, when its address is printed, when the first
 * screen can be used, and when Explore shows its first bands. The browser is open before, as that of a user mostly is.
 * lab-start.sh starts it.
 */
public final class LabStart {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/#t=\\S+");
    private static final String READY = "return document.querySelector('.gallery li, .gallery button') !== null";
    private static final String EXPLORE =
            "[...document.querySelectorAll('.door button')][0].click(); return true";
    private static final String BANDS = "return document.querySelector('.picture path') !== null";

    private final String session;

    private LabStart(String session) {
        this.session = session;
    }

    /** Arguments: the program chromedriver, the number of starts, and the command that starts a lab. */
    public static void main(String[] arguments) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process driver = new ProcessBuilder(arguments[0], "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String root = "http://127.0.0.1:" + port + "/session";
        List<String> command = List.of(arguments).subList(2, arguments.length);
        LabStart page = new LabStart(root + "/" + opened(root));
        List<double[]> times = new ArrayList<>();
        try {
            for (int k = 0; k < Integer.parseInt(arguments[1]); k++) {
                times.add(page.start(command));
            }
        } finally {
            CLIENT.send(
                    HttpRequest.newBuilder(URI.create(page.session)).DELETE().build(), BodyHandlers.ofString());
            driver.destroy();
        }
        say("address printed", times, 0);
        say("first screen usable", times, 1);
        say("Explore with its first bands", times, 2);
    }

    private static String opened(String root) throws Exception {
        String options = "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":{\"args\":[\"--headless=new\","
                + "\"--no-sandbox\",\"--disable-dev-shm-usage\",\"--disable-gpu\",\"--no-first-run\","
                + "\"--disable-background-networking\",\"--window-size=1280,900\"]}}}}";
        for (int tries = 0; ; tries++) {
            try {
                Matcher id = Pattern.compile("\"sessionId\":\"([^\"]+)\"").matcher(post(root, options));
                if (id.find()) {
                    return id.group(1);
                }
                throw new IllegalStateException("chromedriver opens no browser");
            } catch (IOException e) {
                if (tries > 100) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private static String post(String address, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private double[] start(List<String> command) throws Exception {
        long begun = System.nanoTime();
        Process lab = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = lab.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            Matcher found = ADDRESS.matcher(line == null ? "" : line);
            if (!found.find()) {
                throw new IllegalStateException("the lab does not start: " + line);
            }
            double printed = millis(begun);
            post(session + "/url", "{\"url\":\"" + found.group() + "\"}");
            until(READY);
            double usable = millis(begun);
            script(EXPLORE);
            until(BANDS);
            return new double[] {printed, usable, millis(begun)};
        } finally {
            lab.destroy();
            lab.waitFor();
        }
    }

    private void until(String script) throws Exception {
        while (!script(script).contains("\"value\":true")) {
            Thread.sleep(5);
        }
    }

    private String script(String text) throws Exception {
        return post(session + "/execute/sync", "{\"script\":\"" + text + "\",\"args\":[]}");
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void say(String what, List<double[]> times, int which) {
        List<Double> sorted = new ArrayList<>(times.stream().map(one -> one[which]).toList());
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s (%d starts): median %.0f ms, slowest %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
