package corridor.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.lesson.Lesson.Play;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson that comes with the program reads without a problem, and is whole. */
class LessonTest {
    private static final Path MEASURED = Path.of("docs", "seats.csv");
    private static final Path COPY = Path.of("src/main/resources" + Lessons.FOLDER + EffectTable.FILE);

    static List<String> names() {
        return Lessons.names();
    }

    static Stream<Lesson> games() {
        return names().stream()
                .map(LessonTest::lesson)
                .filter(lesson -> lesson.play().isPresent());
    }

    static Lesson lesson(String name) {
        return reader().read(name);
    }

    static LessonReader reader() {
        return new LessonReader(
                Catalogue.standard(),
                new ScenarioFolders(List.of(ProgramFolder.scenarios().orElse(Path.of("scenarios"))), note -> {}));
    }

    @ParameterizedTest
    @MethodSource("names")
    void lesson_reads_and_fills_its_minutes(String name) {
        Lesson lesson = lesson(name);
        assertThat(lesson.name()).isEqualTo(name);
        assertThat(lesson.steps().stream().mapToInt(LessonStep::minutes).sum()).isEqualTo(45);
        assertThat(lesson.steps().stream().mapToInt(LessonStep::longMinutes).sum())
                .isEqualTo(90);
        assertThat(lesson.memo().parts().get(lesson.memo().parts().size() - 1)).startsWith("What would change my mind");
        assertThat(lesson.steps()).extracting(LessonStep::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("games")
    void game_has_six_seats_and_rounds_within_the_run(Lesson lesson) {
        Play play = lesson.play().orElseThrow();
        assertThat(lesson.seats()).hasSize(6);
        assertThat(play.rounds()).isEqualTo(4);
        assertThat(play.longRounds()).isEqualTo(8);
        LocalDate last = play.starts(play.longRounds()).get(7);
        assertThat(last).isEqualTo(play.first().plusMonths(7L * play.months()));
        assertThat(lesson.steps().stream()
                        .filter(step -> step.id().equals("rounds"))
                        .findFirst()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(5 * play.rounds());
    }

    @Test
    void effects_are_those_that_were_measured() throws IOException {
        if (Boolean.getBoolean("corridor.writeLessons")) {
            Files.copy(MEASURED, COPY, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(COPY))
                .as("refresh it with: mvn test -Dtest=LessonTest -Dcorridor.writeLessons=true")
                .isEqualTo(Files.readString(MEASURED));
    }
}
