package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.DrawKind;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualSeverityTest {
    private static final int RANKS = 50;
    private static final int SAMPLES = 4000;

    private static AttackParameters parameters(double victimsPerUnit, double saturation) {
        return new SmallWorld()
                .with("groups.victimsPerUnit", victimsPerUnit)
                .with("groups.saturation", saturation)
                .with("groups.dispersion", 0.28)
                .with("groups.dispersionGrowth", 6)
                .bind(AttackParameters.class, "groups");
    }

    @Test
    void a_size_kills_as_many_as_the_draws_of_attacks() {
        AttackParameters p = parameters(0.345, 55);
        double effective = 40 / (1 + 40 / 55.0);
        int deadly = 0;
        int draws = 100_000;
        for (int k = 0; k < draws; k++) {
            int victims = InverseCdf.negativeBinomial(
                    (k + 0.5) / draws, 0.345 * effective, 0.28 * (1 + effective / 6), 10_000);
            deadly += victims >= 10 ? 1 : 0;
        }
        assertThat(UsualSeverity.ofSize(10, 40, p)).isCloseTo((double) deadly / draws, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"180, 0.04, 0.345, 55", "90, 0.04, 0.345, 55", "180, 0.02, 0.5, 40", "180, 0.1, 0.7, 30"})
    void cells_kill_as_many_as_in_a_long_history(int units, double fragmentation, double victims, double saturation) {
        AttackParameters p = parameters(victims, saturation);
        Cells cells = Cells.atStart(units);
        KeyedRandom luck = new KeyedRandom(1, 0, 0);
        cells.mix(50 * units, fragmentation, luck.key(DrawKind.CELLS, 0), 0);
        double sum = 0;
        for (int sample = 1; sample <= SAMPLES; sample++) {
            cells.mix(units / 4, fragmentation, luck.key(DrawKind.CELLS, sample), 0);
            for (int rank = 0; rank < RANKS; rank++) {
                sum += UsualSeverity.ofSize(10, cells.atRank((rank + 0.5) / RANKS), p);
            }
        }
        double usual = UsualSeverity.ofCells(10, p, units, UsualCellSize.of(units, fragmentation, saturation));
        assertThat(usual).isCloseTo(sum / RANKS / SAMPLES, Percentage.withPercentage(30));
    }
}
