package corridor.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.causes.Edge;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.Steppable;

/** Processes of two small runs, the one recorded, the other holding what was recorded. */
class RecordedPathsTest {
    private static final String PROCESS = "theme.process";

    private final SimulationState first = new SmallWorld().situation();
    private final SimulationState second = new SmallWorld().situation();

    @Test
    void a_process_reads_the_recorded_value_and_all_others_read_the_live_one() {
        List<Double> seen = new ArrayList<>();
        RecordedPaths paths = paths("PakistanState.effort");
        first.pakistan.effort = 1.5;
        step(paths.recorder(first), () -> {}, 1);
        second.pakistan.effort = 2;

        step(paths.holder(second, edges("PakistanState.effort")), () -> seen.add(second.pakistan.effort), 1);
        step(paths.holder(second, List.of()), () -> seen.add(second.pakistan.effort), 1);

        assertThat(seen).containsExactly(1.5, 2.0);
        assertThat(second.pakistan.effort).isEqualTo(2);
    }

    @Test
    void each_step_has_its_own_value() {
        List<Double> seen = new ArrayList<>();
        RecordedPaths paths = paths("ChinaState.step");
        Steppable recorded = paths.recorder(first).around(PROCESS, state -> {});
        for (int step = 0; step < 200; step++) {
            first.china.step = step / 2;
            recorded.step(SmallWorld.NO_STATE);
        }

        step(paths.holder(second, edges("ChinaState.step")), () -> seen.add((double) second.china.step), 200);

        assertThat(seen).hasSize(200).startsWith(0.0, 0.0, 1.0, 1.0).endsWith(98.0, 99.0, 99.0);
        assertThat(second.china.step).isZero();
    }

    @Test
    void what_the_reader_empties_stays_empty() {
        RecordedPaths paths = paths("AreaState.harmByState");
        Arrays.fill(first.areas.harmByState, 3);
        step(paths.recorder(first), () -> {}, 1);
        Arrays.fill(second.areas.harmByState, 8);
        List<Double> seen = new ArrayList<>();

        step(
                paths.holder(second, edges("AreaState.harmByState")),
                () -> {
                    seen.add(second.areas.harmByState[0]);
                    Arrays.fill(second.areas.harmByState, 0);
                },
                1);

        assertThat(seen).containsExactly(3.0);
        assertThat(second.areas.harmByState).containsOnly(0);
    }

    @Test
    void what_the_process_adds_to_a_held_field_is_added_to_the_live_one() {
        Edge edge = new Edge("security.protection", "ProjectState.onSite");
        RecordedPaths paths = new RecordedPaths(List.of(edge));
        Arrays.fill(first.projects.onSite, 10);
        step(paths.recorder(first), "security.protection", () -> {}, 1);
        Arrays.fill(second.projects.onSite, 4);

        step(
                paths.holder(second, List.of(edge)),
                "security.protection",
                () -> {
                    second.projects.onSite[0] += 3;
                    second.projects.onSite[1] -= 7;
                },
                1);

        assertThat(second.projects.onSite).startsWith(7, 0).endsWith(4);
    }

    @Test
    void held_kills_replace_those_of_the_process_which_counts_its_own() {
        RecordedPaths paths = paths("ForceState.killed");
        double start = first.forces.fighters[0][0];
        step(paths.recorder(first), () -> first.forces.kill(0, 0, 5), 2);
        List<Double> own = new ArrayList<>();

        step(paths.holder(second, edges("ForceState.killed")), () -> own.add(second.forces.kill(0, 1, 2)), 2);

        assertThat(own).containsExactly(2.0, 2.0);
        assertThat(second.forces.fighters[0]).isEqualTo(first.forces.fighters[0]);
        assertThat(second.forces.fighters[0][0]).isEqualTo(start - 10);
    }

    @Test
    void no_more_fighters_are_killed_than_there_are() {
        RecordedPaths paths = paths("ForceState.killed");
        int host = second.forces.abroad[0].length - 1;
        first.forces.abroad[0][host] = 50;
        step(paths.recorder(first), () -> first.forces.killAbroad(0, host, 20), 1);
        second.forces.abroad[0][host] = 12;

        step(paths.holder(second, edges("ForceState.killed")), () -> {}, 1);

        assertThat(second.forces.abroad[0][host]).isZero();
    }

