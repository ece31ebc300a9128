package corridor.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownScenariosTest {
    private static final Outcome OUTCOME = Catalogue.standard().outcomes().get(0);
    private static final Band BAND = new Band(0, 0, 0, 0, 0);

    @Test
    void aFewScenariosAreAllShown() {
        Analysis whole = analysis(31, List.of());

        assertThat(ShownScenarios.of(whole)).isEqualTo(new ShownScenarios(whole, 0));
    }

    @Test
    void ofManyThoseWithMostClearDifferencesAreShownInTheOrderOfTheBatch() {
        ShownScenarios shown = ShownScenarios.of(analysis(501, List.of(500, 77)));

        // Two scenarios have clear differences. The 498 others are equal, and the first 28 of them fill the 30 places.
        List<String> expected = new ArrayList<>(
                IntStream.rangeClosed(0, 28).mapToObj(ShownScenariosTest::name).toList());
        expected.add(name(77));
        expected.add(name(500));
        assertThat(shown.analysis().scenarios()).isEqualTo(expected);
        assertThat(shown.leftOut()).isEqualTo(470);
        assertThat(shown.analysis().reference()).isEqualTo(name(0));
        assertThat(shown.analysis().differences())
                .extracting(Difference::scenario)
                .containsExactlyElementsOf(expected.subList(1, expected.size()));
    }

    private static Analysis analysis(int scenarios, List<Integer> clear) {
        List<Difference> differences = IntStream.range(1, scenarios)
                .mapToObj(k -> new Difference(
                        name(k),
                        name(0),
                        OUTCOME,
                        2,
                        0,
                        0,
                        0,
                        0,
                        0,
                        BAND,
                        0.5,
                        1,
                        clear.contains(k) ? Verdict.LOWER : Verdict.TOO_SMALL))
                .toList();
        return new Analysis(
                name(0),
                IntStream.range(0, scenarios).mapToObj(ShownScenariosTest::name).toList(),
                2,
                List.of(),
                differences,
                List.of(),
                List.of(),
                List.of());
    }

    private static String name(int number) {
        return "s" + number;
    }
}
