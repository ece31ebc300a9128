package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the values that themes pass to each other at the start, and the order of days. */
class CorridorModelTest {
    private final SmallWorld small =
            new SmallWorld().with("groups.tempoSpread", 0).years(1);

    private SimulationState made() {
        SimulationState s = small.situation();
        small.model(s);
        return s;
    }

    @Test
    void losses_that_are_remembered_grow_with_the_memory() {
        double[] quarter = made().ledger.recentLosses.clone();
        small.with("security.threatMemory", 180);
        double[] twice = made().ledger.recentLosses.clone();

        assertThat(quarter[0]).isPositive();
        assertThat(twice[0]).isCloseTo(2 * quarter[0], within(1e-9));
        assertThat(twice[1]).isCloseTo(2 * quarter[1], within(1e-9));
    }

    @Test
    void own_losses_in_operations_are_part_of_what_is_usual() {
        small.with("security.ownLoss", 0);
        double without = made().ledger.recentLosses[1];
        small.with("security.ownLoss", 1);
        double one = made().ledger.recentLosses[1];
        small.with("security.ownLoss", 2);
        double two = made().ledger.recentLosses[1];

        assertThat(one).isGreaterThan(without);
        assertThat(two - without).isCloseTo(2 * (one - without), within(1e-9));
    }

    @Test
    void forces_stand_where_deaths_are_usual() {
        SimulationState s = made();
        double floor = small.values().get("security.allocationFloor");
        double usual = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            assertThat(s.areas.forceSize[i] - floor).isCloseTo(s.areas.recentDeaths[i], within(1e-9));
            usual += s.areas.recentDeaths[i];
        }
        // These are all deaths in attacks within the memory of 90 days; security personnel killed in operations do not
        // count.
        small.with("security.ownLoss", 0);
        SimulationState without = made();
        assertThat(usual).isCloseTo(without.ledger.recentLosses[0] + without.ledger.recentLosses[1], within(1e-9));
    }

    @Test
    void firms_start_with_the_usual_risk_so_that_confidence_has_only_friction_against_it() {
        small.with("projects.riskPriorEvents", 3).with("projects.riskPriorYears", 4);
        double odds = small.values().get("china.confidenceBase")
                - small.values().get("china.confidenceFriction")
                        * small.values().get("projects.friction");
        assertThat(made().china.confidenceAtStart).isCloseTo(1 / (1 + Math.exp(-odds)), within(1e-9));
    }

    @Test
    void every_day_of_the_run_is_gone_through_once() {
        SimulationState s = small.situation();
        List<Integer> days = new ArrayList<>();
        small.model(s).run(() -> days.add(s.day()));

        assertThat(days).hasSize(365).startsWith(0, 1, 2).endsWith(363, 364).isSorted();
        assertThat(s.economy.quarters).as("days 89, 179, 269 and 359").isEqualTo(4);
    }

    /** docs/model.md, 4: without news, opinion, tension, threat and growth stay where they are. */
    @Test
    void the_usual_is_consistent_so_that_a_year_of_no_news_changes_little() {
        small.with("economy.growthSpread", 0);
        double[] growth = new double[60];
        double[] tension = new double[growth.length];
        for (int k = 0; k < growth.length; k++) {
            SimulationState s = small.replicate(k).situation();
            small.model(s).run(() -> {});
            growth[k] =
                    s.economy.growthSum / s.economy.quarters - small.values().get("economy.growthTrend");
            tension[k] = s.neighbours.tension - s.neighbours.tensionAtStart;
        }
        assertThat(mean(growth)).isCloseTo(0, within(0.2));
        assertThat(mean(tension)).isCloseTo(0, within(0.1));
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }
}
