package corridor.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 9.3: {@code V(z) = need z - cost |z|}, worked by hand. The lever goes from -1 to 1, its usual value is
 * 0, and a step is a quarter of the way. The precision is so large that the best option is taken.
 */
class StanceTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final String LEVER = "china.kabulIncentive";
    private static final double SURE = 1000;
    private static final double COST = 1;
    private static final double RELUCTANCE = 0.1;

    private final SmallWorld small = new SmallWorld();
    private final RecordedChronicle recorded = new RecordedChronicle();
    private SimulationState s = small.chronicle(recorded).situation();

    private Stance stance(String lever, double precision) {
        return new Stance(
                lever,
                "kabulIncentive",
                COST,
                new Stance.Manner("partners", precision, RELUCTANCE, 0.25),
                new Choice(true),
                s);
    }

    private double own(String lever) {
        return s.levers.own(s.levers.index(lever));
    }

    @Test
    void it_goes_on_while_the_need_outweighs_cost_and_reluctance() {
        Stance stance = stance(LEVER, SURE);
        stance.need("anger", "partners.anger", 1.5).decide();
        // The utility is 1.5 / 4 - 1 / 4 - 0.1 = 0.025.
        assertThat(own(LEVER)).isEqualTo(0.25);
        assertThat(recorded.option("more").utility()).isCloseTo(0.025, CLOSE);
        assertThat(recorded.term("more", "anger")).isCloseTo(0.375, CLOSE);
        assertThat(recorded.term("more", "cost")).isCloseTo(-0.25, CLOSE);
        assertThat(recorded.term("more", "reluctance")).isCloseTo(-0.1, CLOSE);

        stance.need("anger", "partners.anger", 1.5).decide();
        assertThat(own(LEVER)).isEqualTo(0.5);
        assertThat(recorded.option("back").utility()).as("back to nothing").isCloseTo(-0.125, CLOSE);

        stance.need("anger", "partners.anger", 1.3).decide();
        assertThat(own(LEVER)).as("0.325 - 0.25 - 0.1 is less than nothing").isEqualTo(0.5);
    }

    @Test
    void needs_add_up_and_are_forgotten() {
        Stance stance = stance(LEVER, SURE);
        stance.need("anger", "partners.anger", 1)
                .need("tension", "partners.tension", 0.5)
                .decide();
        assertThat(own(LEVER)).isEqualTo(0.25);
        stance.decide();
        assertThat(own(LEVER)).as("going back costs no reluctance").isZero();
        assertThat(recorded.option("back").utility()).isCloseTo(0.25, CLOSE);
        stance.decide();
        assertThat(own(LEVER)).as("not beyond the usual").isZero();
    }

    @Test
    void it_ends_at_the_highest_value() {
        Stance stance = stance(LEVER, SURE);
        for (int k = 0; k < 10; k++) {
            stance.need("anger", "partners.anger", 5).decide();
        }
        assertThat(own(LEVER)).isEqualTo(1);
    }

    @Test
    void levels_go_one_at_a_time() {
        Stance stance = stance("kabul.hostingDeal", SURE);
        stance.need("incentive", "partners.incentive", 3).decide();
        assertThat(own("kabul.hostingDeal")).isEqualTo(1);
        // The option is one of two levels: 3 / 2 - 1 / 2 - 0.1
        assertThat(recorded.option("more").utility()).isCloseTo(0.9, CLOSE);
        stance.need("incentive", "partners.incentive", 3).decide();
        assertThat(own("kabul.hostingDeal")).isEqualTo(2);
    }

    @Test
    void a_fixed_value_is_put_as_a_proposal() {
        small.lever(LEVER, -0.5);
        s = small.situation();
        stance(LEVER, 2).need("anger", "partners.anger", -2).decide();
        // The utility is -2 * -0.5 - 0.5 - 0.1 = 0.4, so the chance is 1 / (1 + e^{-0.8}).
        assertThat(s.feasibility.byLever()[s.levers.index(LEVER)]).isCloseTo(1 / (1 + Math.exp(-0.8)), CLOSE);

        small.lever(LEVER, 0);
        s = small.situation();
        stance(LEVER, 2).need("anger", "partners.anger", 1.8).decide();
        // The alternative is a step further, with 0.45 - 0.25 - 0.1 = 0.1.
        assertThat(s.feasibility.byLever()[s.levers.index(LEVER)]).isCloseTo(1 / (1 + Math.exp(0.2)), CLOSE);
    }

    /** The lever goes from 15,000, its usual value, to 45,000, so a step is 7,500. */
    @Test
    void steps_are_shares_of_the_way_from_the_usual_to_the_highest() {
        Stance stance = stance("pakistan.ssdStrength", SURE);
        stance.need("casualties", "policy.casualties", 2).decide();
        assertThat(own("pakistan.ssdStrength")).isEqualTo(22_500);
        stance.need("casualties", "policy.casualties", 2).decide();
        assertThat(own("pakistan.ssdStrength")).isEqualTo(30_000);
        stance.need("casualties", "policy.casualties", 0.4).decide();
        // The lever goes back from half of the way to a quarter: -0.4 / 4 + 1 / 4
        assertThat(recorded.option("back").utility()).isCloseTo(0.15, CLOSE);
        assertThat(own("pakistan.ssdStrength")).isEqualTo(22_500);

        small.lever("pakistan.ssdStrength", 37_500);
        s = small.situation();
        stance("pakistan.ssdStrength", 2)
                .need("casualties", "policy.casualties", 2)
                .decide();
        // The utility is 2 * 0.75 - 0.75 - 0.1.
        assertThat(s.feasibility.byLever()[s.levers.index("pakistan.ssdStrength")])
                .isCloseTo(1 / (1 + Math.exp(-1.3)), CLOSE);
    }
}
