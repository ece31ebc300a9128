package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import corridor.problem.InputException;
import corridor.scenario.Condition.Comparison;
import corridor.scenario.Condition.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    private final Catalogue catalogue = FixtureCatalogue.create();
    private final ScenarioReader reader = new ScenarioReader(catalogue);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeParents() throws IOException {
        write("root", """
                {"title": "Root", "start": "2025-01-01", "years": 5,
                 "levers": {"china.costSharing": 10, "china.newCommitments": 1},
                 "events": [{"date": "2026-05-01", "kind": "attackOnPakistanis", "area": "KHI", "group": "TTP"}],
                 "parameters": {"civil.harmScale": 0.25, "economy.growth": 3},
                 "switches": {"FEAR_MODEL": "INERT"},
                 "info": {"whatIsIt": "the root", "limits": "many"}}
                """);
        write("child", """
                {"extends": "root", "title": "Child", "years": 3,
                 "levers": {"china.newCommitments": {"mode": "endogenous"}, "china.withdrawal": "slow"},
                 "events": [{"date": "2025-05-01", "kind": "attackOnChinese", "area": "QTA", "group": "BLA",
                             "killedChinese": 2},
                            {"date": "2026-05-01", "kind": "attackOnPakistanis", "area": "QTA", "group": "BLA"}],
                 "parameters": {"economy.growth": 4},
                 "info": {"whatIsIt": "the child"}}
                """);
    }

    @Test
    void a_child_overrides_its_parents_field_by_field() throws IOException {
        Scenario grandchild = read("grandchild", "{\"extends\": \"child.json\"}");

        assertThat(grandchild.name()).isEqualTo("grandchild");
        assertThat(grandchild.title()).isEqualTo("Grandchild");
        assertThat(grandchild.ancestry()).containsExactly("child", "root");
        assertThat(grandchild.start()).isEqualTo("2025-01-01");
        assertThat(grandchild.years()).isEqualTo(3);
        assertThat(grandchild.levers())
                .containsEntry("china.costSharing", new LeverSetting.Constant(10))
                .containsEntry("china.newCommitments", new LeverSetting.Endogenous())
                .containsEntry("china.withdrawal", new LeverSetting.Constant(1));
        assertThat(grandchild.parameters())
                .containsEntry("civil.harmScale", 0.25)
                .containsEntry("economy.growth", 4.0);
        assertThat(grandchild.switches()).containsEntry("FEAR_MODEL", "INERT");
        assertThat(grandchild.info().whatIsIt()).isEqualTo("Changes nothing against child.");
        assertThat(grandchild.info().limits()).isEqualTo("As stated for root: many");
    }

    @Test
    void events_of_parents_and_child_are_joined_by_date_parents_first() throws IOException {
        assertThat(reader.read(folder.resolve("child.json")).events())
                .extracting(event -> event.date() + " " + event.area() + " " + event.killedChinese())
                .containsExactly("2025-05-01 QTA 2", "2026-05-01 KHI 0", "2026-05-01 QTA 0");
    }

    @Test
    void levers_come_in_the_order_of_the_catalogue() {
        assertThat(reader.read(folder.resolve("child.json")).levers().keySet())
                .containsExactly("china.newCommitments", "china.withdrawal", "china.costSharing");
    }

    @Test
    void every_form_of_path_becomes_its_setting() throws IOException {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(lever("{\"constant\": 0.5}")).isEqualTo(new LeverSetting.Constant(0.5));
        assertThat(lever("{\"mode\": \"fixed\", \"step\": {\"from\": \"2026-01-01\", \"value\": 0}}"))
                .isEqualTo(new LeverSetting.Step(day, 0));
        assertThat(lever("{\"ramp\": {\"from\": \"2026-01-01\", \"until\": \"2027-01-01\", \"start\": 1, \"end\": 0}}"))
                .isEqualTo(new LeverSetting.Ramp(day, day.plusYears(1), 1, 0));
        assertThat(lever("{\"pulse\": {\"from\": \"2026-01-01\", \"months\": 24, \"value\": 0}}"))
                .isEqualTo(new LeverSetting.Pulse(day, day.plusYears(2), 0));
        assertThat(lever("{\"pulse\": {\"from\": \"2026-01-01\", \"until\": \"2030-01-01\", \"value\": 0}}"))
                .isEqualTo(new LeverSetting.Pulse(day, day.plusYears(4), 0));
        assertThat(
                        lever(
                                "{\"schedule\": [{\"from\": \"2026-01-01\", \"value\": 0}, {\"from\": \"2027-01-01\", \"value\": 2}]}"))
                .isEqualTo(new LeverSetting.Schedule(
                        List.of(new LeverSetting.Step(day, 0), new LeverSetting.Step(day.plusYears(1), 2))));
        assertThat(
                        lever(
                                "{\"until\": {\"value\": 0, \"release\": [{\"measure\": \"chineseDeaths\", \"days\": 180, \"atMost\": 1}]}}"))
                .isEqualTo(new LeverSetting.UntilReleased(
                        LocalDate.of(2025, 1, 1),
                        0,
                        List.of(new Condition(Measure.CHINESE_DEATHS, 180, Comparison.AT_MOST, 1))));
        assertThat(
                        lever(
                                "{\"when\": {\"from\": \"2026-01-01\", \"value\": 0, \"months\": 6, \"trigger\": [{\"measure\": \"pressure\", \"atLeast\": 3}]}}"))
                .isEqualTo(new LeverSetting.WhenTriggered(
                        day, List.of(new Condition(Measure.PRESSURE, 0, Comparison.AT_LEAST, 3)), 0, 6));
    }

    @Test
    void a_date_of_a_parent_that_the_child_overrides_need_not_lie_within_the_run() throws IOException {
        write("long", """
                {"start": "2025-01-01", "years": 5,
                 "levers": {"china.newCommitments": {"step": {"from": "2029-01-01", "value": 0}}}}
                """);

        assertThat(read("short", "{\"extends\": \"long\", \"years\": 2, \"levers\": {\"china.newCommitments\": 1}}")
                        .years())
                .isEqualTo(2);
    }

    @Test
    void overrides_replace_levers_parameters_and_switches() {
        Scenario changed = reader.withOverrides(
                reader.read(folder.resolve("child.json")),
                List.of(
                        "china.withdrawal=fast",
                        "china.powerSectorStop=true",
                        "china.costSharing=50",
                        "china.newCommitments=0.5",
                        "china.newCommitments=endogenous",
                        "economy.growth=-1e0",
                        "FEAR_MODEL=DETER"));

        assertThat(changed.levers())
                .containsEntry("china.withdrawal", new LeverSetting.Constant(2))
                .containsEntry("china.powerSectorStop", new LeverSetting.Constant(1))
                .containsEntry("china.costSharing", new LeverSetting.Constant(50))
                .containsEntry("china.newCommitments", new LeverSetting.Endogenous());
        assertThat(changed.parameters()).containsEntry("economy.growth", -1.0).containsEntry("civil.harmScale", 0.25);
        assertThat(changed.switches()).containsEntry("FEAR_MODEL", "DETER");
        assertThat(changed.events()).hasSize(3);
    }

    @Test
    void all_wrong_overrides_are_told_at_once() {
        Scenario base = reader.read(folder.resolve("root.json"));

        InputException failure = catchThrowableOfType(
                InputException.class,
                () -> reader.withOverrides(
                        base,
                        List.of(
                                "china.newCommitments=5",
                                "china.withdrawl=fast",
                                "china.withdrawal",
                                "civil.harmScale=NaN",
                                "china.costSharing=endogenous",
                                "FEAR_MODEL=inert")));

        assertThat(failure).hasMessage("""
                set: china.newCommitments = 5: must lie between 0 and 2 (times normal)
                set: china.withdrawl = fast: no lever, switch or parameter has this name
                  Maybe china.withdrawal?
                  Valid: china.newCommitments, china.powerSectorStop, china.withdrawal, china.costSharing, FEAR_MODEL, \
                BARGAIN, civil.fearDecay, civil.harmScale, economy.growth
                set = china.withdrawal: must have the form name=value, such as china.newCommitments=0.5
                set: civil.harmScale = NaN: must be a finite number
                set: china.costSharing = endogenous: must be a number
                set: FEAR_MODEL = inert: is not an option of FEAR_MODEL
                  Maybe INERT?
                  Valid: DETER, INERT""");
    }

    private LeverSetting lever(String json) throws IOException {
        return read("lever", "{\"extends\": \"root\", \"levers\": {\"china.newCommitments\": " + json + "}}")
                .levers()
                .get("china.newCommitments");
    }

    private Scenario read(String name, String json) throws IOException {
        return reader.read(write(name, json));
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), json);
    }
}
