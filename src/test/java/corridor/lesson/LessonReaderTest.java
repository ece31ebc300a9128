package corridor.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson file that breaks a rule is refused with the place of the mistake and the rule. */
class LessonReaderTest {
    private static final String GAME = Lessons.text("pressure-game.json");

    @TempDir
    private Path folder;

    @Test
    void lesson_of_a_file_is_that_of_its_text() throws IOException {
        Path file = Files.writeString(folder.resolve("My Lesson.json"), GAME);
        Lesson read = LessonTest.reader().read(file.toString());
        assertThat(read.name()).isEqualTo("my-lesson");
        assertThat(read.seats()).isEqualTo(LessonTest.lesson("pressure-game").seats());
    }

    /** Each row exchanges a text of a good file, and names path and rule of the problem that follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "question":             | "qestion":               | $.qestion           | no such key is known here
            "scenario": "baseline"  | "scenario": "basline"    | $.play.scenario     | is not the name of a scenario
            "months": 3             | "months": 13             | $.play.months       | must be a whole number from 1 to 12
            "months": 3             | "months": 12             | $.play.first        | 8 rounds of 12 months do not fit
            "2025-07-01"            | "July"                   | $.play.first        | must be a date
            "seed": 7               | "seed": 0.5              | $.play.seed         | must be a whole number from 1
            "seat-tehran"           | "seat-teheran"           | $.seats[4].seat     | this place is that of seat-tehran
            "pressure_step"]        | "deaths_chinese"]        | $.play.projector[3] | shows deaths in total
            "pressure_step"]        | "growth_mean"]           | $.play.projector[3] | is not an outcome with monthly values
            ["deaths_chinese",      | ["deaths_chinse",        | $.seats[0].cares[0] | is not an outcome
            "demand"                | "demnad"                 | $.seats[0].cards[0] | is not a card of seat-china
            "develop"               | "share"                  | $.seats[1].cards[1] | is given twice
            "china.newCommitments=0"| "china.newCommitments=9" | $.key[1].effects[0] | was not measured
            "right": 2              | "right": 4               | $.items[0].right    | must be a whole number from 0 to 3
            "mechanism", "luck"     | "mechanism", "look"      | $.rubric[1]         | is not a criterion that lessons share
            "story": "China         | "tale": "China           | $.say.tale          | no such key is known here
            """)
    void mistake_is_named_with_its_place_and_rule(String good, String bad, String path, String rule) {
        assertThat(GAME).contains(good);
        String problem = problem(GAME.replaceFirst(java.util.regex.Pattern.quote(good), bad));
        assertThat(problem).contains(": " + path, rule);
        assertThat(problem.lines().findFirst().orElse("")).matches(".*lesson\\.json:\\d+:\\d+: .*");
    }

    @Test
    void misspelt_name_brings_the_right_one_to_mind() {
        assertThat(problem(GAME.replaceFirst("\"attacks_pips\"", "\"atacks_pips\"")))
                .contains("Maybe attacks_pips?");
        InputException unknown = catchThrowableOfType(
                InputException.class, () -> LessonTest.reader().read("presure-game"));
        assertThat(unknown).hasMessageContaining("Maybe pressure-game?").hasMessageContaining("who-counts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"pakistan.iboIntensity": 9}                    |               | must lie between 0.5 and 3
            {"pakistan.iboIntensty": 2}                     |               | Maybe pakistan.iboIntensity?
            {"china.pressureStep": "loud"}                  |               | is not a level of china.pressureStep
            {"china.pressureStep": {"mode": "endogenous"}}  |               | the rounds give the dates
            {}                                              |               | at least one lever
            {"pakistan.iboIntensity": 2}                    |               | seat-china does not decide this lever
            {"both.jointMechanism": true}                   |               | the card needs "asks"
            {"both.jointMechanism": true}                   | seat-military | seat-military cannot agree with seat-china
            {"kabul.hostingDeal": "action"}                 | seat-tehran   | seat-tehran cannot agree with seat-china
            {"kabul.hostingDeal": "action"}                 | seat-china    | is not another seat
            """)
    void card_sets_only_what_its_seat_decides_or_another_accepts(String set, String asks, String rule) {
        String card = "{\"id\": \"own\", \"title\": \"Own\", \"pays\": \"You pay.\", \"meant\": \"It is meant.\", "
                + (asks == null ? "" : "\"asks\": \"" + asks + "\", ") + "\"set\": " + set + "}";
        assertThat(problem(GAME.replaceFirst("\"demand\"", card))).contains(rule);
    }

    @Test
    void card_of_its_own_is_read() throws IOException {
        String card = "{\"id\": \"own\", \"title\": \"Own\", \"pays\": \"You pay.\", \"meant\": \"It is meant.\", "
                + "\"set\": {\"china.withdrawal\": \"slow\"}}";
        Path file = Files.writeString(folder.resolve("lesson.json"), GAME.replaceFirst("\"demand\"", card));
        assertThat(LessonTest.reader().read(file).seat("seat-china").card("own").set())
                .containsEntry("china.withdrawal", 1.0);
    }

    @Test
    void secret_of_a_seat_stands_in_no_other_seat() {
        String told = GAME.replaceFirst(
                "\"wants\": \"Fewer attacks, a budget", "\"wants\": \"China is Content with a joint mechanism. Fewer");
        assertThat(problem(told)).contains("$.seats[1]", "a secret of seat-china");
    }

    @Test
    void unreadable_file_is_one_problem() {
        assertThat(problem("{\"title\": ")).contains("lesson.json");
        assertThat(problem("[]")).contains("must be an object in braces");
        InputException missing = catchThrowableOfType(
                InputException.class, () -> LessonTest.reader().read(folder.resolve("none.json")));
        assertThat(missing).hasMessageContaining("there is no such file");
    }

    private String problem(String text) {
        Path file = folder.resolve("lesson.json");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        InputException refused = catchThrowableOfType(
                InputException.class, () -> LessonTest.reader().read(file));
        assertThat(refused).as(text).isNotNull();
        return refused.getMessage();
    }
}
