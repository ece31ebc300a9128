package corridor.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthlyContrastTest {
    @Test
    void differencesArePairedAndUndefinedMonthsAreLeftOut() {
        MonthlyContrast contrast = MonthlyContrast.of(
                "reference",
                "scenario",
                Corridor.standard().catalogue().outcome("attacks"),
                YearMonth.of(2025, 1),
                new double[][] {{1, 2}, {3, 4}},
                new double[][] {{2, 2}, {5, Double.NaN}});
        assertThat(contrast.reference().bands().get(0).median()).isEqualTo(2);
        assertThat(contrast.scenario().bands().get(0).median()).isEqualTo(3.5);
        assertThat(contrast.difference().bands().get(0).median()).isEqualTo(1.5);
        assertThat(contrast.difference().bands().get(1).p5()).isZero();
        assertThat(contrast.difference().means()).containsExactly(1.5, 0.0);
        assertThat(contrast.difference().scenario()).isEqualTo("scenario");
    }
}
