package corridor.chart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static List<String> texts(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::text).toList();
    }

    @Test
    void coversTheDataWithRoundSteps() {
        Axis axis = Axis.covering(0, 97, 6);
        assertThat(axis.high()).isEqualTo(100);
        assertThat(texts(axis)).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(texts(Axis.covering(-0.13, 0.21, 5)))
                .containsExactly("\u22120.2", "\u22120.1", "0.0", "0.1", "0.2", "0.3");
    }

    @Test
    void givesARangeToAConstant() {
        assertThat(Axis.covering(0, 0, 5).high()).isEqualTo(1);
        assertThat(Axis.covering(-3, -3, 5)).satisfies(a -> assertThat(a.low()).isLessThanOrEqualTo(-3));
    }

    @Test
    void groupsThousandsAndShortensMillions() {
        assertThat(texts(Axis.covering(0, 45_000, 5))).contains("10,000", "50,000");
        assertThat(texts(Axis.covering(0, 4.5e6, 5))).contains("0", "1 m", "5 m");
        assertThat(texts(Axis.covering(0, 2.5e9, 5))).contains("0", "500 m", "1.5 bn");
    }

    @Test
    void startsLinesAtZeroUnlessThatHidesTheVariation() {
        assertThat(Axis.forLines(10, 97, 6).low()).isZero();
        assertThat(Axis.forLines(0.51, 0.58, 6).low()).isGreaterThan(0.4);
        assertThat(Axis.forLines(-5, 97, 6).low()).isLessThanOrEqualTo(-5);
    }

    @Test
    void labelsMonthsOfShortRunsAndYearsOfLongOnes() {
        assertThat(texts(Axis.months(YearMonth.of(2026, 1), 12, 500)))
                .containsExactly("2026-01", "2026-03", "2026-05", "2026-07", "2026-09", "2026-11", "2027-01");
        Axis years = Axis.months(YearMonth.of(2026, 7), 60, 900);
        assertThat(texts(years)).containsExactly("2027", "2028", "2029", "2030", "2031");
        assertThat(years.ticks().get(0).at()).isEqualTo(6);
        assertThat(texts(Axis.months(YearMonth.of(2026, 1), 120, 300)))
                .containsExactly("2026", "2028", "2030", "2032", "2034", "2036");
    }

    @ParameterizedTest
    @CsvSource({
        "-1.7e308, 1.7e308, are larger than a chart can show",
        "0, 1.7e308, are larger than a chart can show",
        "1.7e308, 1.7e308, are larger than a chart can show",
        "0, 4.9e-324, lie nearer each other than a chart can show",
        "0, 1e-310, lie nearer each other than a chart can show",
    })
    void refusesARangeThatArithmeticCannotHold(double low, double high, String words) {
        assertThatThrownBy(() -> Axis.forLines(low, high, 6))
                .isInstanceOf(UndrawableRangeException.class)
                .hasMessageEndingWith(words);
        assertThatThrownBy(() -> Axis.withinSmall(low, high, 4)).isInstanceOf(UndrawableRangeException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1e305, 1e305", "0, 1e-304", "1e305, 1e305", "1e-310, 1e-310", "1, 1.0000000000000002"})
    void copesWithAnyOtherRange(double low, double high) {
        Axis axis = Axis.covering(low, high, 6);

        assertThat(axis.low()).isLessThanOrEqualTo(low);
        assertThat(axis.high()).isGreaterThanOrEqualTo(high).isFinite();
        assertThat(axis.ticks()).hasSizeBetween(2, 9);
    }
}
