package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAnswersTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int MANY = 1000;

    private static double share(int least, int most, List<Chronicle.Event> attacks, int... statements) {
        List<Chronicle.Change> changes = Arrays.stream(statements)
                .mapToObj(day -> new Chronicle.Change(
                        day,
                        START.plusDays(day),
                        Chronicle.Change.Kind.STATEMENT,
                        "China in public",
                        "",
                        "public-rebuke",
                        "attack"))
                .toList();
        History history = new History(START, 2, attacks, List.of(), changes, List.of(), new double[0][]);
        return PublicAnswers.share(history, least, most);
    }

    private static Chronicle.Event attack(int day, int killed) {
        return new Chronicle.Event(
                day,
                START.plusDays(day),
                Incident.Kind.ATTACK,
                "Karachi",
                "SIN",
                "BLA",
                "B",
                Target.CHINESE_OFF_SITE,
                0,
                0,
                0,
                killed,
                0,
                true,
                true,
                killed > 0);
    }

    @Test
    void a_step_belongs_to_the_deadliest_attack_of_the_window_and_of_equals_to_the_latest() {
        List<Chronicle.Event> attacks =
                List.of(attack(10, 5), attack(50, 0), attack(60, 0), attack(200, 0), attack(210, 0));
        assertThat(share(5, MANY, attacks, 70)).isEqualTo(1);
        assertThat(share(0, 0, attacks, 70)).isZero();
        assertThat(share(5, MANY, attacks, 101)).as("91 days later").isZero();
        assertThat(share(0, 0, attacks, 101))
                .as("the later of two without dead")
                .isEqualTo(0.25);
        assertThat(share(0, 0, attacks, 205, 215)).isEqualTo(0.5);
    }

    @Test
    void attacks_whose_window_ends_after_the_run_are_no_cases() {
        assertThat(share(0, 0, List.of(attack(700, 0)))).isNaN();
        assertThat(share(1, 4, List.of(attack(10, 0)))).as("no such attack").isNaN();
    }
}
