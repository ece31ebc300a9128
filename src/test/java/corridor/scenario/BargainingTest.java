package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BargainingTest {
    private final Catalogue catalogue = Catalogue.standard();
    private final Scenario baseline = read("baseline");
    private final Scenario bargained = read("bargained-baseline");
    private final Scenario shocked = read("bargained-mass-casualty");

    @Test
    void without_bargaining_the_first_scenario_is_the_baseline() {
        assertThat(Bargaining.isOn(bargained)).isTrue();
        assertThat(Bargaining.isOn(baseline)).isFalse();
        assertThat(ScenarioChanges.between(baseline, Bargaining.without(bargained), catalogue))
                .isEmpty();
        assertThat(Bargaining.pairs(List.of(baseline, bargained), catalogue))
                .isEqualTo(Map.of("bargained-baseline", "baseline"));
    }

    @Test
    void a_batch_gains_the_same_without_where_it_is_missing_and_only_once() {
        List<Scenario> all = Bargaining.withCounterparts(List.of(baseline, bargained, shocked), catalogue);

        assertThat(all)
                .extracting(Scenario::name)
                .containsExactly(
                        "baseline", "bargained-baseline", "bargained-mass-casualty", "unbargained-mass-casualty");
        assertThat(Bargaining.withCounterparts(all, catalogue)).isEqualTo(all);
        assertThat(Bargaining.withCounterparts(List.of(baseline), catalogue)).containsExactly(baseline);
        assertThat(Bargaining.withCounterparts(List.of(baseline, shocked, read("mass-casualty-shock")), catalogue))
                .hasSize(3);
    }

    @Test
    void what_a_scenario_fixes_stays_fixed_without_bargaining() {
        Scenario without = Bargaining.without(read("bargained-fast-withdrawal"));

        assertThat(without.levers().keySet()).containsExactly("china.newCommitments", "china.withdrawal");
        assertThat(without.name()).isEqualTo("unbargained-fast-withdrawal");
        assertThat(without.switches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bargained-baseline",
                "bargained-mass-casualty",
                "bargained-civilian-primacy",
                "bargained-fast-withdrawal"
            })
    void scenarios_that_ship_bargain_about_every_issue(String name) {
        Scenario scenario = read(name);
        assertThat(Bargaining.levers(scenario).stream()
                        .map(lever ->
                                Catalogue.standard().link(lever).orElseThrow().issue())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(name.endsWith("withdrawal") ? 4 : 5);
    }

    @Test
    void turning_bargaining_off_under_bargained_levers_is_refused_on_the_command_line() {
        assertThatThrownBy(
                        () -> new ScenarioReader(Catalogue.standard()).withOverrides(bargained, List.of("BARGAIN=off")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nobody bargains while the switch BARGAIN is off")
                .hasMessageContaining("Maybe BARGAIN=smp?");
        assertThat(new ScenarioReader(Catalogue.standard())
                        .withOverrides(baseline, List.of("BARGAIN=bdm", "both.jointMechanism=bargained"))
                        .levers())
                .containsEntry("both.jointMechanism", new LeverSetting.Bargained());
    }

    private static Scenario read(String name) {
        return new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios", name + ".json"));
    }
}
