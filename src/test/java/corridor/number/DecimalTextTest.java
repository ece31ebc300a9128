package corridor.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "999; 999", "-999.25; -999.25", "1000; 1,000", "-1234567.8901; -1,234,567.8901"})
    void thousandsAreSetApartForReading(String decimal, String text) {
        assertThat(DecimalText.grouped(decimal)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.1, -0.1",
        "100, 100",
        "-0.0, 0",
        "2.0E-3, 0.002",
        "1.5E7, 15000000",
        "12345678.25, 12345678.25",
        "1.0E23, 100000000000000000000000",
        "2.5E-10, 0.00000000025"
    })
    void numbersArePlainDecimals(double value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @Test
    void everyTextReadsBackAsTheSameDouble() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(DecimalText.of(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void noShorterTextReadsBack() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextDouble() * 1000;
            BigDecimal text = new BigDecimal(DecimalText.of(value));
            if (text.precision() > 1) {
                MathContext shorter = new MathContext(text.precision() - 1);
                assertThat(new BigDecimal(value).round(shorter).doubleValue()).isNotEqualTo(value);
            }
        }
    }

    @Test
    void aMissingValueIsEmptyAndAnInfiniteOneRefused() {
        assertThat(DecimalText.of(Double.NaN)).isEmpty();
        assertThatThrownBy(() -> DecimalText.of(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }
}
