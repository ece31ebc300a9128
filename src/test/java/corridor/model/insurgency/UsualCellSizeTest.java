package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualCellSizeTest {
    private static final Path TABLE = Path.of("src/main/resources/corridor/model/insurgency/usual-cell-sizes.csv");

    private static final int[] UNITS = {
        1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 63, 80, 100, 126, 160, 200, 250, 316, 400, 500, 630, 800,
        1000, 1260, 1600, 2000
    };

    /** The first and the last value only shape the curve at the ends of the parameters' ranges. */
    private static final double[] FRAGMENTATION = {0.0065, 0.01, 0.015, 0.022, 0.032, 0.047, 0.068, 0.1, 0.15};

    private static final double[] SATURATION = {15, 25, 40, 60, 90, 140};

    private static final double ERROR = 0.005;

    /** The points lie between those of the table; the last column is the saturation. */
    @ParameterizedTest
    @CsvSource({
        "7, 0.012, 30",
        "12, 0.06, 80",
        "29, 0.026, 33",
        "55, 0.04, 55",
        "90, 0.04, 55",
        "150, 0.013, 75",
        "290, 0.04, 48",
        "350, 0.085, 28",
        "700, 0.03, 70",
        "1300, 0.055, 85"
    })
    void isTheMeanOfALongHistory(int units, double fragmentation, double saturation) {
        double[] mean = CellHistory.meanEffective(units, fragmentation, new double[] {saturation}, 0.01);

        assertThat(UsualCellSize.of(units, fragmentation, saturation)).isCloseTo(mean[0], Percentage.withPercentage(3));
    }

    /** Large cells are rare here, so long histories are necessary. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"550, 0.0125, 45", "1100, 0.012, 70", "450, 0.018, 90"})
    void isTheMeanOfALongHistoryWhereLargeCellsAreRare(int units, double fragmentation, double saturation) {
        isTheMeanOfALongHistory(units, fragmentation, saturation);
    }

    /**
     * There are two states: one cell of two units, or two cells of one. The chance of the first state is that of a
     * fusion.
     */
    @Test
    void oneAndTwoUnitsAreKnownExactly() {
        double one = 1 / (1 + 1 / 55.0);
        double two = 2 / (1 + 2 / 55.0);

        assertThat(UsualCellSize.of(1, 0.04, 55)).isCloseTo(one, within(1e-12));
        assertThat(UsualCellSize.of(2, 0.04, 55)).isCloseTo(0.04 * one + 0.96 * two, Percentage.withPercentage(1));
    }

    @Test
    void coversTheWholeRangesAndStaysPlausible() {
        for (int units = 1; units <= 3000; units = units * 5 / 4 + 1) {
            for (double fragmentation : new double[] {0.01, 0.0173, 0.04, 0.1}) {
                for (double saturation : new double[] {25, 33, 55, 90}) {
                    assertThat(UsualCellSize.of(units, fragmentation, saturation))
                            .as("%d %s %s", units, fragmentation, saturation)
                            .isBetween(1 / (1 + 1 / saturation), units / (1 + units / saturation));
                }
            }
        }
    }

    /** With {@code -Dcorridor.writeUsualSizes=true}, writes the table anew from some ten minutes of histories. */
    @Test
    @Tag("slow")
    @EnabledIfSystemProperty(named = "corridor.writeUsualSizes", matches = "true")
    void writesTheTable() throws IOException {
        List<String> rows = Arrays.stream(UNITS)
                .boxed()
                .flatMap(units -> Arrays.stream(FRAGMENTATION).mapToObj(share -> new double[] {units, share}))
                .parallel()
                .map(point -> rows((int) point[0], point[1]))
                .toList();
        Files.writeString(
                TABLE,
                "units,fragmentation,saturation,mean_effective_size\n" + String.join("", rows),
                StandardCharsets.UTF_8);
    }

    private static String rows(int units, double fragmentation) {
        double[] means = CellHistory.meanEffective(units, fragmentation, SATURATION, ERROR);
        StringBuilder rows = new StringBuilder();
        for (int j = 0; j < SATURATION.length; j++) {
            rows.append(String.format(Locale.ROOT, "%d,%s,%.0f,%.4g\n", units, fragmentation, SATURATION[j], means[j]));
        }
        return rows.toString();
    }
}
