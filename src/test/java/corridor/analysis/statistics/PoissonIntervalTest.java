package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {
    /**
     * The limits are from printed tables of exact limits, and agree with the chi-square quantiles of another program.
     */
    @ParameterizedTest
    @CsvSource({"0, 1, 0, 3.6889", "2, 2, 0.1211, 3.6123", "4, 2, 0.5449, 5.1208", "14, 4, 1.9135, 5.8724"})
    void agreesWithTables(int cases, double years, double low, double high) {
        Interval interval = PoissonInterval.of(cases, years);
        assertThat(interval.low()).isCloseTo(low, Offset.offset(1e-4));
        assertThat(interval.high()).isCloseTo(high, Offset.offset(1e-4));
    }

    @Test
    void isTheTargetOfTheRatesThatSaySo() {
        List<Pattern> rates = Catalogue.standard().patterns().stream()
                .filter(pattern -> pattern.note().contains("exact Poisson interval"))
                .toList();
        assertThat(rates).hasSizeGreaterThan(4).allSatisfy(rate -> {
            Interval interval = PoissonInterval.of(rate.cases(), rate.observedYears());
            assertThat(rate.low()).as(rate.id()).isCloseTo(interval.low(), Offset.offset(0.03));
            assertThat(rate.high()).as(rate.id()).isCloseTo(interval.high(), Offset.offset(0.03));
        });
    }
}
