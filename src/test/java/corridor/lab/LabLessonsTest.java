package corridor.lab;

import static corridor.lab.ClassUnderTest.checked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.lab.ClassUnderTest.Member;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons reach the page: each opens a class with what the list says, and a seat reads its own sheet alone. */
class LabLessonsTest {
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
    }

    private JsonNode lesson(Member member) {
        return checked(
                room.lab.send(room.lab
                        .request("/api/class/lesson")
                        .header("Authorization", "Bearer " + member.token())
                        .build()),
                200);
    }

    @Test
    void everyLessonWithAGameOpensAClassInBothLengths() {
        int games = 0;
        for (JsonNode lesson : checked(room.lab.get("/api/lessons"), 200).get("lessons")) {
            for (String length : new String[] {"setup", "longSetup"}) {
                if (lesson.has(length)) {
                    end(); // a lab of its own, since a page may not ask as often as all of these together
                    start();
                    JsonNode view = room.begin(lesson.get(length).toString());
                    assertThat(view.get("title")).isEqualTo(lesson.get("title"));
                    assertThat(view.get("rounds"))
                            .hasSize(lesson.get(length).get("rounds").size());
                    checkCards(view);
                    room.step("leave");
                    games++;
                }
            }
        }
        assertThat(games).isEqualTo(8);
    }

    /** Each lever of a card must be one that its seat may move, or the page would offer what the server refuses. */
    private void checkCards(JsonNode teacher) {
        for (JsonNode seat : teacher.get("seats")) {
            String id = seat.get("seat").asText();
            JsonNode sheet =
                    checked(room.lab.get("/api/class/lesson?as=" + id), 200).get("sheet");
            assertThat(sheet.get("cards")).hasSize(4);
            JsonNode cards = checked(room.lab.get("/api/class?as=" + id), 200).get("cards");
            for (JsonNode card : sheet.get("cards")) {
                card.get("set").fieldNames().forEachRemaining(lever -> {
                    JsonNode own = find(cards, lever);
                    assertThat(own).as(id + " " + lever).isNotNull();
                    assertThat(own.get("how").asText().equals("set"))
                            .as("%s decides %s alone", id, lever)
                            .isEqualTo(card.get("asks").asText().isEmpty());
                    if (!card.get("asks").asText().isEmpty()) {
                        assertThat(own.get("with").toString())
                                .as(lever)
                                .contains(card.get("asks").asText());
                    }
                });
            }
        }
    }

    private static JsonNode find(JsonNode cards, String lever) {
        for (JsonNode card : cards) {
            if (card.get("lever").asText().equals(lever)) {
                return card;
            }
        }
        return null;
    }

    @Test
    void aSeatReadsItsOwnSheetAndNothingOfTheTeacherOrOfOthers() {
        JsonNode setup =
                checked(room.lab.get("/api/lessons"), 200).get("lessons").get(0).get("setup");
        ((ObjectNode) setup).put("seed", 918273645L);
        room.begin(setup.toString());
        Member kabul = room.join(room.code(), "one", "seat-kabul");
        JsonNode own = lesson(kabul);
        String secret = own.get("sheet").get("secret").asText();
        assertThat(secret).isNotEmpty();
        JsonNode teacher = checked(room.lab.get("/api/class/lesson"), 200);
        assertThat(teacher.get("steps")).isNotEmpty();
        assertThat(own.has("steps")).isFalse();
        String china = checked(room.lab.get("/api/class/lesson?as=seat-china"), 200)
                .get("sheet")
                .get("secret")
                .asText();
        assertThat(own.toString()).doesNotContain(china, "918273645");
        room.teacher(
                "/api/class/person",
                "{\"person\":" + kabul.number() + ",\"seat\":\"seat-kabul\",\"part\":\"observer\"}",
                200);
        assertThat(lesson(kabul).toString()).doesNotContain(secret);
        checked(room.lab.get("/api/class/lesson?as=nobody"), 404);
        checked(
                room.lab.send(room.lab
                        .request("/api/lessons")
                        .header("Authorization", "Bearer " + kabul.token())
                        .build()),
                403);
    }
}
