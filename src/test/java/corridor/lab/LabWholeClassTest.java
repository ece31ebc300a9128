package corridor.lab;

import static corridor.lab.ClassUnderTest.checked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.lab.ClassUnderTest.Member;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets thirty people play a whole game, each of whom asks once a second for what is new. Times are printed, and not
 * judged, since they hang on the machine; what is judged is who sees what, and that the game comes to its end. It takes
 * one or two minutes: {@code mvn -Pslow test -Dtest=LabWholeClassTest}.
 */
@Tag("slow")
class LabWholeClassTest {
    private static final int PEOPLE = 30;
    private static final int ROUNDS = 4;
    private static final long MILLI = 1_000_000;
    private static final List<String> SEATS = List.of(
            "seat-china", "seat-civil-government", "seat-military", "seat-kabul", "seat-tehran", "seat-districts");
    private static final List<String> MOVES = List.of(
            "\"set\":{\"china.newCommitments\":0.%d},\"offer\":{\"both.intelligenceCell\":true}",
            "\"set\":{\"pakistan.localBenefit\":0.%d},\"accept\":{\"both.intelligenceCell\":true}",
            "\"set\":{\"pakistan.iboIntensity\":1.%d}",
            "\"set\":{\"kabul.hostingDeal\":\"relocation\"}",
            "\"set\":{\"iran.unilateralStrikes\":0.%d}",
            "\"accept\":{}");

    @TempDir
    Path results;

    private final ConcurrentLinkedQueue<Long> polls = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> reveals = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();

    @Test
    void thirtyPeoplePlayAWholeGame() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        AtomicBoolean over = new AtomicBoolean();
        try (ClassUnderTest room = new ClassUnderTest(results)) {
            room.begin("{\"title\":\"Thirty\",\"seed\":" + ClassUnderTest.SEED + "}");
            String code = room.code();
            List<Member> members = new ArrayList<>();
            for (int k = 0; k < PEOPLE; k++) {
                members.add(room.join(code, "person " + k, SEATS.get(k % SEATS.size())));
            }
            for (Member member : members.subList(0, PEOPLE - 1)) {
                pool.execute(() -> poll(room, member, over));
            }
            for (int round = 1; round <= ROUNDS; round++) {
                room.step("open");
                for (int k = 0; k < SEATS.size(); k++) {
                    String moves = String.format(Locale.ROOT, MOVES.get(k), round);
                    checked(
                            room.putting(members.get(k), SEATS.get(k), "*", "{\"round\":" + round + "," + moves + "}"),
                            200);
                }
                TimeUnit.MILLISECONDS.sleep(1500);
                long begun = System.nanoTime();
                room.step("close");
                JsonNode revealed = room.step("reveal");
                reveals.add((System.nanoTime() - begun) / MILLI);
                assertThat(revealed.get("reveals")).hasSize(round);
            }
            // Somebody who left comes back by the code, to the seat that was left.
            TimeUnit.MILLISECONDS.sleep(ClassPersonAway.MILLIS);
            long begun = System.nanoTime();
            Member back = room.join(code, "person " + (PEOPLE - 1), "");
            assertThat(back.seat()).isEqualTo(members.get(PEOPLE - 1).seat());
            assertThat(room.view(back).get("reveals")).hasSize(ROUNDS);
            long rejoin = (System.nanoTime() - begun) / MILLI;
            room.step("end");
            long asked = System.nanoTime();
            String question = "{\"what\":\"rounds\",\"outcome\":\"attacks\"}";
            JsonNode answer = room.teacher("/api/class/debrief", question, 200);
            int atOnce = answer.get("done").asInt();
            while (!answer.get("ready").asBoolean()) {
                TimeUnit.MILLISECONDS.sleep(200);
                answer = room.teacher("/api/class/debrief", question, 200);
            }
            long ready = (System.nanoTime() - asked) / MILLI;
            over.set(true);
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(answer.get("rounds")).hasSize(ROUNDS);
            assertThat(leaks).isEmpty();
            assertThat(room.messages()).noneMatch(message -> message.contains(ClassUnderTest.SEED));
            assertThat(room.lab.defects()).isEmpty();
            List<Long> sorted = new ArrayList<>(polls);
            Collections.sort(sorted);
            Runtime machine = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%d polls, median %d ms, 95 %% %d ms, largest %d ms; close and reveal %s ms; join again %d ms;"
                            + " table of rounds %d of %d runs at the end of the game, ready after %d ms; memory %d MB%n",
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() - 1),
                    reveals,
                    rejoin,
                    atOnce,
                    answer.get("of").asInt(),
                    ready,
                    (machine.totalMemory() - machine.freeMemory()) / 1_000_000);
        } finally {
            over.set(true);
            pool.shutdownNow();
        }
    }

    /** Time after which somebody who asks nothing counts as away, and a little more. */
    private static final class ClassPersonAway {
        static final long MILLIS = 10_500;
    }

    private void poll(ClassUnderTest room, Member member, AtomicBoolean over) {
        Random random = new Random(member.number());
        String rev = "0";
        try {
            while (!over.get()) {
                long begun = System.nanoTime();
                HttpResponse<String> answer = room.getting(member, "?rev=" + rev);
                polls.add((System.nanoTime() - begun) / MILLI);
                if (answer.statusCode() == 200) {
                    JsonNode view = LabUnderTest.json(answer.body());
                    rev = view.get("rev").asText();
                    check(member, view);
                } else if (answer.statusCode() != 204) {
                    leaks.add("status " + answer.statusCode() + ": " + answer.body());
                }
                TimeUnit.MILLISECONDS.sleep(800 + random.nextInt(400));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for moves of others in a view of an open round, and for what comes after the rounds that are revealed. */
    private void check(Member member, JsonNode view) {
        int revealed = view.get("reveals").size();
        String last = revealed == 0
                ? "2025-01-01"
                : view.get("rounds").get(revealed - 1).get("until").asText();
        for (JsonNode reveal : view.get("reveals")) {
            for (JsonNode item : reveal.get("news")) {
                if (item.get("date").asText().compareTo(last) >= 0) {
                    leaks.add("news of " + item.get("date"));
                }
            }
            for (JsonNode move : reveal.get("moves")) {
                if (move.get("round").asInt() > revealed) {
                    leaks.add("move of round " + move.get("round"));
                }
            }
        }
        if (view.has("mine")
                && !member.seat().equals("seat-china")
                && view.get("mine").toString().contains("china.")) {
            leaks.add("moves of another seat");
        }
        for (String key : List.of("seed", "code", "people", "file")) {
            if (view.has(key)) {
                leaks.add(key);
            }
        }
    }
}
