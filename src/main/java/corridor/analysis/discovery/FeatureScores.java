package corridor.analysis.discovery;

import corridor.analysis.statistics.Rounding;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Feature scores measure the importance of each input for the output in extremely randomised trees (Geurts, Ernst and
 * Wehenkel 2006, Machine Learning 63:3-42). Each node tries one random cut of some random inputs and keeps the cut that
 * lowers the variance most. The score of an input is its share of the total decrease. Scores give a quick first look at
 * any sample; they have no direction, and related inputs share their importance.
 *
 * <p>Neither the order of the cases nor the unit of the outputs matters: trees grow from cases sorted by their values,
 * and outputs are first divided by a power of two.
 *
 * @param names names of the inputs in their order
 * @param scores score by input; they sum to 1, or are all NaN when no cut lowers the variance
 * @param notes the reason why there are no scores; empty when there are scores
 */
public record FeatureScores(List<String> names, double[] scores, List<String> notes) {
    private static final String CONSTANT = "The output is the same in every row: there is no variation to attribute.";

    private static final int TREES = 100;
    private static final int LEAF = 5;
    private static final double TRIED = 0.6;
    /**
     * Relative difference below which two gains count as equal, since rounding may explain the difference. Of equal
     * cuts, the first is kept.
     */
    private static final double SAME = 1e-9;

    private static final int PROCESS = 0xF5C0;

