package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 7.1: the course of area operations and where foreign force is seen, worked by hand. */
class AreaOperationsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;
    private static final double LEVEL_KP = 2;

    /**
     * The held gain and the number of displaced people halve in a week. The operation is aimed at 0.75 of the 2,000
     * thousand people in the hills.
     */
    private final SmallWorld small = new SmallWorld()
            .with("security.areaEffort", 3)
            .with("security.areaDisplaced", 0.2)
            .with("security.displacementDays", 70)
            .with("security.returnDays", 7 / Math.log(2))
            .with("security.holdDecay", 7 / Math.log(2))
            .with("security.troopsElsewhere", 0.25)
            .lever("pakistan.operationHold", 0.5);

    private SimulationState s;
    private AreaOperations operations;

    private void start() {
        s = small.situation();
        operations = new AreaOperations(small.bind(AreaOperationParameters.class, "security"), s);
    }

    private void week(int number) {
        s.clock.day(7 * number - 1);
        operations.step(SmallWorld.NO_STATE);
    }

    @Test
    void effort_is_high_while_it_runs_and_partly_held_afterwards() {
        small.lever("pakistan.areaOperation", LEVEL_KP);
        start();
        week(1);
        assertThat(s.areas.localEffort).containsExactly(1, 3, 1);
        assertThat(s.areas.held).containsExactly(0, 0.5, 0);
        assertThat(s.areas.underOperation).containsExactly(false, true, false);
        assertThat(s.pakistan.underWay).isEqualTo(1);

        SmallWorld.fix(s, "pakistan.areaOperation", 0);
        week(2);
        // Effort is 1 + (3 - 1) * 0.5 on the day of the end, and half of the gain is left a week later.
        assertThat(s.areas.localEffort[HILLS]).isCloseTo(2, CLOSE);
        assertThat(s.areas.underOperation[HILLS]).isFalse();
        assertThat(s.pakistan.underWay).isZero();
        week(3);
        assertThat(s.areas.localEffort[HILLS]).isCloseTo(1.5, CLOSE);
        assertThat(s.areas.held[HILLS]).isCloseTo(0.25, CLOSE);
        assertThat(s.areas.localEffort[COAST]).isEqualTo(1);
    }

    @Test
    void the_co_ethnic_public_leaves_by_weekly_parts_and_returns_after_the_end() {
        small.lever("pakistan.areaOperation", LEVEL_KP);
        start();
        week(1);
        // 2,000 * 0.75 * 0.2 * 7 / 70 = 30 thousand people leave in a week.
        assertThat(s.areas.displaced[HILLS]).isCloseTo(30, CLOSE);
        assertThat(s.areas.newlyDisplaced[HILLS]).isCloseTo(30, CLOSE);
        assertThat(s.ledger.displacedPersonDays).isCloseTo(30 * 7, CLOSE);
        for (int k = 2; k <= 10; k++) {
            week(k);
        }
        assertThat(s.areas.displaced[HILLS]).isCloseTo(300, CLOSE);
        week(11);
        assertThat(s.areas.displaced[HILLS]).as("after the 70 days").isCloseTo(300, CLOSE);
        assertThat(s.areas.newlyDisplaced[HILLS]).isCloseTo(300, CLOSE);

        SmallWorld.fix(s, "pakistan.areaOperation", 0);
        week(12);
        assertThat(s.areas.displaced[HILLS]).isCloseTo(150, CLOSE);
        assertThat(s.ledger.displacedPeak).isCloseTo(300, CLOSE);
        // The sum is 30 + 60 + ... + 300 = 1,650 thousand weeks, then 300 and 150.
        assertThat(s.ledger.displacedPersonDays).isCloseTo(7 * (1650 + 300 + 150), CLOSE);
    }

    @Test
    void theatres_may_share_areas() {
        small.lever("pakistan.areaOperation", LEVEL_KP);
        start();
        week(1);
        SmallWorld.fix(s, "pakistan.areaOperation", 3); // the border: coast and hills, against the Baloch movement
        week(2);
        assertThat(s.areas.localEffort).containsExactly(3, 3, 1);
        assertThat(s.areas.underOperation).containsExactly(true, true, false);
        assertThat(s.pakistan.underWay).isEqualTo(1);
        // 1,000 * 0.8 * 0.2 * 7 / 70 = 16 leave the coast. In the hills 30 had left, and 2,000 * 0.25 / 50 = 10 follow.
        assertThat(s.areas.displaced[COAST]).isCloseTo(16, CLOSE);
        assertThat(s.areas.displaced[HILLS]).isCloseTo(40, CLOSE);

        SmallWorld.fix(s, "pakistan.areaOperation", 0);
        week(3);
        // The hills keep the most that either operation left: 1 + 2 * 0.5 of the one that has just ended.
        assertThat(s.areas.localEffort[HILLS]).isCloseTo(2, CLOSE);
        assertThat(s.areas.displaced[HILLS]).as("they return once").isCloseTo(20, CLOSE);
    }

    @Test
    void no_more_leave_than_live_there() {
        small.with("security.areaDisplaced", 6).lever("pakistan.areaOperation", LEVEL_KP);
        start();
        week(1);
        assertThat(s.areas.displaced[HILLS]).isCloseTo(900, CLOSE);
        week(2);
        assertThat(s.areas.displaced[HILLS]).isCloseTo(1500, CLOSE);
        week(3);
        assertThat(s.areas.displaced[HILLS]).isCloseTo(1500, CLOSE);
    }

    @Test
    void an_order_of_the_leadership_holds_from_its_start_to_its_end() {
        start();
        s.pakistan.operationStart[0] = 10;
        s.pakistan.operationEnd[0] = 20;
        week(1);
        assertThat(s.areas.underOperation[COAST]).as("day 6").isFalse();
        week(2);
        assertThat(s.areas.underOperation[COAST]).as("day 13").isTrue();
        assertThat(s.areas.underOperation[HILLS]).isFalse();
        week(3);
        assertThat(s.areas.underOperation[COAST]).as("day 20").isFalse();
        assertThat(s.pakistan.lastEnd[0]).isEqualTo(20);
    }

    @Test
    void foreign_force_is_seen_most_in_theatres_and_at_sites() {
        small.lever("both.jointCombat", 1.5); // half of the highest level
        start();
        s.society.foreignForce = 0.2;
        week(1);
        assertThat(s.areas.foreignTroops[COAST]).as("theatre").isCloseTo(0.5 + 0.2, CLOSE);
        assertThat(s.areas.foreignTroops[PLAIN]).as("site").isCloseTo(0.5 * 0.25 + 0.2, CLOSE);

        s.projects.onSite[PLAIN] = 0;
        week(2);
        assertThat(s.areas.foreignTroops[PLAIN]).as("no site").isCloseTo(0.5 * 0.25 + 0.2 * 0.25, CLOSE);

        s.society.foreignForce = 4;
        week(3);
        assertThat(s.areas.foreignTroops).containsExactly(1, 1, 1);
    }

    @Test
    void where_foreign_force_is_seen_hangs_on_the_switch() {
        small.lever("both.jointCombat", 1.5).option("FOREIGN", "NATIONAL");
        start();
        s.society.foreignForce = 0.2;
        week(1);
        assertThat(s.areas.foreignTroops).containsExactly(0.7, 0.7, 0.7);

        small.option("FOREIGN", "NONE");
        start();
        s.society.foreignForce = 0.2;
        week(1);
        assertThat(s.areas.foreignTroops).containsExactly(0, 0, 0);
    }
}
