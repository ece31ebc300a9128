package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
    @Test
    void saysDurationsAsPeopleDo() {
        assertThat(DurationText.of(0.2)).isEqualTo("under 1 s");
        assertThat(DurationText.of(59.6)).isEqualTo("60 s");
        assertThat(DurationText.of(130)).isEqualTo("2 min 10 s");
        assertThat(DurationText.of(3900)).isEqualTo("1 h 5 min");
    }

    @ParameterizedTest
    @CsvSource({
        "0, under 1 s",
        "0.9, under 2 s",
        "3, 2 to 5 s",
        "12, 5 to 20 s",
        "43, 30 s to 2 min",
        "76, 1 to 2 min",
        "85, 1 to 3 min",
        "1900, 20 min to 1 h",
        "3000, 30 min to 1.5 h",
        "9000, 2 to 4 h",
        "90000, more than 18 h",
        "1e9, more than 24 h",
    })
    void saysAnEstimateAsARangeAroundIt(double seconds, String range) {
        assertThat(DurationText.range(seconds)).isEqualTo(range);
    }
}
