package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartureTest {
    private static List<Double> series(int months, int from, double by, double noise) {
        List<Double> values = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            values.add(100 + (m >= from ? by : 0) + (m * 7919 % 13 - 6) * noise);
        }
        return values;
    }

    @Test
    void findsWhenHalfOfTheWayWasGone() {
        Departure departure = Departure.between(series(60, 60, 0, 0.1), series(60, 24, -30, 0.2));
        assertThat(departure.clear()).isTrue();
        assertThat(departure.up()).isFalse();
        assertThat(departure.half()).isBetween(23, 25);
    }

    @Test
    void noiseIsNoDeparture() {
        assertThat(Departure.between(series(60, 60, 0, 1), series(60, 60, 0, 3)).clear())
                .isFalse();
        assertThat(Departure.between(series(60, 60, 0, 1), series(60, 60, 0, 1)).clear())
                .isFalse();
    }

    @Test
    void aDistanceThatDoesNotMatterIsNoDepartureHoweverClear() {
        assertThat(Departure.between(series(60, 60, 0, 0), series(60, 24, -3, 0))
                        .clear())
                .isFalse();
        assertThat(Departure.between(series(60, 60, 0, 0), series(60, 24, -6, 0))
                        .clear())
                .isTrue();
    }
}
