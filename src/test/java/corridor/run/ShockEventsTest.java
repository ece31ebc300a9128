package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.Catalogue;
import corridor.scenario.LeverSetting;
import corridor.scenario.ScheduledEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dated events of a scenario reach the processes that carry them out. */
class ShockEventsTest {
    private static final int YEARS = 1;

    private static double outcome(String outcome, ScheduledEvent... events) {
        return Histories.outcome(
                Catalogue.standard(),
                Histories.scenario(
                        YEARS,
                        Map.of(
                                "pakistan.iboIntensity", new LeverSetting.Constant(1),
                                "pakistan.areaOperation", new LeverSetting.Constant(0),
                                "both.jointCombat", new LeverSetting.Constant(0)),
                        Map.of("cohesion.splitShare", 0.5, "cohesion.rivalry", -0.5),
                        Map.of(),
                        List.of(events)),
                3,
                1,
                outcome)[0];
    }

    @Test
    void a_diversion_lowers_effort_for_its_weeks() {
        double without = outcome("pakistan_effort");
        double with = outcome("pakistan_effort", ScheduledEvent.diversion(Histories.START, 0.5, 26));
        // Half a year at half of the effort: 182 of 365 days.
        assertThat(with / without).isCloseTo(1 - 0.5 * 182 / 365, within(0.01));
    }

    @Test
    void a_split_and_the_loss_of_a_leader_change_attacks() {
        double without = outcome("attacks");
        assertThat(outcome("attacks", ScheduledEvent.split(Histories.START, "TTP")))
                .isLessThan(without);
        assertThat(outcome("attacks", ScheduledEvent.leaderLoss(Histories.START, "TTP")))
                .isNotEqualTo(without);
    }
}
