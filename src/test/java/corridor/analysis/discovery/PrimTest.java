package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.StoredSample;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void findsTheTrajectoriesOfTheEmaWorkbench() {
        StoredSample sample = StoredSample.read("prim-corner.csv");
        double[][] expected = StoredSample.read("prim-corner-boxes.csv").rows();

        List<PrimBox> boxes = Prim.find(inputs(sample), interesting(sample), new PrimOptions(0.05, 0.05, 0.05, 2));

        assertThat(boxes).hasSize(2);
        List<BoxStep> steps = new ArrayList<>();
        boxes.forEach(box -> steps.addAll(box.trajectory()));
        assertThat(steps).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            BoxStep step = steps.get(i);
            double[] row = expected[i];
            assertThat(new double[] {step.coverage(), step.density(), step.mass()})
                    .containsExactly(Arrays.copyOfRange(row, 2, 5), EXACT);
            assertThat(new int[] {step.cases(), step.ofInterest(), step.restricted()})
                    .containsExactly((int) row[5], (int) row[6], (int) row[7]);
            for (Limit limit : step.limits()) {
                int first = limit.name().equals("a") ? 8 : 10;
                assertThat(limit.low()).isEqualTo(row[first], EXACT);
                assertThat(limit.high()).isEqualTo(row[first + 1], EXACT);
                quasiP(limit.quasiPLow(), row[first + 4]);
                quasiP(limit.quasiPHigh(), row[first + 5]);
            }
        }
    }

    @Test
    void leavesOutWhatDoesNotMatterAndKeepsCategories() {
        long key = new KeyedRandom(1, 0, 0).key(1, 1);
        int n = 800;
        double[] size = new double[n];
        double[] noise = new double[n];
        List<String> colour = new ArrayList<>();
        boolean[] hit = new boolean[n];
        for (int i = 0; i < n; i++) {
            size[i] = (int) (KeyedRandom.draw(key, i, 0) * 10);
            noise[i] = KeyedRandom.draw(key, i, 1);
            colour.add(List.of("red", "green", "blue").get((int) (KeyedRandom.draw(key, i, 2) * 3)));
            hit[i] = size[i] >= 6 && !colour.get(i).equals("green");
        }
        Inputs inputs = new Inputs(List.of(
                InputColumn.integer("size", size),
                InputColumn.continuous("noise", noise),
                InputColumn.category("colour", colour)));

        BoxStep box = Prim.find(inputs, hit, PrimOptions.USUAL).get(0).box();

        assertThat(box.density()).isEqualTo(1);
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.limits()).extracting(Limit::name).containsExactly("size", "colour");
        assertThat(box.limits().get(0).low()).isEqualTo(6);
        assertThat(box.limits().get(0).highRestricted()).isFalse();
        assertThat(box.limits().get(1).categories()).containsExactly("blue", "red");
        assertThat(box.limits().get(1).quasiPLow()).isLessThan(1e-6);
    }

    @Test
    void setsLimitsThatMayBeChanceApartAndOffersNoLaterBoxOfSuchAlone() {
        int fewer = 0;
        int apart = 0;
        for (int seed = 1; seed <= 12; seed++) {
            long key = new KeyedRandom(seed, 0, 0).key(1, 1);
            Inputs inputs = sixInputs(key, 1500);
            boolean[] hit = new boolean[1500];
            for (int i = 0; i < hit.length; i++) {
                boolean inside = KeyedRandom.draw(key, i, 0) > 0.7 && KeyedRandom.draw(key, i, 1) < 0.5;
                hit[i] = KeyedRandom.draw(key, i, 9) < (inside ? 0.9 : 0.2);
            }

            List<PrimBox> found = Prim.find(inputs, hit, PrimOptions.USUAL);
            List<ChosenBox> chosen = Prim.choose(inputs, hit, PrimOptions.USUAL);

            assertThat(chosen.get(0).box().limits()).extracting(Limit::name).containsExactly("x0", "x1");
            for (int k = 0; k < chosen.size(); k++) {
                ChosenBox box = chosen.get(k);
                assertThat(box.way()).isEqualTo(found.get(k));
                assertThat(box.box().limits()).isNotEmpty().noneMatch(Limit::mayBeChance);
                // Kept limits and limits set apart are together PRIM's own limits, end by end.
                assertThat(ends(box.box().limits()) + ends(box.setApart()))
                        .isEqualTo(ends(found.get(k).box().limits()));
                apart += box.setApart().size();
            }
            fewer += found.size() > chosen.size() ? 1 : 0;
        }
        assertThat(apart).isGreaterThan(5);
        assertThat(fewer).isPositive();
    }

    private static Inputs sixInputs(long key, int cases) {
        return new Inputs(IntStream.range(0, 6)
                .mapToObj(j -> InputColumn.continuous(
                        "x" + j,
                        IntStream.range(0, cases)
                                .mapToDouble(i -> KeyedRandom.draw(key, i, j))
                                .toArray()))
                .toList());
    }

    @Test
    void aFirstBoxOfChanceAloneIsToldWithoutLimits() {
        long key = new KeyedRandom(5, 0, 0).key(1, 1);
        boolean[] hit = new boolean[60];
        double[] x = new double[60];
        for (int i = 0; i < hit.length; i++) {
            x[i] = KeyedRandom.draw(key, i, 0);
            hit[i] = KeyedRandom.draw(key, i, 1) < 0.3;
        }

        List<ChosenBox> chosen =
                Prim.choose(new Inputs(List.of(InputColumn.continuous("x", x))), hit, PrimOptions.USUAL);

        assertThat(chosen).hasSize(1);
        assertThat(chosen.get(0).box().limits()).isEmpty();
        assertThat(chosen.get(0).box().mass()).isEqualTo(1);
        assertThat(chosen.get(0).setApart()).extracting(Limit::name).containsExactly("x");
    }

    private static int ends(List<Limit> limits) {
        return limits.stream()
                .mapToInt(limit -> (limit.lowRestricted() ? 1 : 0) + (limit.highRestricted() ? 1 : 0))
                .sum();
    }

    @Test
    void needsCasesOfBothKinds() {
        Inputs inputs = new Inputs(List.of(InputColumn.continuous("x", new double[] {1, 2, 3})));

        assertThatThrownBy(() -> Prim.find(inputs, new boolean[3], PrimOptions.USUAL))
                .hasMessage("some of the cases must be of interest, and some not");
    }

    private static void quasiP(double found, double expected) {
        if (expected < 0) {
            assertThat(found).isNaN();
        } else {
            assertThat(found / expected).isEqualTo(1, within(1e-9));
        }
    }

    private static Inputs inputs(StoredSample sample) {
        List<InputColumn> columns = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            int at = j;
            columns.add(InputColumn.continuous(
                    sample.header().get(j),
                    Arrays.stream(sample.rows()).mapToDouble(row -> row[at]).toArray()));
        }
        return new Inputs(columns);
    }

    private static boolean[] interesting(StoredSample sample) {
        boolean[] interesting = new boolean[sample.rows().length];
        for (int i = 0; i < interesting.length; i++) {
            interesting[i] = sample.y()[i] == 1;
        }
        return interesting;
    }
}
