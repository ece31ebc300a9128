package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.UsualStrikes;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.5: what strikes, clashes, closures and truces add to tension in a usual month, worked by hand. */
class UsualStrainTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final SmallWorld small = new SmallWorld()
            .with("kabul.tensionStrike", 0.05)
            .with("kabul.tensionClash", 0.08)
            .with("kabul.tensionClosure", 0.03)
            .with("kabul.tensionStart", 0.4)
            .with("kabul.mediation", 0.04)
            .with("kabul.clashBase", -1000)
            .with("kabul.clashTension", 0)
            .with("kabul.reply", 0)
            .with("kabul.closureAfterClash", 0)
            .with("kabul.closureDays", 20)
            .with("kabul.closureSpread", 0)
            .with("kabul.truce", 0)
            .with("kabul.truceDays", 60);

    private double strain(double episodes, double perEpisode) {
        return UsualStrain.of(
                small.bind(KabulParameters.class, "kabul"),
                small.bind(BorderParameters.class, "kabul"),
                new UsualStrikes(episodes, perEpisode));
    }

    @Test
    void without_strikes_and_clashes_there_is_none() {
        assertThat(strain(0, 2)).isZero();
    }

    @Test
    void strikes_add_tension() {
        assertThat(strain(0.2, 3)).isCloseTo(0.05 * 0.6, CLOSE);
    }

    @Test
    void answers_to_strikes_are_clashes_and_close_crossings() {
        small.with("kabul.reply", 0.5).with("kabul.closureAfterClash", 0.6).with("kabul.tensionStrike", 0);
        // In 0.4 episodes there is a strike with chance 1 - e^-2, and half of those are answered.
        double clashes = 0.4 * (1 - Math.exp(-2)) * 0.5;
        double odds = clashes * 0.6 * 20 / 30;
        assertThat(strain(0.4, 2)).isCloseTo(0.08 * clashes + 0.03 * odds / (1 + odds), CLOSE);
    }

    @Test
    void truces_lower_tension_and_prevent_answers() {
        small.with("kabul.clashBase", 0).with("kabul.truce", 0.5);
        // Half a clash a month comes of tension; talks begin after half of them and last two months.
        double odds = 0.5 * 0.5 * 60 / 30;
        assertThat(strain(0, 2)).isCloseTo(0.08 * 0.5 - 0.04 * odds / (1 + odds), CLOSE);

        small.with("kabul.reply", 1).with("kabul.tensionStrike", 0).with("kabul.mediation", 0);
        // With one answer a month that no truce prevents, clashes c and the share t of truces fulfil
        // c = 1/2 + (1 - t) and t = c / (1 + c), so c is 1.
        assertThat(strain(1, 1000)).isCloseTo(0.08, within(1e-8));
    }
}
