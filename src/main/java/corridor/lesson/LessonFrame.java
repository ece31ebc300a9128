package corridor.lesson;

import corridor.text.JsonPart;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all lessons share: steps, cards and criteria, so that no text is written twice.
 *
 * @param game steps of a lesson with a game, in order, with what the teacher says in each
 * @param claims steps of a lesson without a game
 * @param cards by the id of a seat an object that holds its cards by id, not checked yet
 * @param criteria lines of a rubric by id, not checked yet
 */
record LessonFrame(List<LessonStep> game, List<LessonStep> claims, Map<String, JsonPart> cards, JsonPart criteria) {
    static final String FILE = "common.json";
    private static final JsonReader.Format FORMAT = new JsonReader.Format("file of what lessons share");
    private static final int LONGEST = 90;

    private static final class Holder {
        private static final LessonFrame STANDARD = read(FILE, Lessons.text(FILE));
    }

    LessonFrame {
        game = List.copyOf(game);
        claims = List.copyOf(claims);
        cards = Map.copyOf(cards);
    }

    static LessonFrame standard() {
        return Holder.STANDARD;
    }

    /**
     * Reads the file of what lessons share.
     *
     * @throws corridor.problem.InputException with all problems of the text
     */
    static LessonFrame read(String source, String text) {
        LessonChecks checks = new LessonChecks(source);
        Optional<JsonPart> root = JsonReader.read(text, FORMAT, checks::place);
        boolean whole = root.isPresent()
                && checks.keys(root.get(), List.of("steps", "cards", "criteria"), List.of())
                && checks.keys(root.get().get("steps"), List.of("game", "claims"), List.of());
        checks.finish();
        if (!whole) {
            throw new IllegalStateException("a file that cannot be read has a problem");
        }
        JsonPart steps = root.get().get("steps");
        Map<String, JsonPart> cards = new LinkedHashMap<>();
        root.get().get("cards").fields().forEach((seat, field) -> cards.put(seat, field.value()));
        LessonFrame frame = new LessonFrame(
                steps(steps, "game", checks),
                steps(steps, "claims", checks),
                cards,
                root.get().get("criteria"));
        checks.finish();
        return frame;
    }

    /** Returns the object that holds the cards of a seat by id; an object without cards if it has none. */
    JsonPart cardsOf(String seat) {
        return cards.getOrDefault(
                seat, new JsonPart(JsonPart.Kind.OBJECT, 0, 0, "$", "{...}", "", 0, Map.of(), List.of()));
    }

    private static List<LessonStep> steps(JsonPart root, String key, LessonChecks checks) {
        List<LessonStep> steps = new ArrayList<>();
        for (JsonPart part : checks.items(root, key, 1, 20)) {
            if (checks.keys(part, List.of("id", "title", "minutes", "longMinutes", "screen", "say"), List.of())) {
                steps.add(new LessonStep(
                        checks.text(part, "id", TextRule.LABEL),
                        checks.text(part, "title", TextRule.TITLE),
                        checks.whole(part, "minutes", 0, LONGEST),
                        checks.whole(part, "longMinutes", 0, LONGEST),
                        checks.text(part, "screen", TextRule.NOTE),
                        checks.texts(part, "say", 1, 6)));
            }
        }
        return steps;
    }
}
