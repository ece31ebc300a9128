package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.discovery.Discovery.Verdict;
import corridor.analysis.statistics.Proportion;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class DiscovererTest {
    private static final int CASES = 600;
    private static final int INPUTS = 40;
    private static final Interest ABOVE_HALF = new Interest(Interest.Kind.ABOVE, 0.5);
    private final long key = new KeyedRandom(11, 0, 0).key(1, 1);

    @Test
    void tellsAPlantedBoxAmongManyInputsByItsTwoInputsOnly() {
        Discovery found = discover(i -> input(i, 3) > 0.7 && input(i, 17) < 0.5 ? 1 : noise(i, 0.05));

        assertThat(found.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(found.box().limits()).extracting(Limit::name).containsExactly("x3", "x17");
        assertThat(found.box().limits().get(0).low()).isEqualTo(0.7, within(0.04));
        assertThat(found.box().limits().get(0).highRestricted()).isFalse();
        assertThat(found.box().limits().get(1).high()).isEqualTo(0.5, within(0.04));
        assertThat(found.box().density()).isGreaterThan(0.9);
        assertThat(found.heldOut().density().share()).isGreaterThan(0.85);
        assertThat(found.tree().input()).isIn("x3", "x17");
        assertThat(found.twoMostTelling()).containsExactlyInAnyOrder("x3", "x17");
        assertThat(found.stacking().rows().get(0).name()).isIn("x3", "x17");
    }

    @Test
    void findsNothingInPureChanceAlthoughPrimReachesAPerfectBoxThere() {
        Discovery found = discover(i -> noise(i, 0.2));

        assertThat(found.verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(found.box().limits()).isEmpty();
        assertThat(found.tree().isLeaf()).isTrue();
        assertThat(found.boxes()).hasSize(1);
        // Without screening and without a test against chance, the same search would claim much more.
        boolean[] wanted = found.ofInterest();
        PrimBox greedy =
                Prim.find(found.cases().inputs(), wanted, PrimOptions.USUAL).get(0);
        assertThat(greedy.box().density()).isGreaterThan(3 * found.baseRate());
    }

    @Test
    void theVerdictGoesByCasesThatWereNotUsed() {
        Discovery found = discover(i -> input(i, 5) > 0.5 ? 1 : 0);

        assertThat(found.baseRate()).isBetween(0.45, 0.55);
        assertThat(tried(found, 300, 310).verdict()).isEqualTo(Verdict.CLEAR);
        int little = (int) (10_000 * (found.baseRate() + 0.04));
        assertThat(tried(found, little, 10_000).verdict()).isEqualTo(Verdict.WEAK);
        int none = (int) (310 * (found.baseRate() + 0.03));
        assertThat(tried(found, none, 310).verdict()).isEqualTo(Verdict.NOT_CONFIRMED);
        assertThat(tried(found, 0, 0).verdict()).isEqualTo(Verdict.NOT_CONFIRMED);
    }

    private static Discovery tried(Discovery found, int ofInterest, int inside) {
        HeldOut heldOut = new HeldOut(new Proportion(ofInterest, inside), new Proportion(ofInterest, 20_000));
        return new Discovery(
                found.cases(),
                found.interest(),
                found.base(),
                found.screening(),
                found.boxes(),
                heldOut,
                found.bound(),
                found.tree(),
                found.scores(),
                found.stacking());
    }

    @Test
    void furtherBoxesAreDenserThanTheWholeAndLieOutsideTheFirst() {
        Discovery found = discover(i -> input(i, 0) > 0.75 || input(i, 1) < 0.15 && input(i, 0) < 0.75 ? 1 : 0);

        assertThat(found.boxes()).hasSizeGreaterThan(1);
        double covered = found.boxes().stream()
                .mapToDouble(chosen -> chosen.box().coverage())
                .sum();
        assertThat(covered).isBetween(0.8, 1.0);
        assertThat(found.boxes()).allMatch(chosen -> chosen.box().density() > found.baseRate());
    }

    @Test
    void phiIsOneForAPerfectBoxAndNoneForTheWhole() {
        assertThat(new BoxStep(1, 1, 0.2, 20, 20, List.of()).phi(100)).isEqualTo(1, within(1e-12));
        assertThat(new BoxStep(1, 0.2, 1, 100, 20, List.of()).phi(100)).isZero();
        // Of 20 cases inside 10 are of interest, and 10 of the 80 outside: (10 * 70 - 10 * 10) / sqrt(20 * 80 * 20 *
        // 80)
        assertThat(new BoxStep(0.5, 0.5, 0.2, 20, 10, List.of()).phi(100)).isEqualTo(0.375, within(1e-12));
    }

    @Test
    void theLowestShareLiesBelowItsEdge() {
        double[] y = {5, 1, 4, 2, 3};

        assertThat(new Interest(Interest.Kind.LOWEST, 0.4).of(y)).containsExactly(false, true, false, true, false);
        assertThat(new Interest(Interest.Kind.LOWEST, 0.4).edge(y)).isEqualTo(3);
        assertThat(new Interest(Interest.Kind.WORST, 0.4).edge(y)).isEqualTo(3);
    }

    private interface Outcome {
        double of(int row);
    }

    private Discovery discover(Outcome outcome) {
        List<InputColumn> columns = new ArrayList<>();
        for (int j = 0; j < INPUTS; j++) {
            int at = j;
            columns.add(InputColumn.continuous(
                    "x" + j,
                    IntStream.range(0, CASES).mapToDouble(i -> input(i, at)).toArray()));
        }
        List<FutureCases.Key> keys = IntStream.range(0, CASES)
                .mapToObj(i -> new FutureCases.Key(0, i, -1))
                .toList();
        double[] y = IntStream.range(0, CASES).mapToDouble(outcome::of).toArray();
        FutureCases cases = new FutureCases(keys, new Inputs(columns), y, 1, 0);
        return Discoverer.discover(cases, ABOVE_HALF, PrimOptions.USUAL, 1);
    }

    private double input(int row, int column) {
        return KeyedRandom.draw(key, row, column);
    }

    private double noise(int row, double share) {
        return KeyedRandom.draw(key, row, INPUTS) < share ? 1 : 0;
    }
}
