package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests dates that count from the start of the run, in a file and in its parents. */
class RelativeDateTest {
    private final ScenarioReader reader = new ScenarioReader(Catalogue.standard());

    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        write("base.json", "{\"start\": \"2025-01-01\", \"years\": 3}");
        write(
                "freeze.json",
                "{\"extends\": \"base\", \"levers\": {\"china.newCommitments\": {\"pulse\": {\"from\":"
                        + " \"start + 12 months\", \"months\": 6, \"value\": 0}}}}");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static LeverSetting.Pulse pulse(LocalDate from) {
        return new LeverSetting.Pulse(from, from.plusMonths(6), 0);
    }

    @Test
    void the_forms_count_days_months_and_years_by_the_calendar() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(RelativeDate.after(leap, "start")).isEqualTo(leap);
        assertThat(RelativeDate.after(leap, "start + 1 day")).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(RelativeDate.after(leap, "start + 12 months")).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(RelativeDate.after(leap, "start + 4 years")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(RelativeDate.isRelative("start+12 months")).isFalse();
        assertThat(RelativeDate.isRelative("start + 12 weeks")).isFalse();
    }

    @Test
    void a_relative_date_follows_the_start_of_the_nearest_file() throws IOException {
        assertThat(reader.read(folder.resolve("freeze.json")).levers())
                .containsEntry("china.newCommitments", pulse(LocalDate.of(2026, 1, 1)));
        Path earlier = write("earlier.json", "{\"extends\": \"freeze\", \"start\": \"2022-01-01\"}");
        assertThat(reader.read(earlier).levers())
                .as("the parent's date moves with the child's start")
                .containsEntry("china.newCommitments", pulse(LocalDate.of(2023, 1, 1)));
    }

    @Test
    void a_relative_date_must_lie_within_the_run_too() throws IOException {
        Path file = write(
                "late.json",
                "{\"extends\": \"base\", \"events\": [{\"date\": \"start + 3 years\", \"kind\":" + " \"summit\"}]}");
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("start + 3 years")
                .hasMessageContaining("from 2025-01-01 to 2027-12-31");
    }

    @Test
    void the_start_itself_is_a_day_and_wrong_forms_are_explained() throws IOException {
        Path start = write("loop.json", "{\"start\": \"start + 1 year\", \"years\": 2}");
        assertThatThrownBy(() -> reader.read(start))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must be a date");
        Path weeks = write(
                "weeks.json",
                "{\"extends\": \"base\", \"events\": [{\"date\": \"start + 3 weeks\", \"kind\":" + " \"summit\"}]}");
        assertThatThrownBy(() -> reader.read(weeks))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("start + 12 months");
    }

    @Test
    void a_change_of_rule_in_kabul_needs_a_tolerance() throws IOException {
        Path right = write(
                "kabul.json",
                "{\"extends\": \"base\", \"events\": [{\"date\": \"2025-08-15\", \"kind\": \"sanctuary\","
                        + " \"tolerance\": 0.5}]}");
        assertThat(reader.read(right).events())
                .containsExactly(ScheduledEvent.sanctuary(LocalDate.of(2025, 8, 15), 0.5));
        Path wrong = write(
                "wrong.json",
                "{\"extends\": \"base\", \"events\": [{\"date\": \"2025-08-15\", \"kind\":"
                        + " \"sanctuary\", \"tolerance\": 1.5}, {\"date\": \"2025-08-15\", \"kind\":"
                        + " \"sanctuary\"}]}");
        assertThatThrownBy(() -> reader.read(wrong))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must lie between 0.05 and 0.95")
                .hasMessageContaining("needs the key \"tolerance\"");
    }

    @Test
    void events_of_groups_name_a_group_and_a_diversion_its_share_and_length() throws IOException {
        Path right = write(
                "shocks.json",
                "{\"extends\": \"base\", \"events\": ["
                        + "{\"date\": \"2025-03-01\", \"kind\": \"leaderLoss\", \"group\": \"BLA\"},"
                        + "{\"date\": \"2025-04-01\", \"kind\": \"split\", \"group\": \"TTP\"},"
                        + "{\"date\": \"2025-05-01\", \"kind\": \"diversion\", \"share\": 0.3, \"weeks\": 8}]}");
        assertThat(reader.read(right).events())
                .containsExactly(
                        ScheduledEvent.leaderLoss(LocalDate.of(2025, 3, 1), "BLA"),
                        ScheduledEvent.split(LocalDate.of(2025, 4, 1), "TTP"),
                        ScheduledEvent.diversion(LocalDate.of(2025, 5, 1), 0.3, 8));
        Path wrong = write(
                "wrong-shocks.json",
                "{\"extends\": \"base\", \"events\": ["
                        + "{\"date\": \"2025-03-01\", \"kind\": \"leaderLoss\"},"
                        + "{\"date\": \"2025-04-01\", \"kind\": \"split\", \"group\": \"TTQ\"},"
                        + "{\"date\": \"2025-05-01\", \"kind\": \"diversion\", \"share\": 0.9, \"weeks\": 0}]}");
        assertThatThrownBy(() -> reader.read(wrong))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("needs the key \"group\"")
                .hasMessageContaining("is not an armed group of the catalogue")
                .hasMessageContaining("must lie between 0.01 and 0.5")
                .hasMessageContaining("must be a whole number from 1 to 104");
    }
}
