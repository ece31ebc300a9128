package corridor.lesson;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.lesson.Lesson.Claim;
import corridor.lesson.Lesson.Criterion;
import corridor.lesson.Lesson.Item;
import corridor.lesson.Lesson.KeyPoint;
import corridor.lesson.Lesson.MeasuredEffect;
import corridor.lesson.Lesson.Memo;
import corridor.lesson.Lesson.Prediction;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.ScenarioFolders;
import corridor.text.InputFile;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the data files of lessons, and checks every name and number against the catalogue and the scenarios. */
public final class LessonReader {
    static final String ENDING = ".json";
    static final String ALL_OUTCOMES = "catalogue outcomes";
    private static final List<String> NEEDED = List.of(
            "title",
            "question",
            "story",
            "goals",
            "predictions",
            "debrief",
            "transfer",
            "items",
            "rubric",
            "memo",
            "key",
            "solo",
            "say",
            "sources");
    private static final List<String> OPTIONAL = List.of("play", "seats", "claims");
    private static final JsonReader.Format FORMAT = new JsonReader.Format("lesson");
    private static final int MOST_LINES = 12;

    private final Catalogue catalogue;
    private final ScenarioFolders scenarios;

    /**
     * Makes a reader.
     *
     * @param scenarios where the scenario is found that a lesson plays
     */
    public LessonReader(Catalogue catalogue, ScenarioFolders scenarios) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
    }

    /**
     * Reads the lesson of an argument: a file, or the name of a lesson that comes with the program.
     *
     * @throws InputException with all problems of the file, or if there is no such lesson
     */
    public Lesson read(String argument) {
        boolean file = argument.endsWith(ENDING) || argument.contains("/") || argument.contains("\\");
        if (file) {
            return read(Path.of(argument));
        }
        if (!Lessons.names().contains(argument)) {
            throw new InputException(new Problem(
                    "LESSON",
                    "",
                    argument,
                    "is neither a file nor the name of a lesson",
                    NearestName.of(argument, Lessons.names()),
                    Lessons.names()));
        }
        return parse(argument, argument + ENDING, Lessons.text(argument + ENDING));
    }

    /**
     * Reads the lesson of a file.
     *
     * @throws InputException with all problems of the file
     */
    public Lesson read(Path file) {
        String last = file.getFileName() == null ? "" : file.getFileName().toString();
        String name = last.toLowerCase(Locale.ROOT).replaceAll("\\.json$", "").replaceAll("[^a-z0-9]+", "-");
        return parse(name, file.toString(), InputFile.LESSON.text(file));
    }

    private Lesson parse(String name, String source, String text) {
        LessonChecks checks = new LessonChecks(source);
        Optional<JsonPart> root = JsonReader.read(text, FORMAT, checks::place);
        if (root.isEmpty() || !checks.keys(root.get(), NEEDED, OPTIONAL)) {
            checks.finish();
            throw new IllegalStateException("a lesson that is no object has a problem");
        }
        Lesson lesson = lesson(name, root.get(), checks);
        checks.finish();
        return lesson;
    }

    private Lesson lesson(String name, JsonPart root, LessonChecks checks) {
        boolean played = root.has("play");
        if (played != root.has("seats")) {
            checks.value(root, "a lesson with a game needs \"play\" and \"seats\", and one without has neither");
        }
        Optional<PlayReader.Base> base =
                played ? new PlayReader(catalogue, scenarios, checks).base(root.get("play")) : Optional.empty();
        LessonFrame frame = LessonFrame.standard();
        return new Lesson(
                name,
                checks.text(root, "title", TextRule.TITLE),
                checks.text(root, "question", TextRule.TITLE),
                checks.texts(root, "story", 1, MOST_LINES),
                base.map(PlayReader.Base::play),
                root.has("seats")
                        ? new SeatSheetReader(catalogue, base.map(PlayReader.Base::scenario), checks).seats(root)
                        : List.of(),
                root.has("claims") ? claims(root, checks) : List.of(),
                checks.texts(root, "goals", 3, 3),
                predictions(root, checks),
                checks.texts(root, "debrief", 3, MOST_LINES),
                checks.text(root, "transfer", TextRule.NOTE),
                items(root, checks),
                rubric(root, checks),
                memo(root.get("memo"), checks),
                key(root, checks),
                checks.texts(root, "solo", 3, MOST_LINES),
                steps(root.get("say"), played ? frame.game() : frame.claims(), checks),
                checks.texts(root, "sources", 1, MOST_LINES));
    }

    /** Returns the ids of the outcomes that a round can show. */
    static List<String> monthly(Catalogue catalogue) {
        return catalogue.outcomes().stream()
                .filter(outcome ->
                        !outcome.monthlyUnit().isEmpty() && outcome.onlyWith().isEmpty())
                .map(Outcome::id)
                .toList();
    }

    private List<String> outcomes() {
        return catalogue.outcomes().stream().map(Outcome::id).toList();
    }

    private List<Prediction> predictions(JsonPart root, LessonChecks checks) {
        List<Prediction> predictions = new ArrayList<>();
        for (JsonPart part : checks.items(root, "predictions", 1, MOST_LINES)) {
            if (checks.keys(part, List.of("question"), List.of("outcome", "options"))) {
                predictions.add(new Prediction(
                        checks.text(part, "question", TextRule.NOTE),
                        part.has("outcome")
                                ? checks.name(part.get("outcome"), "is not an outcome", outcomes(), ALL_OUTCOMES)
                                : "",
                        part.has("options") ? checks.texts(part, "options", 2, MOST_LINES) : List.of()));
            }
        }
        return predictions;
    }

    private static List<Item> items(JsonPart root, LessonChecks checks) {
        List<Item> items = new ArrayList<>();
        for (JsonPart part : checks.items(root, "items", 5, 5)) {
            if (checks.keys(part, List.of("question", "options", "right", "why"), List.of())) {
                List<String> options = checks.texts(part, "options", 3, 5);
                items.add(new Item(
                        checks.text(part, "question", TextRule.NOTE),
                        options,
                        checks.whole(part, "right", 0, Math.max(0, options.size() - 1)),
                        checks.text(part, "why", TextRule.NOTE)));
            }
        }
        return items;
    }

    private static List<Criterion> rubric(JsonPart root, LessonChecks checks) {
        List<Criterion> rubric = new ArrayList<>();
        JsonPart shared = LessonFrame.standard().criteria();
        for (JsonPart named : checks.items(root, "rubric", 3, 8)) {
            Optional<JsonPart> found = checks.named(named, "is not a criterion that lessons share", shared);
            if (found.isEmpty()) {
                continue;
            }
            JsonPart part = found.get();
            if (checks.keys(part, List.of("criterion", "weak", "sound", "strong"), List.of())) {
                rubric.add(new Criterion(
                        checks.text(part, "criterion", TextRule.TITLE),
                        checks.text(part, "weak", TextRule.NOTE),
                        checks.text(part, "sound", TextRule.NOTE),
                        checks.text(part, "strong", TextRule.NOTE)));
            }
        }
        return rubric;
    }

    private static Memo memo(JsonPart part, LessonChecks checks) {
        return checks.keys(part, List.of("task", "parts"), List.of())
                ? new Memo(checks.text(part, "task", TextRule.NOTE), checks.texts(part, "parts", 2, MOST_LINES))
                : new Memo("", List.of());
    }

    private List<KeyPoint> key(JsonPart root, LessonChecks checks) {
        List<KeyPoint> key = new ArrayList<>();
        for (JsonPart part : checks.items(root, "key", 3, 20)) {
            if (checks.keys(part, List.of("text"), List.of("effects"))) {
                List<MeasuredEffect> effects = new ArrayList<>();
                List<JsonPart> named = part.has("effects") ? checks.items(part, "effects", 1, MOST_LINES) : List.of();
                named.forEach(effect -> effect(effect, checks).ifPresent(effects::add));
                key.add(new KeyPoint(checks.text(part, "text", TextRule.NOTE), effects));
            }
        }
        return key;
    }

    private Optional<MeasuredEffect> effect(JsonPart part, LessonChecks checks) {
        if (!checks.keys(part, List.of("set", "outcome"), List.of("against"))) {
            return Optional.empty();
        }
        MeasuredEffect effect = new MeasuredEffect(
                checks.text(part, "set", TextRule.NAME),
                part.has("against") ? checks.text(part, "against", TextRule.NAME) : "",
                checks.name(part.get("outcome"), "is not an outcome", outcomes(), ALL_OUTCOMES));
        if (!effect.set().isEmpty()
                && !effect.outcome().isEmpty()
                && EffectTable.standard().find(effect).isEmpty()) {
            checks.value(
                    part.get("set"),
                    "the effect of this choice on " + effect.outcome()
                            + " was not measured; docs/seats.csv lists those that were");
        }
        return Optional.of(effect);
    }

    private List<Claim> claims(JsonPart root, LessonChecks checks) {
        List<Claim> claims = new ArrayList<>();
        for (JsonPart part : checks.items(root, "claims", 1, 30)) {
            if (checks.keys(part, List.of("claim", "who", "evidence", "open"), List.of())) {
                claims.add(new Claim(
                        checks.text(part, "claim", TextRule.NOTE),
                        checks.text(part, "who", TextRule.NOTE),
                        checks.names(
                                checks.items(part, "evidence", 1, MOST_LINES),
                                "is not an entry of the evidence",
                                catalogue.evidenceIds(),
                                "catalogue evidence"),
                        checks.text(part, "open", TextRule.NOTE)));
            }
        }
        return claims;
    }

    /** Returns the steps of all lessons of a kind, each with what the lesson has the teacher say besides. */
    private static List<LessonStep> steps(JsonPart say, List<LessonStep> common, LessonChecks checks) {
        if (!say.is(Kind.OBJECT)) {
            checks.value(say, "must be " + Kind.OBJECT.words());
            return common;
        }
        List<String> ids = common.stream().map(LessonStep::id).toList();
        checks.keys(say, List.of(), ids);
        Map<String, JsonPart.Field> own = say.fields();
        return common.stream()
                .map(step -> own.containsKey(step.id())
                        ? step.saying(checks.text(own.get(step.id()).value(), TextRule.NOTE))
                        : step)
                .toList();
    }
}
