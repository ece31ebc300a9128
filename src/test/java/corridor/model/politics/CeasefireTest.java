package corridor.model.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.13: ceasefire talks with TTP-type groups, chances and effects worked by hand. */
class CeasefireTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int MONTHS = 4000;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;

    private final SmallWorld small = new SmallWorld()
            .with("ceasefire.start", 0.4)
            .with("ceasefire.memory", 0.5)
            .with("ceasefire.collapse", 0.25)
            .with("ceasefire.held", 0.3)
            .with("ceasefire.stay", 0.6);
    private SimulationState s;
    private Ceasefire ceasefire;

    private void start() {
        s = small.situation();
        ceasefire = new Ceasefire(small.bind(CeasefireParameters.class, "ceasefire"), 0.2, s);
    }

    /** Returns the share of months after which a ceasefire is in force. */
    private double share(boolean inForce, int collapsed) {
        start();
        double n = 0;
        for (int k = 0; k < MONTHS; k++) {
            s.society.ceasefire = inForce;
            s.society.ceasefiresCollapsed = collapsed;
            s.clock.day(30 * k);
            ceasefire.step(SmallWorld.NO_STATE);
            n += s.society.ceasefire ? 1 : 0;
        }
        return n / MONTHS;
    }

    @Test
    void without_talks_there_is_no_ceasefire() {
        assertThat(share(false, 0)).isZero();
        assertThat(share(true, 0)).as("one in force ends with the talks").isZero();
    }

    @Test
    void talks_bring_a_ceasefire_which_may_collapse() {
        small.lever("pakistan.talksTtp", 1);
        assertThat(share(false, 0)).isCloseTo(0.4, within(0.031));
        assertThat(share(true, 0)).isCloseTo(0.75, within(0.028));
    }

    @Test
    void each_collapse_makes_the_next_ceasefire_less_likely() {
        small.lever("pakistan.talksTtp", 1);
        assertThat(share(false, 1)).isCloseTo(0.2, within(0.026));
        assertThat(share(false, 2)).isCloseTo(0.1, within(0.019));
    }

    @Test
    void while_it_holds_groups_restrain_themselves_and_regroup() {
        small.with("ceasefire.start", 1).with("ceasefire.collapse", 1).lever("pakistan.talksTtp", 1);
        start();
        ceasefire.step(SmallWorld.NO_STATE);
        assertThat(s.society.ceasefire).isTrue();
        assertThat(s.forces.restraint[TTP]).isCloseTo(0.7, EXACT);
        assertThat(s.forces.regroup[TTP]).isCloseTo(1.2, EXACT);
        assertThat(s.forces.leaving[TTP]).isCloseTo(0.4, EXACT);
        assertThat(s.forces.restraint[BLA]).isEqualTo(1);
        assertThat(s.forces.leaving[BLA]).isEqualTo(1);

        s.clock.day(30);
        ceasefire.step(SmallWorld.NO_STATE);
        assertThat(s.society.ceasefiresCollapsed).isEqualTo(1);
        assertThat(s.forces.restraint).containsExactly(1, 1);
        assertThat(s.forces.regroup).containsExactly(1, 1);
        assertThat(s.forces.leaving).containsExactly(1, 1);
    }
}
