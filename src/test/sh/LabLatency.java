import corridor.Corridor;
import corridor.batch.BatchPlan;
import corridor.scenario.Scenario;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a running lab as its page does when a slider moves, and times the first band and the whole answer. Beside it
 * stands a yardstick: the time of the same pairs as plain runs on this machine at this moment. lab-latency.sh starts it.
 */
public final class LabLatency {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MOVES = Integer.getInteger("moves", 10);
    private static final int REHEARSAL_MILLIS = 15_000;
    private static final int CLIENTS = 30;

    private final String address;
    private final String token;

    private LabLatency(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The times of one question, in milliseconds. */
    private record Times(double first, double whole) {}

    /** Arguments: the address with its token, and the baseline's file. */
    public static void main(String[] arguments) throws Exception {
        String[] parts = arguments[0].split("#t=");
        LabLatency lab = new LabLatency(parts[0], parts[1]);
        // The page needs its catalogue before anybody can move a lever.
        long begun = System.nanoTime();
        lab.get("api/catalogue");
        System.out.printf(Locale.ROOT, "catalogue: %.0f ms%n", millis(begun));
        lab.moves("first move, while the lab rehearses", "defaults", 1, 0.6);
        Thread.sleep(REHEARSAL_MILLIS);
        // The yardstick stands between the moves, since the load of a shared machine changes.
        Yardstick yardstick = new Yardstick(Path.of(arguments[1]));
        lab.moves("moves at defaults", "defaults", MOVES, 1);
        yardstick.say();
        lab.moves("moves with the ensemble", "ensemble", MOVES, 2);
        yardstick.say();
        lab.many();
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private String get(String path) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private Times ask(String futures, double value, String tab, int pairs) throws Exception {
        String body = "{\"scenario\":{\"title\":\"Move\",\"extends\":\"baseline\",\"levers\":{\"pakistan.iboIntensity\":"
                + value + "}},\"futures\":\"" + futures + "\",\"pairs\":" + pairs + ",\"seed\":1}";
        long begun = System.nanoTime();
        double first = Double.NaN;
        double whole = Double.NaN;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CLIENT.send(
                                HttpRequest.newBuilder(URI.create(address + "api/runs"))
                                        .header("Authorization", "Bearer " + token)
                                        .header("Corridor-Tab", tab)
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                                BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("{\"frame\":\"bands\"") && Double.isNaN(first)) {
                    first = millis(begun);
                } else if (line.startsWith("{\"frame\":\"verdicts\"")) {
                    whole = millis(begun);
                } else if (line.startsWith("{\"frame\":\"problem\"")) {
                    System.out.println(line);
                }
            }
        }
        return new Times(first, whole);
    }

    private void moves(String what, String futures, int count, double from) throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Times times = ask(futures, from + k * 0.01 + 0.003, "slider", 200);
            first.add(times.first());
            whole.add(times.whole());
        }
        say(what, first, whole);
    }

    private static void say(String what, List<Double> first, List<Double> whole) {
        System.out.printf(
                Locale.ROOT,
                "%s (%d): first band median %.0f ms, slowest %.0f ms; 200 pairs median %.0f ms, slowest %.0f ms%n",
                what,
                first.size(),
                middle(first),
                Collections.max(first),
                middle(whole),
                Collections.max(whole));
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private void many() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Times>> asked = new ArrayList<>();
        for (int k = 0; k < CLIENTS; k++) {
            int client = k;
            asked.add(pool.submit(() -> ask("defaults", 2 + client * 0.01, "client" + client, 200)));
        }
        List<Double> first = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (Future<Times> answer : asked) {
            first.add(answer.get().first());
            whole.add(answer.get().whole());
        }
        pool.shutdown();
        say("clients at once", first, whole);
    }

    /** Plain runs of one scenario. An answer needs 200 of them when the reference is kept. */
    private static final class Yardstick {
        private final Corridor corridor = Corridor.standard();
        private final Scenario baseline;
        private long seed;

        Yardstick(Path file) {
            baseline = corridor.read(file);
            for (int k = 0; k < 4; k++) {
                time();
            }
        }

        private double time() {
            long begun = System.nanoTime();
            corridor.run(new BatchPlan(List.of(baseline), 200, seed++), corridor.execution(2));
            return millis(begun);
        }

        void say() {
            List<Double> times = new ArrayList<>(List.of(time(), time(), time()));
            System.out.printf(
                    Locale.ROOT, "yardstick: 200 plain runs on 2 threads, median of three %.0f ms%n", middle(times));
        }
    }
}