    /** Strikes kill a tenth of the fighters whom they see; in the end those of the recorded strikes are missing. */
    @Test
    void ports_at_one_process_nest_in_any_order() {
        int host = second.forces.abroad[0].length - 1;
        Edge seen = new Edge("security.strikes", "ForceState.abroad");
        Edge killed = new Edge("security.strikes", "ForceState.killed");
        for (List<Edge> order : List.of(List.of(killed, seen), List.of(seen, killed))) {
            RecordedPaths paths = new RecordedPaths(order);
            first.forces.abroad[0][host] = 100;
            second.forces.abroad[0][host] = 40;
            step(paths.recorder(first), "security.strikes", () -> first.forces.killAbroad(0, host, 25), 1);

            step(paths.holder(second, List.of(seen)), "security.strikes", () -> killATenth(host), 1);
            assertThat(second.forces.abroad[0][host])
                    .as("40 less a tenth of 100")
                    .isEqualTo(30);

            step(
                    paths.holder(second, order),
                    "security.strikes",
                    () -> {
                        assertThat(second.forces.abroad[0][host]).isEqualTo(100);
                        killATenth(host);
                    },
                    1);
            assertThat(second.forces.abroad[0][host])
                    .as("30 less the recorded 25")
                    .isEqualTo(5);
        }
    }

    private void killATenth(int host) {
        second.forces.killAbroad(0, host, second.forces.abroad[0][host] / 10);
    }

    @Test
    void tables_of_weights_are_exchanged_and_given_back() {
        RecordedPaths paths = paths("ForceState.hazardWeights");
        int areas = first.areas.count();
        first.forces.hazardWeights[0].set(only(0, areas));
        step(paths.recorder(first), () -> {}, 1);
        first.forces.hazardWeights[0].set(only(1, areas));
        second.forces.hazardWeights[0].set(only(2, areas));
        List<Integer> drawn = new ArrayList<>();

        step(
                paths.holder(second, edges("ForceState.hazardWeights")),
                () -> drawn.add(second.forces.hazardWeights[0].index(0.5)),
                1);

        assertThat(drawn).containsExactly(0);
        assertThat(second.forces.hazardWeights[0].index(0.5)).isEqualTo(2);
    }

    private static double[] only(int area, int areas) {
        double[] weights = new double[areas];
        weights[area] = 1;
        return weights;
    }

    @Test
    void attacks_of_the_day_before_are_exchanged_and_given_back() {
        Attack one = new Attack(0, 0, 0, Target.SECURITY, -1, 1, 0, 0, false, false);
        Attack other = new Attack(0, 1, 0, Target.CIVILIANS, -1, 9, 0, 0, false, false);
        RecordedPaths paths = paths("Counters.yesterday");
        first.ledger.note(one);
        first.ledger.turnPage();
        step(paths.recorder(first), () -> {}, 1);
        second.ledger.note(other);
        second.ledger.turnPage();
        List<Attack> seen = new ArrayList<>();

        step(paths.holder(second, edges("Counters.yesterday")), () -> seen.addAll(second.ledger.yesterday()), 1);

        assertThat(seen).containsExactly(one);
        assertThat(second.ledger.yesterday()).containsExactly(other);
    }

    @Test
    void a_process_at_no_port_is_left_as_it_is() {
        RecordedPaths paths = paths("PakistanState.effort");
        Steppable process = state -> {};

        assertThat(paths.recorder(first).around("theme.other", process)).isSameAs(process);
        assertThat(paths.holder(second, List.of()).around(PROCESS, process)).isSameAs(process);
        assertThat(Ports.NONE.around(PROCESS, process)).isSameAs(process);
    }

    @Test
    void a_path_that_is_too_short_or_was_not_recorded_is_named() {
        RecordedPaths paths = paths("PakistanState.effort");
        step(paths.recorder(first), () -> {}, 2);

        assertThatThrownBy(() -> step(paths.holder(second, edges("PakistanState.effort")), () -> {}, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after step 2");
        assertThatThrownBy(() -> paths.holder(second, edges("ChinaState.step")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("theme.process reads ChinaState.step");
        assertThatThrownBy(() -> step(paths("AreaState.rain").recorder(first), () -> {}, 1))
                .hasMessageContaining("no port knows the field AreaState.rain");
    }

    @Test
    void equal_contents_in_a_row_take_memory_once() {
        RecordedPaths paths = paths("AreaState.knowledge");
        Steppable recorded = paths.recorder(first).around(PROCESS, state -> {});
        for (int step = 0; step < 60; step++) {
            first.areas.knowledge[0] = step < 30 ? 0.2 : 0.3;
            recorded.step(SmallWorld.NO_STATE);
        }

        long content = 16 + 8L * first.areas.count();
        assertThat(paths.bytes()).isEqualTo(2 * content + 64 * 4);
    }

    private static RecordedPaths paths(String field) {
        return new RecordedPaths(edges(field));
    }

    private static List<Edge> edges(String... fields) {
        return Arrays.stream(fields).map(field -> new Edge(PROCESS, field)).toList();
    }

    private static void step(Ports ports, Runnable process, int times) {
        step(ports, PROCESS, process, times);
    }

    private static void step(Ports ports, String id, Runnable process, int times) {
        Steppable wrapped = ports.around(id, state -> process.run());
        for (int k = 0; k < times; k++) {
            wrapped.step(SmallWorld.NO_STATE);
        }
    }
}
