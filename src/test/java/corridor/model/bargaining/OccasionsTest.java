package corridor.model.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.BargainResponse.Driver;
import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 9.4: what stakeholders see of the world, worked by hand. */
class OccasionsTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Attention halves in one quarter, and wishes halve in two. */
    private final SmallWorld small =
            new SmallWorld().with("bargaining.salienceHalfLife", 90).with("bargaining.positionHalfLife", 180);

    private final SimulationState s = small.situation();

    /**
     * In a usual quarter 100 civilians are killed and 400 million are paid. The military weighs 0.6, and 0.75 in the
     * table.
     */
    private Occasions start() {
        s.economy.fiscalSpace = 2;
        s.society.trust = 0.5;
        s.society.trustAtStart = 0.5;
        return new Occasions(
                small.bind(BargainingParameters.class, "bargaining"), new UsualFlows(100, 400, 0.6, 0.75), s);
    }

    @Test
    void events_leave_a_memory_as_high_as_the_worst_quarter() {
        Occasions world = start();
        s.ledger.deathsChinese = 6;
        s.ledger.deathsCivilian = 150;
        s.areas.displaced[0] = 300;
        s.areas.displaced[1] = 200;
        s.economy.crisis = true;
        world.look();
        assertThat(world.inAttention(Driver.CHINESE_DEATHS)).isCloseTo(Math.log(7), CLOSE);
        assertThat(world.inAttention(Driver.CIVILIAN_HARM)).isCloseTo(Math.log(1.5), CLOSE);
        assertThat(world.inAttention(Driver.DISPLACEMENT)).isCloseTo(0.5, CLOSE);
        assertThat(world.inAttention(Driver.CRISIS)).isEqualTo(1);

        s.ledger.deathsChinese = 7; // one more death; ln 2 is less than half of ln 7
        s.ledger.deathsCivilian = 240; // 90 in this quarter, fewer than usual
        s.areas.displaced[0] = 3000;
        s.economy.crisis = false;
        world.look();
        assertThat(world.inAttention(Driver.CHINESE_DEATHS)).isCloseTo(Math.log(7) / 2, CLOSE);
        assertThat(world.inWishes(Driver.CHINESE_DEATHS)).isCloseTo(Math.log(7) * Math.sqrt(0.5), CLOSE);
        assertThat(world.inAttention(Driver.CIVILIAN_HARM)).isCloseTo(Math.log(1.5) / 2, CLOSE);
        assertThat(world.inAttention(Driver.DISPLACEMENT))
                .as("at most a million")
                .isEqualTo(1);
        assertThat(world.inAttention(Driver.CRISIS)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void means_of_power_count_by_their_departure() {
        Occasions world = start();
        s.ledger.disbursed = 500;
        s.economy.fiscalSpace = 1.5;
        s.society.trust = 0.4;
        s.forces.recruit(SmallCatalogue.BLA, SmallCatalogue.COAST, 500);
        s.forces.kill(SmallCatalogue.TTP, SmallCatalogue.HILLS, 500);
        world.look();
        assertThat(world.means(Driver.INVESTMENT)).isCloseTo(0.25, CLOSE);
        assertThat(world.means(Driver.BUDGET)).isCloseTo(-0.25, CLOSE);
        assertThat(world.means(Driver.LEGITIMACY)).isCloseTo(-0.2, CLOSE);
        assertThat(world.means(Driver.STRENGTH_BALOCH)).isCloseTo(Math.log(1.5), CLOSE);
        assertThat(world.means(Driver.STRENGTH_TTP)).isCloseTo(Math.log(0.75), CLOSE);
        assertThat(world.means(Driver.PRIMACY_MILITARY)).isCloseTo(Math.log(0.8), CLOSE);
        assertThat(world.means(Driver.PRIMACY_GOVERNMENT)).isCloseTo(Math.log(1.6), CLOSE);

        s.ledger.disbursed += 300;
        world.look();
        assertThat(world.means(Driver.INVESTMENT)).as("of the second quarter").isCloseTo(-0.25, CLOSE);

        s.ledger.disbursed += 2000; // five times the usual, but counted as twice the usual at most
        s.economy.fiscalSpace = -9;
        world.look();
        assertThat(world.means(Driver.INVESTMENT)).isEqualTo(1);
        assertThat(world.means(Driver.BUDGET)).isEqualTo(-1);
    }
}
