package corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void showsNoMoreDigitsThanTheIntervalResolves() {
        assertThat(Figures.resolved(123.456, 23)).isEqualTo("123");
        assertThat(Figures.resolved(123.456, 2.3)).isEqualTo("123.5");
        assertThat(Figures.resolved(12_345, 2_300)).isEqualTo("12,300");
        assertThat(Figures.resolved(0.01234, 0.0031)).isEqualTo("0.0123");
        assertThat(Figures.resolved(5, 0)).isEqualTo("5.00");
    }

    @Test
    void signsOnlyWhatIsNotZero() {
        assertThat(Figures.signed(4.2, 3)).isEqualTo("+4.2");
        assertThat(Figures.signed(-4.2, 3)).isEqualTo("\u22124.2");
        assertThat(Figures.signed(-0.01, 3)).isEqualTo("0.0");
        assertThat(Figures.signed(0, 0)).isEqualTo("0");
    }

    @Test
    void writesLargeAndSmallNumbersShort() {
        assertThat(Figures.significant(2.346e9, 3)).isEqualTo("2.35 bn");
        assertThat(Figures.significant(-1.2e20, 3)).isEqualTo("\u22121.2e20");
        assertThat(Figures.significant(3.4e-9, 3)).isEqualTo("3.4e-9");
        assertThat(Figures.value(320_831)).isEqualTo("320,831");
        assertThat(Figures.value(0.12345)).isEqualTo("0.123");
    }

    @Test
    void neverRoundsAShareToNoneOrAll() {
        assertThat(Figures.percent(0.001)).isEqualTo("<1 %");
        assertThat(Figures.percent(0.999)).isEqualTo(">99 %");
        assertThat(Figures.percent(0)).isEqualTo("0 %");
        assertThat(Figures.percent(0.255)).isEqualTo("26 %");
    }
}