    public FeatureScores {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** Whether there are scores. */
    public boolean known() {
        return notes.isEmpty();
    }

    /** Names of the inputs by falling score. */
    public List<String> descending() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -scores[j]))
                .map(names::get)
                .toList();
    }

    /**
     * Computes the scores from {@value #TREES} trees.
     *
     * @param y output of each case, none NaN
     * @param seed seed of the cuts
     */
    public static FeatureScores of(Inputs inputs, double[] y, long seed) {
        List<String> names = inputs.names();
        double[] sums = new double[inputs.size()];
        if (Rounding.constant(y)) {
            return none(names, CONSTANT);
        }
        if (y.length < 2 * LEAF) {
            return none(
                    names,
                    "A cut leaves at least " + LEAF + " rows on either side, so that scores need " + 2 * LEAF
                            + " rows; there are " + y.length + ".");
        }
        int[] order = inOrderOfValues(inputs, y);
        Inputs sorted = inputs.of(order);
        double[] outputs = scaled(y, order);
        for (int tree = 0; tree < TREES; tree++) {
            Grower grower = new Grower(sorted, outputs, new KeyedRandom(seed, 0, 0).key(PROCESS, tree), sums);
            grower.grow(IntStream.range(0, y.length).toArray(), 1);
        }
        double total = Arrays.stream(sums).sum();
        return total > 0
                ? new FeatureScores(
                        names, Arrays.stream(sums).map(sum -> sum / total).toArray(), List.of())
                : none(
                        names,
                        "No cut of an input leaves at least " + LEAF
                                + " rows on either side and outputs that differ between them.");
    }

    private static FeatureScores none(List<String> names, String why) {
        double[] scores = new double[names.size()];
        Arrays.fill(scores, Double.NaN);
        return new FeatureScores(names, scores, List.of(why));
    }

    /**
     * Sorts the cases by all inputs, then by output. Only cases with equal inputs and equal output tie, so the order of
     * the rows has no effect.
     */
    private static int[] inOrderOfValues(Inputs inputs, double[] y) {
        Comparator<Integer> order =
                Comparator.comparingDouble(i -> inputs.get(0).values()[i]);
        for (int j = 1; j < inputs.size(); j++) {
            double[] values = inputs.get(j).values();
            order = order.thenComparingDouble(i -> values[i]);
        }
        return IntStream.range(0, y.length)
                .boxed()
                .sorted(order.thenComparingDouble(i -> y[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * Returns the outputs in an order, divided by a power of two. No scaled output has an absolute value of 2 or more,
     * so squares stay in the range of a double.
     */
    private static double[] scaled(double[] y, int[] order) {
        int power = Math.getExponent(Arrays.stream(y).map(Math::abs).max().orElse(1));
        return Arrays.stream(order).mapToDouble(i -> Math.scalb(y[i], -power)).toArray();
    }

    /** A grower grows one tree and adds the decreases of its cuts to the sums. */
    private static final class Grower {
        private final Inputs inputs;
        private final double[] y;
        private final long key;
        private final double[] sums;
        private int draws;

        Grower(Inputs inputs, double[] y, long key, double[] sums) {
            this.inputs = inputs;
            this.y = y;
            this.key = key;
            this.sums = sums;
        }

        void grow(int[] cases, int depth) {
            if (cases.length < 2 * LEAF || depth > 64 || Rounding.constant(outputs(cases))) {
                return;
            }
            int best = -1;
            double lowered = SAME * squares(cases);
            boolean[] bestSide = new boolean[0];
            for (int j : tried()) {
                boolean[] side = cut(j, cases);
                double gain = gain(cases, side);
                if (gain > lowered * (1 + SAME)) {
                    best = j;
                    lowered = gain;
                    bestSide = side;
                }
            }
            if (best >= 0) {
                sums[best] += lowered;
                grow(part(cases, bestSide, true), depth + 1);
                grow(part(cases, bestSide, false), depth + 1);
            }
        }

        private int[] tried() {
            int d = inputs.size();
            int[] order = new int[d];
            for (int i = 0; i < d; i++) {
                int j = (int) (next() * (i + 1));
                order[i] = order[j];
                order[j] = i;
            }
            return Arrays.copyOf(order, (int) Math.ceil(TRIED * d));
        }

        private boolean[] cut(int j, int[] cases) {
            InputColumn column = inputs.get(j);
            double[] values = column.values();
            boolean[] side = new boolean[cases.length];
            if (column.isCategory()) {
                boolean[] words = new boolean[column.categories().size()];
                for (int w = 0; w < words.length; w++) {
                    words[w] = next() < 0.5;
                }
                for (int i = 0; i < cases.length; i++) {
                    side[i] = words[(int) values[cases[i]]];
                }
                return side;
            }
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i : cases) {
                low = Math.min(low, values[i]);
                high = Math.max(high, values[i]);
            }
            double at = low + next() * (high - low);
            for (int i = 0; i < cases.length; i++) {
                side[i] = values[cases[i]] <= at;
            }
            return side;
        }

        /** Decrease of the sum of squares by a cut; 0 if the cut leaves too few cases on one side. */
        private double gain(int[] cases, boolean[] side) {
            int left = 0;
            double leftSum = 0;
            double sum = 0;
            for (int i = 0; i < cases.length; i++) {
                double value = y[cases[i]];
                sum += value;
                if (side[i]) {
                    left++;
                    leftSum += value;
                }
            }
            int right = cases.length - left;
            if (left < LEAF || right < LEAF) {
                return 0;
            }
            double apart = leftSum / left - (sum - leftSum) / right;
            return apart * apart * left * right / cases.length;
        }

        private static int[] part(int[] cases, boolean[] side, boolean wanted) {
            return IntStream.range(0, cases.length)
                    .filter(i -> side[i] == wanted)
                    .map(i -> cases[i])
                    .toArray();
        }

        private double[] outputs(int[] cases) {
            return Arrays.stream(cases).mapToDouble(i -> y[i]).toArray();
        }

        private double squares(int[] cases) {
            double sum = 0;
            for (int i : cases) {
                sum += y[i];
            }
            double mean = sum / cases.length;
            double squares = 0;
            for (int i : cases) {
                squares += (y[i] - mean) * (y[i] - mean);
            }
            return squares;
        }

        private double next() {
            return KeyedRandom.draw(key, draws++);
        }
    }
}
