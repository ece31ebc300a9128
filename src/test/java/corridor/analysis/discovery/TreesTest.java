package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class TreesTest {
    private static final int CASES = 1000;
    private final long key = new KeyedRandom(5, 0, 0).key(1, 1);
    private final double[] a = new double[CASES];
    private final double[] b = new double[CASES];
    private final List<String> kind = new ArrayList<>();
    private final boolean[] hit = new boolean[CASES];
    private final double[] y = new double[CASES];
    private final Inputs inputs;

    TreesTest() {
        for (int i = 0; i < CASES; i++) {
            a[i] = KeyedRandom.draw(key, i, 0);
            b[i] = KeyedRandom.draw(key, i, 1);
            kind.add(List.of("p", "q", "r").get((int) (3 * KeyedRandom.draw(key, i, 2))));
            hit[i] = a[i] > 0.6 && kind.get(i).equals("q");
            y[i] = 10 * a[i] + (kind.get(i).equals("q") ? 4 : 0);
        }
        inputs = new Inputs(List.of(
                InputColumn.continuous("a", a), InputColumn.continuous("b", b), InputColumn.category("kind", kind)));
    }

    @Test
    void treeFindsThePlantedBox() {
        List<BoxStep> leaves = Cart.leaves(inputs, hit, 0.05);

        BoxStep best = leaves.get(0);
        assertThat(best.density()).isEqualTo(1);
        assertThat(best.coverage()).isEqualTo(1);
        assertThat(best.limits()).extracting(Limit::name).containsExactly("a", "kind");
        assertThat(best.limits().get(0).low()).isEqualTo(0.6, within(0.01));
        assertThat(best.limits().get(1).categories()).containsExactly("q");
        assertThat(leaves.stream().mapToInt(BoxStep::cases).sum()).isEqualTo(CASES);
        assertThat(leaves).allMatch(leaf -> leaf.mass() >= 0.05);
    }

    @Test
    void scoresSeeWhatMattersAndOnlyThat() {
        double[] scores = FeatureScores.of(inputs, y, 1).scores();

        assertThat(scores[0] + scores[1] + scores[2]).isEqualTo(1, within(1e-12));
        assertThat(scores[0]).isGreaterThan(0.6);
        assertThat(scores[1]).isLessThan(0.03);
        assertThat(scores[2]).isBetween(0.1, 0.4);
        assertThat(FeatureScores.of(inputs, y, 1).scores()).containsExactly(scores);
    }

    @Test
    void scoresDependNeitherOnTheOrderOfTheRowsNorOnUnits() {
        double[] counts = new double[CASES];
        for (int i = 0; i < CASES; i++) {
            counts[i] = Math.floor(y[i]);
        }
        int[] order = IntStream.range(0, CASES)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> KeyedRandom.draw(key, i, 9)))
                .mapToInt(i -> i)
                .toArray();
        for (double[] output : List.of(y, counts)) {
            double[] scores = FeatureScores.of(inputs, output, 1).scores();

            double[] permuted = Arrays.stream(order).mapToDouble(i -> output[i]).toArray();
            assertThat(FeatureScores.of(inputs.of(order), permuted, 1).scores()).containsExactly(scores);
            for (double unit : new double[] {1e-300, 3.7e-9, 0.1, 1e300}) {
                double[] scaled = Arrays.stream(output).map(v -> v * unit).toArray();
                assertThat(FeatureScores.of(inputs, scaled, 1).scores()).containsExactly(scores, within(1e-9));
                Inputs other = new Inputs(List.of(
                        InputColumn.continuous(
                                "a", Arrays.stream(a).map(v -> v * unit).toArray()),
                        InputColumn.continuous("b", b),
                        InputColumn.category("kind", kind)));
                assertThat(FeatureScores.of(other, output, 1).scores()).containsExactly(scores, within(1e-9));
            }
        }
    }

    @Test
    void whereNothingCanBeScoredANoteSaysWhy() {
        double[] constant = new double[CASES];
        Arrays.fill(constant, 0.3);
        constant[7] = Math.nextUp(0.3);
        int[] few = {0, 1, 2, 3, 4};
        double[] lonely = new double[CASES];
        lonely[3] = 1;
        Inputs oneInFifty = new Inputs(List.of(InputColumn.continuous("lonely", lonely)));

        assertThat(unscored(inputs, constant))
                .isEqualTo("The output is the same in every row: there is no variation to attribute.");
        assertThat(unscored(inputs.of(few), Arrays.copyOf(y, 5)))
                .isEqualTo("A cut leaves at least 5 rows on either side, so that scores need 10 rows; there are 5.");
        assertThat(unscored(oneInFifty, y)).startsWith("No cut of an input leaves at least 5 rows on either side");
    }

    private static String unscored(Inputs inputs, double[] y) {
        FeatureScores scores = FeatureScores.of(inputs, y, 1);
        assertThat(scores.known()).isFalse();
        assertThat(scores.scores()).hasSize(inputs.size()).containsOnly(Double.NaN);
        return String.join(" ", scores.notes());
    }
}
