package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static final int CASES = 1000;
    private final long key = new Luck(5, 0, 0).key(1, 1);
    private final double[] a = new double[CASES];
    private final double[] b = new double[CASES];
    private final List<String> kind = new ArrayList<>();
    private final boolean[] hit = new boolean[CASES];
    private final double[] y = new double[CASES];
    private final Inputs inputs;

    TreesTest() {
        for (int i = 0; i < CASES; i++) {
            a[i] = Luck.draw(key, i, 0);
            b[i] = Luck.draw(key, i, 1);
            kind.add(List.of("p", "q", "r").get((int) (3 * Luck.draw(key, i, 2))));
            hit[i] = a[i] > 0.6 && kind.get(i).equals("q");
            y[i] = 10 * a[i] + (kind.get(i).equals("q") ? 4 : 0);
        }
        inputs = new Inputs(
                List.of(Column.continuous("a", a), Column.continuous("b", b), Column.category("kind", kind)));
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
}
