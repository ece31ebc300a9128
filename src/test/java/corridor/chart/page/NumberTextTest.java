package corridor.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void showsNoMoreDigitsThanTheIntervalResolves() {
        assertThat(NumberText.resolved(123.456, 23)).isEqualTo("123");
        assertThat(NumberText.resolved(123.456, 2.3)).isEqualTo("123.5");
        assertThat(NumberText.resolved(12_345, 2_300)).isEqualTo("12,300");
        assertThat(NumberText.resolved(0.01234, 0.0031)).isEqualTo("0.0123");
        assertThat(NumberText.resolved(5, 0)).isEqualTo("5.00");
    }

    @Test
    void signsOnlyWhatIsNotZero() {
        assertThat(NumberText.signed(4.2, 3)).isEqualTo("+4.2");
        assertThat(NumberText.signed(-4.2, 3)).isEqualTo("\u22124.2");
        assertThat(NumberText.signed(-0.01, 3)).isEqualTo("0.0");
        assertThat(NumberText.signed(0, 0)).isEqualTo("0");
    }

    @Test
    void writesLargeAndSmallNumbersShort() {
        assertThat(NumberText.significant(2.346e9, 3)).isEqualTo("2.35 bn");
        assertThat(NumberText.significant(-1.2e20, 3)).isEqualTo("\u22121.2e20");
        assertThat(NumberText.significant(3.4e-9, 3)).isEqualTo("3.4e-9");
        assertThat(NumberText.value(320_831)).isEqualTo("320,831");
        assertThat(NumberText.value(0.12345)).isEqualTo("0.123");
    }

    @Test
    void neverRoundsAShareToNoneOrAll() {
        assertThat(NumberText.percent(0.001)).isEqualTo("<1 %");
        assertThat(NumberText.percent(0.999)).isEqualTo(">99 %");
        assertThat(NumberText.percent(0)).isEqualTo("0 %");
        assertThat(NumberText.percent(0.255)).isEqualTo("26 %");
    }
}
