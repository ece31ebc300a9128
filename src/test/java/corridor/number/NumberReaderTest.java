package corridor.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource({
        "0.1234567890123456789012, 0.12345678901234568",
        "1.5E+001, 15",
        "1.5e-001, 0.15",
        ".5e1, 5",
        "5., 5",
        "+5, 5",
        "-.5, -0.5",
        "5.e2, 500",
        "00012, 12",
        "1234567890123456789, 1234567890123456800",
        "123456789012345678901234567890.5, 123456789012345680000000000000",
        "1e308, 1e308",
        "1E+0000000000000000000000002, 100",
        "0.000000000000000000000000000001, 1e-30",
        "0e999999999999, 0",
        "1e-400, 0",
        "4.9E-324, 4.9E-324",
        "2.2250738585072011e-308, 2.225073858507201E-308",
        "9007199254740993, 9007199254740992"
    })
    void numbersAsProgramsPrintThem(String text, double value) {
        assertThat(NumberReader.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "+",
                "-",
                ".",
                "-.",
                "e5",
                ".e5",
                "1e",
                "1e+",
                "1e1.5",
                "1.2.3",
                "--1",
                "1-",
                "1_000",
                "1,000",
                "1,5",
                "0x10",
                "0x1p3",
                "1d",
                "1f",
                "1D",
                "1L",
                "NaN",
                "nan",
                "Infinity",
                "inf",
                "-inf",
                "1e400",
                "-1e999999999999",
                "12px",
                "1'000",
                "\u0661\u0662",
                "\uff11",
                "1\u00a0000",
                "\u22125",
                "1%",
                "(1)",
                "1/2",
                "1.5-101",
                "1e5e5",
                "true"
            })
    void nothingElseIsANumber(String text) {
        assertThat(NumberReader.parse(text)).isEmpty();
        assertThat(NumberReader.isNumber(text)).isFalse();
    }

    @Test
    void minusZeroIsZero() {
        for (String text : new String[] {"-0", "-0.0", "-0e5", "-1e-400", "-.0000000000000000000000000"}) {
            assertThat(Double.doubleToRawLongBits(NumberReader.parse(text).orElseThrow()))
                    .as(text)
                    .isZero();
        }
    }

    @Test
    void theValueIsTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(1);
        NumberReader reader = new NumberReader();
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = forms(value, i);
                byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.US_ASCII);
                assertThat(reader.read(bytes, 1, bytes.length - 1)).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    @Test
    void shortDecimalsAreExactToo() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100_000; i++) {
            String text = new BigDecimal(random.nextLong(-1L << 54, 1L << 54))
                    .movePointLeft(random.nextInt(-25, 25))
                    .toPlainString();
            assertThat(NumberReader.parse(text)).as(text).hasValue(Double.parseDouble(text) + 0.0);
        }
    }

    private static String forms(double value, int form) {
        return switch (form % 4) {
            case 0 -> Double.toString(value);
            case 1 -> new BigDecimal(value).toPlainString();
            case 2 -> String.format(Locale.ROOT, "%.16e", value);
            default -> String.format(Locale.ROOT, "%+.25E", value);
        };
    }
}
