package corridor.lab;

import static corridor.lab.ClassUnderTest.checked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.lab.ClassUnderTest.Member;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays games of a class over HTTP: who sees what, who may do what, and what is left. */
@Tag("long")
class LabClassTest {
    private static final String CHINA = "seat-china";
    private static final String GOVERNMENT = "seat-civil-government";
    private static final String MILITARY = "seat-military";
    private static final String KABUL = "seat-kabul";

    @TempDir
    Path results;

    private ClassUnderTest room;

    @BeforeEach
    void start() {
        room = new ClassUnderTest(results);
    }

    @AfterEach
    void end() {
        room.close();
        assertThat(room.lab.defects()).isEmpty();
    }

    private static String moves(int round, String more) {
        return "{\"round\":" + round + (more.isEmpty() ? "" : "," + more) + "}";
    }

    @Test
    void aGameIsPlayedRevealedAndSealed() {
        room.begin();
        String code = room.code();
        Member china = room.join(code, "one", CHINA);
        Member military = room.join(code, "two", MILITARY);
        Member kabul = room.join(code, "three", KABUL);
        List<Member> others = List.of(military, kabul);
        room.step("open");
        String sealed = "1.23456789";
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.newCommitments\":" + sealed + "}")), 200);
        for (Member other : others) {
            JsonNode view = room.view(other);
            assertThat(view.toString()).doesNotContain(sealed, "china.newCommitments");
            assertThat(view.get("seats").get(0).get("committed").asBoolean()).isTrue();
            assertThat(view.get("seats").get(2).get("committed").asBoolean()).isFalse();
            assertThat(view.has("code")).isFalse();
            assertThat(view.has("people")).isFalse();
        }
        assertThat(room.view(china)
                        .get("mine")
                        .get("set")
                        .get("china.newCommitments")
                        .asDouble())
                .isEqualTo(1.23456789);
        assertThat(room.teacherView().toString()).doesNotContain(sealed);
        room.step("close");
        assertThat(room.view(kabul).get("phase").asText()).isEqualTo("closed");
        assertThat(room.view(kabul).toString()).doesNotContain(sealed);
        assertThat(room.view(kabul).get("reveals")).isEmpty();
        room.step("reveal");
        JsonNode reveal = room.view(kabul).get("reveals").get(0);
        assertThat(reveal.toString()).contains(sealed);
        assertThat(reveal.get("numbers")).hasSize(6);
        assertThat(reveal.get("numbers").get(0).get("series")).hasSize(6);
        for (JsonNode item : reveal.get("news")) {
            assertThat(item.get("date").asText()).isBetween("2025-04-01", "2025-06-30");
        }
        for (String message : room.messages()) {
            assertThat(message).doesNotContain(ClassUnderTest.SEED, "seed", "2027", "2028", "2029");
        }
    }

    @Test
    void whatIsMissingInARoundIsLeftToTheModelAndNobodyBlocks() throws Exception {
        room.begin();
        room.step("open");
        room.step("close");
        JsonNode view = room.step("reveal");
        assertThat(view.get("reveals").get(0).get("moves")).isEmpty();
        String log = Files.readString(results.resolve("games/game-1.jsonl"));
        assertThat(log.lines().filter(line -> line.contains("\"by\":\"model\"")))
                .hasSize(6);
        assertThat(log).endsWith("{\"world\":\"A\",\"round\":1,\"closed\":true}\n");
        assertThat(room.lab.get("/api/class/log").body()).isEqualTo(log);
    }

    @Test
    void offersReachThoseWhoMayAcceptThemAndNobodyElse() {
        room.begin();
        String code = room.code();
        Member china = room.join(code, "one", CHINA);
        Member government = room.join(code, "two", GOVERNMENT);
        Member military = room.join(code, "three", MILITARY);
        Member kabul = room.join(code, "four", KABUL);
        room.step("open");
        checked(room.putting(china, CHINA, "0", moves(1, "\"offer\":{\"both.jointExercise\":2.5}")), 200);
        checked(room.putting(kabul, KABUL, "0", moves(1, "\"offer\":{\"pakistan.borderClosure\":false}")), 200);
        assertThat(room.view(government).get("offers").toString()).contains("both.jointExercise", "2.5");
        assertThat(room.view(military).get("offers").toString())
                .contains("pakistan.borderClosure")
                .doesNotContain("both.jointExercise");
        assertThat(room.view(kabul).get("offers")).isEmpty();
        checked(room.putting(government, GOVERNMENT, "0", moves(1, "\"accept\":{\"both.jointExercise\":2.5}")), 200);
        assertThat(room.view(china).toString()).doesNotContain("\"accept\":{\"both");
        room.step("close");
        JsonNode moves = room.step("reveal").get("reveals").get(0).get("moves");
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).get("seats").toString()).isEqualTo("[\"seat-china\",\"seat-civil-government\"]");
    }

    @Test
    void aForeignSeatCannotBeWrittenAndATeacherOnlyDoesWhatTeachersDo() {
        room.begin();
        Member kabul = room.join(room.code(), "one", KABUL);
        room.step("open");
        checked(room.putting(kabul, CHINA, "0", moves(1, "")), 403);
        checked(room.posting(kabul, "/api/class/step", "{\"do\":\"close\"}"), 403);
        checked(room.posting(kabul, "/api/class/debrief", "{\"what\":\"luck\",\"outcome\":\"attacks\"}"), 403);
        checked(room.posting(kabul, "/api/runs", "{}"), 403);
        HttpResponse<String> as = room.getting(kabul, "?as=seat-china");
        assertThat(checked(as, 200).get("seat").asText()).isEqualTo(KABUL);
        HttpResponse<String> log = room.lab.send(room.lab
                .request("/api/class/log")
                .header("Authorization", "Bearer " + kabul.token())
                .build());
        checked(log, 403);
        checked(room.lab.send(room.lab.request("/api/class").build()), 401);
        HttpResponse<String> without = room.lab.send(room.lab
                .request("/api/class/moves/" + KABUL)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(moves(1, "")))
                .build());
        checked(without, 401);
    }

    @Test
    void movesAreIdempotentSealedByRevisionAndRefusedAfterwards() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        String one = moves(1, "\"set\":{\"china.messaging\":0.5}");
        checked(room.putting(china, CHINA, "0", one), 409);
        room.step("open");
        assertThat(checked(room.putting(china, CHINA, "0", one), 200)
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(checked(room.putting(china, CHINA, "0", one), 200)
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
        String other = moves(1, "\"set\":{\"china.messaging\":1}");
        checked(room.putting(china, CHINA, "0", other), 412);
        assertThat(checked(room.putting(china, CHINA, "1", other), 200)
                        .get("revision")
                        .asInt())
                .isEqualTo(2);
        checked(room.putting(china, CHINA, "x", other), 428);
        checked(room.putting(china, CHINA, "2", moves(2, "")), 409);
        for (String wrong : List.of(
                "\"set\":{\"china.messaging\":7}",
                "\"set\":{\"kabul.hostingDeal\":\"action\"}",
                "\"set\":{\"both.jointMechanism\":true}",
                "\"sett\":{}",
                "\"set\":{\"china.messaging\":1,\"china.newCommitments\":1,\"china.powerSectorStop\":true}")) {
            JsonNode refused = checked(room.putting(china, CHINA, "2", moves(1, wrong)), 400);
            assertThat(refused.get("problems")).isNotEmpty();
        }
        room.step("close");
        checked(room.putting(china, CHINA, "2", other), 409);
        checked(room.putting(china, CHINA, "0", moves(2, "")), 409);
    }

    @Test
    void onlyTheCodeOpensTheDoorAndGuessingIsSlow() {
        room.begin();
        String code = room.code();
        assertThat(code).matches("[A-HJKMNP-Z2-9]{6}");
        checked(room.joining(code.toLowerCase(java.util.Locale.ROOT), "small letters do", ""), 200);
        for (int k = 0; k < 5; k++) {
            checked(room.joining("WRONG" + k, "eve", ""), 403);
        }
        checked(room.joining("WRONG9", "eve", ""), 429);
        checked(room.joining(code, "eve", ""), 429);
    }

    @Test
    void theTeacherMovesPeopleLocksTheDoorAndEndsTheClass() {
        room.begin();
        String code = room.code();
        Member first = room.join(code, "one", KABUL);
        Member second = room.join(code, "two", KABUL);
        assertThat(room.view(second).get("part").asText()).isEqualTo("adviser");
        room.step("open");
        checked(room.putting(second, KABUL, "0", moves(1, "")), 403);
        room.teacher(
                "/api/class/person",
                "{\"person\":" + second.number() + ",\"seat\":\"" + KABUL + "\",\"part\":\"decider\"}",
                200);
        checked(room.putting(second, KABUL, "0", moves(1, "")), 200);
        assertThat(room.view(first).get("part").asText()).isEqualTo("adviser");
        room.teacher("/api/class/person", "{\"person\":" + first.number() + ",\"out\":true}", 200);
        checked(room.getting(first, ""), 401);
        room.teacher("/api/class/door", "{\"open\":false}", 200);
        checked(room.joining(code, "three", ""), 403);
        room.teacher("/api/class/door", "{\"open\":true,\"code\":true}", 200);
        assertThat(room.code()).isNotEqualTo(code);
        room.step("leave");
        checked(room.getting(second, ""), 401);
        checked(room.joining(code, "three", ""), 404);
        assertThat(results.resolve("games/game-1.class.json")).doesNotExist();
        assertThat(results.resolve("games/game-1.jsonl")).exists();
        room.begin();
        assertThat(results.resolve("games/game-2.jsonl")).exists();
    }

    @Test
    void aRoundIsUndoneAndPlayedAgain() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        room.step("open");
        room.teacher("/api/class/step", "{\"do\":\"undo\"}", 409);
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.messaging\":1}")), 200);
        room.teacher("/api/class/event", "{\"event\":{\"kind\":\"summit\",\"date\":\"2025-05-01\"}}", 200);
        room.teacher("/api/class/event", "{\"event\":{\"kind\":\"summit\",\"date\":\"2026-05-01\"}}", 400);
        room.step("close");
        JsonNode news = room.step("reveal").get("reveals").get(0).get("news");
        assertThat(news.toString()).contains("leaders meet");
        JsonNode undone = room.step("undo");
        assertThat(undone.get("phase").asText()).isEqualTo("lobby");
        assertThat(undone.get("reveals")).isEmpty();
        room.step("open");
        assertThat(room.view(china).get("mine").get("committed").asBoolean()).isFalse();
        room.step("close");
        JsonNode again = room.step("reveal").get("reveals").get(0);
        assertThat(again.get("moves")).isEmpty();
        assertThat(again.get("news").toString()).doesNotContain("leaders meet");
        room.step("open");
        room.step("next");
        room.step("next");
        assertThat(room.step("next").get("phase").asText()).isEqualTo("debrief");
    }

    @Test
    void aPageAsksOnlyForWhatIsNew() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        int rev = room.view(china).get("rev").asInt();
        HttpResponse<String> same = room.getting(china, "?rev=" + rev);
        assertThat(same.statusCode()).isEqualTo(204);
        room.step("open");
        assertThat(checked(room.getting(china, "?rev=" + rev), 200).get("phase").asText())
                .isEqualTo("open");
        assertThat(room.view(china).get("clock").get("left").asInt()).isBetween(1, 300);
        room.teacher("/api/class/clock", "{\"do\":\"add\"}", 200);
        assertThat(room.view(china).get("clock").get("left").asInt()).isBetween(301, 360);
        room.teacher("/api/class/clock", "{\"do\":\"off\"}", 200);
        assertThat(room.view(china).get("clock").get("state").asText()).isEqualTo("off");
    }

    @Test
    void predictionsAreCountedAndNobodySeesThemBeforeTheDebrief() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        Member kabul = room.join(room.code(), "two", KABUL);
        String mine = "{\"question\":\"who-moved-most\",\"answer\":\"seat-military\"}";
        assertThat(checked(room.posting(china, "/api/class/prediction", mine), 200)
                        .get("predicted")
                        .get("who-moved-most")
                        .asText())
                .isEqualTo("seat-military");
        checked(room.posting(china, "/api/class/prediction", mine), 200);
        room.teacher("/api/class/prediction", mine.replace("}", ",\"seat\":\"seat-tehran\"}"), 200);
        assertThat(room.view(kabul).toString()).doesNotContain("who-moved-most");
        checked(room.posting(kabul, "/api/class/prediction", mine.replace("who-moved", "who moved")), 400);
        room.step("end");
        assertThat(room.view(kabul)
                        .get("predictions")
                        .get("who-moved-most")
                        .get("seat-military")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void oneLaptopShowsEachSeatInTurn() {
        room.begin();
        room.step("open");
        JsonNode view = checked(room.lab.get("/api/class?as=" + MILITARY), 200);
        assertThat(view.get("seat").asText()).isEqualTo(MILITARY);
        assertThat(view.has("code")).isFalse();
        HttpResponse<String> put = room.lab.send(room.lab
                .allowed("/api/class/moves/" + MILITARY, "test")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(moves(1, "\"set\":{\"pakistan.iboIntensity\":2}")))
                .build());
        checked(put, 200);
        assertThat(checked(room.lab.get("/api/class?as=projector"), 200).toString())
                .doesNotContain("pakistan.iboIntensity", "\"code\"", ClassUnderTest.SEED);
        checked(room.lab.get("/api/class?as=nobody"), 404);
        room.step("close");
        assertThat(room.step("reveal").get("reveals").get(0).get("moves")).hasSize(1);
    }

    @Test
    void aSeatOfTheModelMakesNoMovesAndATeacherTakesOne() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        room.step("open");
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.messaging\":1}")), 200);
        room.teacher("/api/class/seat", "{\"seat\":\"seat-china\",\"by\":\"model\"}", 200);
        checked(room.putting(china, CHINA, "*", moves(1, "")), 409);
        room.step("close");
        assertThat(room.step("reveal").get("reveals").get(0).get("moves")).isEmpty();
    }

    @Test
    void aKilledLabGoesOnAndPeopleComeBackByToken() {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        String code = room.code();
        room.step("open");
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.messaging\":1}")), 200);
        room.step("close");
        room.step("reveal");
        room.step("open");
        checked(room.putting(china, CHINA, "0", moves(2, "\"set\":{\"china.messaging\":0.25}")), 200);
        room.close();
        Path game = results.resolve("games/game-1.jsonl");
        room = new ClassUnderTest(results, new ClassOptions(List.of(), Optional.of(game)));
        JsonNode view = room.view(china);
        assertThat(view.get("seat").asText()).isEqualTo(CHINA);
        assertThat(view.get("reveals")).hasSize(1);
        assertThat(view.get("title").asText()).isEqualTo("Test");
        assertThat(room.code()).isEqualTo(code);
        room.step("open");
        assertThat(room.view(china)
                        .get("mine")
                        .get("set")
                        .get("china.messaging")
                        .asDouble())
                .isEqualTo(0.25);
        room.step("close");
        assertThat(room.step("reveal").get("reveals").get(1).get("moves")).hasSize(1);
    }

    @Test
    void theDebriefIsReadyInTheBackground() throws Exception {
        room.begin();
        Member china = room.join(room.code(), "one", CHINA);
        room.step("open");
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.newCommitments\":0}")), 200);
        room.step("close");
        room.step("end");
        JsonNode shares = debrief("{\"what\":\"shares\",\"outcome\":\"disbursement\"}");
        JsonNode seats = shares.get("seats");
        assertThat(seats).hasSize(6);
        assertThat(seats.get(0).get("share").get("word").asText()).isEqualTo("lowered");
        assertThat(seats.get(3).get("share").get("mean").asDouble()).isZero();
        assertThat(seats.get(3).get("share").get("word").asText()).isEqualTo("as usual");
        assertThat(seats.get(0).get("share").get("mean").asDouble())
                .isEqualTo(shares.get("total").get("mean").asDouble());
        JsonNode rounds = debrief("{\"what\":\"rounds\",\"outcome\":\"disbursement\"}");
        assertThat(rounds.get("rounds")).hasSize(1);
        JsonNode luck = debrief("{\"what\":\"luck\",\"outcome\":\"attacks\"}");
        assertThat(luck.get("values")).hasSize(200);
        JsonNode without = debrief("{\"what\":\"without\",\"outcome\":\"disbursement\",\"move\":0}");
        assertThat(without.get("total").get("word").asText()).isEqualTo("lowered");
        JsonNode other =
                debrief("{\"what\":\"shares\",\"outcome\":\"disbursement\",\"switch\":{\"FEAR_MODEL\":\"INERT\"}}");
        assertThat(other.get("pairs").asInt()).isEqualTo(60);
        room.teacher("/api/class/debrief", "{\"what\":\"shares\",\"outcome\":\"nothing\"}", 400);
        room.teacher("/api/class/debrief", "{\"what\":\"without\",\"outcome\":\"attacks\",\"move\":5}", 400);
        assertThat(room.view(china).has("debrief")).isFalse();
        room.teacher("/api/class/debrief", "{\"what\":\"shares\",\"outcome\":\"disbursement\",\"show\":true}", 200);
        assertThat(room.view(china).get("debrief").get("outcome").asText()).isEqualTo("disbursement");
    }

    @Test
    void aWrongSetupIsRefusedWithAllItsProblems() {
        JsonNode refused = room.teacher(
                "/api/class",
                "{\"base\":\"no-such\",\"rounds\":[\"2025-04-01\",\"tomorrow\"],\"numbers\":[\"displaced_person_years\"],"
                        + "\"cards\":{\"seat-kabul\":[\"pakistan.airStrikes\"]},\"asks\":{\"seat-china\":[\"imf.strictness\"]},"
                        + "\"seconds\":0,\"colour\":1}",
                400);
        assertThat(refused.get("problems")).hasSize(7);
        assertThat(room.teacher("/api/class", "{\"rounds\":[\"2025-04-15\"]}", 400)
                        .toString())
                .contains("first day of a month");
        assertThat(room.teacher("/api/class", "{\"rounds\":[\"2031-04-01\"]}", 400)
                        .toString())
                .contains("within the run");
        room.teacher("/api/class/step", "{\"do\":\"open\"}", 404);
        room.begin();
        room.teacher("/api/class", "{}", 409);
        room.teacher("/api/class/step", "{\"do\":\"jump\"}", 400);
    }

    @Test
    void cardsOfALessonLimitWhatASeatMoves() {
        room.begin("{\"cards\":{\"seat-china\":[\"china.messaging\"]}}");
        Member china = room.join(room.code(), "one", CHINA);
        room.step("open");
        assertThat(room.view(china).get("cards")).hasSize(1);
        assertThat(checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.newCommitments\":1}")), 400)
                        .toString())
                .contains("on no card");
        checked(room.putting(china, CHINA, "0", moves(1, "\"set\":{\"china.messaging\":1}")), 200);
    }

    @Test
    void aClassIsServedOnTheAddressThatTheOwnerNamedAndUnderNoOtherName() throws Exception {
        room.close();
        // All of 127.0.0.0/8 is this machine on Linux; other systems have the first address only.
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        InetAddress address = InetAddress.getByName("127.0.0.2");
        room = new ClassUnderTest(results, new ClassOptions(List.of(address), Optional.empty()));
        int port = room.lab.port();
        assertThat(room.lab.lab().classAddresses()).containsExactly("http://127.0.0.2:" + port + "/");
        assertThat(status(address, "127.0.0.2:" + port)).isEqualTo(200);
        assertThat(status(address, "evil.example:" + port)).isEqualTo(421);
        assertThat(status(address, "127.0.0.3:" + port)).isEqualTo(421);
        assertThat(room.lab.lab().address()).startsWith("http://localhost:");
    }

    private int status(InetAddress address, String host) throws Exception {
        try (Socket socket = new Socket(address, room.lab.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            byte[] head = socket.getInputStream().readNBytes(12);
            return Integer.parseInt(new String(head, 9, 3, StandardCharsets.ISO_8859_1));
        }
    }

    private JsonNode debrief(String body) throws InterruptedException {
        for (int k = 0; k < 600; k++) {
            JsonNode answer = room.teacher("/api/class/debrief", body, 200);
            if (answer.get("ready").asBoolean()) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not ready: " + body);
    }
}
