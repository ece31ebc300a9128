package corridor.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberResolutionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "151.2 | 274.9 | 213.37 | 210",
                "193.4 | 233.4 | 213.4 | 210",
                "205 | 222 | 213.4 | 213",
                "1.2 | 2.6 | 1.94 | 1.9",
                "0.402 | 0.461 | 0.4321 | 0.43",
                "3010 | 3990 | 3468.2 | 3,500",
                "-40.2 | 91 | 25 | 20",
                "1234567 | 1234569 | 1234568 | 1,235,000"
            })
    void lastDigitIsWorthAtMostHalfTheHalfWidthAndFourDigitsAreTheMost(
            double low, double high, double value, String text) {
        assertThat(NumberResolution.ofInterval(low, high).text(value)).isEqualTo(text);
    }

    @Test
    void withoutAnIntervalWholeNumbersStayWholeAndOthersShowThreeDigits() {
        assertThat(NumberResolution.of(0, 42).text(42)).isEqualTo("42");
        assertThat(NumberResolution.of(Double.NaN, 12345).text(12345)).isEqualTo("12,345");
        assertThat(NumberResolution.of(0, 0.123456).text(0.123456)).isEqualTo("0.123");
        assertThat(NumberResolution.of(0, 0).text(0)).isEqualTo("0");
    }

    @Test
    void writesAMinusSignAndNoNegativeZero() {
        assertThat(NumberResolution.of(20, 100).text(-57)).isEqualTo("\u221260");
        assertThat(NumberResolution.of(20, 100).text(-2)).isEqualTo("0");
        assertThat(NumberResolution.of(20, 100).size(-57)).isEqualTo("60");
        assertThat(NumberResolution.of(20, 100).text(Double.NaN)).isEqualTo("not defined");
    }
}
