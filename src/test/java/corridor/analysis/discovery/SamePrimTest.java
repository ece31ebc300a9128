package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search keeps its cases in order. It finds the same as a search that sorts the cases anew at every step. */
@Tag("long")
class SamePrimTest {
    private static final int SAMPLES = 150;

    @Test
    void theBoxesAreThoseOfAPlainSearchInManySamplesWithTiesWholeNumbersAndCategories() {
        int severalBoxes = 0;
        int pasted = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            Sample drawn = Sample.of(sample);
            PrimOptions options = options(sample);

            List<PrimBox> boxes = Prim.find(drawn.inputs, drawn.ofInterest, options);

            assertThat(boxes.stream().map(PrimBox::trajectory).toList())
                    .as("sample %d", sample)
                    .isEqualTo(PlainPrim.trajectories(drawn.inputs, drawn.ofInterest, options));
            severalBoxes += boxes.size() > 1 ? 1 : 0;
            pasted += boxes.stream().anyMatch(SamePrimTest::grows) ? 1 : 0;
        }
        // The samples must lead to further boxes and to pasting, so that the comparison covers these too.
        assertThat(severalBoxes).isGreaterThan(SAMPLES / 4);
        assertThat(pasted).isGreaterThan(SAMPLES / 20);
    }

    @Test
    void permutedRowsGiveTheSameBoxesAndLeaves() {
        for (int sample = 0; sample < SAMPLES; sample += 5) {
            Sample drawn = Sample.of(sample);
            Sample permuted = drawn.permuted(sample);

            assertThat(Prim.find(permuted.inputs, permuted.ofInterest, PrimOptions.USUAL))
                    .isEqualTo(Prim.find(drawn.inputs, drawn.ofInterest, PrimOptions.USUAL));
            assertThat(Cart.leaves(permuted.inputs, permuted.ofInterest, 0.05))
                    .isEqualTo(Cart.leaves(drawn.inputs, drawn.ofInterest, 0.05));
        }
    }

    /** Scaling by a power of two keeps every digit, so limits can be compared exactly. */
    @ParameterizedTest
    @ValueSource(ints = {-996, -40, 40, 996})
    void anotherUnitOfTheInputsScalesTheLimitsAndChangesNothingElse(int power) {
        for (int sample = 0; sample < SAMPLES; sample += 10) {
            Sample drawn = Sample.of(sample);
            Inputs scaled = new Inputs(drawn.inputs.columns().stream()
                    .map(column -> scaled(column, power))
                    .toList());
            Inputs plain = new Inputs(drawn.inputs.columns().stream()
                    .map(column -> scaled(column, 0))
                    .toList());

            List<PrimBox> boxes = Prim.find(scaled, drawn.ofInterest, PrimOptions.USUAL);

            List<PrimBox> expected = Prim.find(plain, drawn.ofInterest, PrimOptions.USUAL);
            assertThat(boxes.stream()
                            .map(box -> box.trajectory().stream()
                                    .map(step -> scaled(step, -power))
                                    .toList())
                            .toList())
                    .isEqualTo(expected.stream().map(PrimBox::trajectory).toList());
        }
    }

    @Test
    void leavesSplitAtNeighboursAmongTheDoublesLoseNoCase() {
        double[] x = new double[40];
        boolean[] ofInterest = new boolean[40];
        for (int i = 0; i < x.length; i++) {
            x[i] = i < 20 ? Math.nextUp(1.0) : Math.nextUp(Math.nextUp(1.0));
            ofInterest[i] = i >= 20;
        }

        List<BoxStep> leaves = Cart.leaves(new Inputs(List.of(InputColumn.continuous("x", x))), ofInterest, 0.05);

        assertThat(leaves).extracting(BoxStep::cases).containsExactly(20, 20);
        assertThat(leaves.get(0).density()).isEqualTo(1);
    }

    @Test
    void wholeNumbersBeyondTheRangeOfAnIntAreCutToo() {
        double[] x = IntStream.range(0, 200).mapToDouble(i -> 1e12 * (i % 20)).toArray();
        boolean[] ofInterest = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            ofInterest[i] = x[i] >= 15e12;
        }

        BoxStep box = Prim.find(new Inputs(List.of(InputColumn.integer("x", x))), ofInterest, PrimOptions.USUAL)
                .get(0)
                .box();

        assertThat(box.density()).isEqualTo(1);
        assertThat(box.limits().get(0).low()).isEqualTo(15e12);
    }

    private static boolean grows(PrimBox box) {
        List<BoxStep> steps = box.trajectory();
        return IntStream.range(1, steps.size())
                .anyMatch(k -> steps.get(k).cases() > steps.get(k - 1).cases());
    }

    private static PrimOptions options(int sample) {
        return new PrimOptions(sample % 3 == 0 ? 0.05 : 0.1, 0.05, sample % 4 == 0 ? 0.02 : 0.05, 3);
    }

    private static InputColumn scaled(InputColumn column, int power) {
        if (column.isCategory()) {
            return column;
        }
        double[] values = IntStream.range(0, column.size())
                .mapToDouble(i -> Math.scalb(column.values()[i], power))
                .toArray();
        return InputColumn.continuous(column.name(), values);
    }

    private static BoxStep scaled(BoxStep step, int power) {
        List<Limit> limits = step.limits().stream()
                .map(limit -> new Limit(
                        limit.name(),
                        Math.scalb(limit.low(), power),
                        Math.scalb(limit.high(), power),
                        limit.lowRestricted(),
                        limit.highRestricted(),
                        limit.categories(),
                        limit.quasiPLow(),
                        limit.quasiPHigh()))
                .toList();
        return new BoxStep(step.coverage(), step.density(), step.mass(), step.cases(), step.ofInterest(), limits);
    }

    /**
     * A sample has a few inputs of all kinds, some with many ties. Cases of interest lie in two corners, and others are
     * due to chance.
     */
    private record Sample(Inputs inputs, boolean[] ofInterest) {
        static Sample of(int number) {
            long key = new KeyedRandom(number, 0, 0).key(1, 1);
            int cases = 60 + (int) (KeyedRandom.draw(key, 1) * 240);
            List<InputColumn> columns = new ArrayList<>();
            for (int j = 0; j < 2 + number % 5; j++) {
                columns.add(column(key, j, cases));
            }
            boolean[] ofInterest = new boolean[cases];
            for (int i = 0; i < cases; i++) {
                double a = share(columns.get(0), i);
                double b = share(columns.get(1), i);
                boolean corner = a > 0.6 && b < 0.5 || a < 0.2 && b > 0.6;
                ofInterest[i] = KeyedRandom.draw(key, i, 99) < (corner ? 0.8 : 0.1);
            }
            ofInterest[0] = true;
            ofInterest[1] = false;
            return new Sample(new Inputs(columns), ofInterest);
        }

        private static InputColumn column(long key, int j, int cases) {
            double[] drawn = IntStream.range(0, cases)
                    .mapToDouble(i -> KeyedRandom.draw(key, i, j))
                    .toArray();
            int kind = (int) (KeyedRandom.draw(key, -1, j) * 5);
            return switch (kind) {
                case 0 -> InputColumn.continuous("x" + j, drawn);
                case 1 -> InputColumn.continuous("x" + j, rounded(drawn, 7, 10));
                case 2 -> InputColumn.integer("x" + j, rounded(drawn, 1, 40));
                case 3 -> InputColumn.integer("x" + j, rounded(drawn, -11, 20));
                default ->
                    InputColumn.category(
                            "x" + j,
                            IntStream.range(0, cases)
                                    .mapToObj(i -> List.of("p", "q", "r", "s").get((int) (4 * drawn[i])))
                                    .toList());
            };
        }

        /** Returns whole numbers from {@code from} on; if {@code from} is 7, they are divided by 10. */
        private static double[] rounded(double[] drawn, int from, int levels) {
            return IntStream.range(0, drawn.length)
                    .mapToDouble(i -> Math.floor(drawn[i] * levels) + from)
                    .map(value -> from == 7 ? value / 10 : value)
                    .toArray();
        }

        private static double share(InputColumn column, int row) {
            double low = java.util.Arrays.stream(column.values()).min().orElseThrow();
            double high = java.util.Arrays.stream(column.values()).max().orElseThrow();
            return (column.values()[row] - low) / (high - low);
        }

        Sample permuted(int seed) {
            long key = new KeyedRandom(seed, 0, 0).key(2, 1);
            int[] order = IntStream.range(0, ofInterest.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> KeyedRandom.draw(key, i)))
                    .mapToInt(i -> i)
                    .toArray();
            boolean[] moved = new boolean[order.length];
            for (int i = 0; i < order.length; i++) {
                moved[i] = ofInterest[order[i]];
            }
            return new Sample(inputs.of(order), moved);
        }
    }
}
