package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how numbers are written for readers. */
class UncertainTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.55812, 0.0861, 0.558 +- 0.086",
        "12345.6, 234.5, 12350 +- 230",
        "0, 0.0123, 0.000 +- 0.012",
        "-0.0003, 0.0123, 0.000 +- 0.012",
        "0, 0, 0",
        "-0.0, 0, 0",
        "0.5, NaN, 0.500",
        "NaN, 0.1, -",
        "3.2e-20, 1.1e-21, 3.20e-20 +- 0.11e-20",
        "-1.6e-301, 2e-300, -0.2e-300 +- 2.0e-300",
        "3.21e300, 1.1e299, 3.21e300 +- 0.11e300",
        "0, 2e-20, 0.0e-20 +- 2.0e-20",
        "1.5e15, 1e13, 1.500e15 +- 0.010e15",
        "123456, NaN, 123000",
        "1e-9, NaN, 0.00000000100",
        "4.4e-308, NaN, 4.40e-308",
    })
    void roundsToTwoDigitsOfTheUncertainty(double value, double halfWidth, String text) {
        assertThat(UncertainText.text(value, halfWidth)).isEqualTo(text);
    }
}
