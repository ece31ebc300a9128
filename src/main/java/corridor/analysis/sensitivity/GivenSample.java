package corridor.analysis.sensitivity;

import corridor.analysis.statistics.Rounding;
import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A given sample accepts rows in any order. It sorts the rows by their content, so that neither an index nor a resample
 * depends on the order of the input. The sort key is a hash of the ranks of a row's values with the names of their
 * factors; rows with equal inputs are sorted by output. The sorted order therefore depends on neither the units nor the
 * order of the factors. It is the same for several outputs of one sample if no inputs are tied.
 */
final class GivenSample {
    private final List<SampleColumn> columns;
    private final double[] y;
    private final int[] outputRanks;
    private final long[] content;
    private final Scaled output;

    private GivenSample(List<SampleColumn> columns, double[] y, int[] outputRanks, long[] content) {
        this.columns = columns;
        this.y = y;
        this.outputRanks = outputRanks;
        this.content = content;
        this.output = Scaled.centred(y);
    }

    /**
     * @param x one row per point and one column per factor; categories are indices in the factor's list
     * @param y one output per row
     * @throws UnfitSampleException if a value is not finite, or an index of a category does not exist
     */
    static GivenSample of(FactorSpace space, double[][] x, double[] y) {
        int n = y.length;
        long[] points = new long[n];
        double[][] values = new double[space.size()][];
        int[][] ranks = new int[space.size()][];
        for (int j = 0; j < space.size(); j++) {
            values[j] = finite(space.get(j).name(), Sorting.column(x, j));
            ranks[j] = Rounding.constant(values[j]) ? new int[n] : Sorting.ranks(values[j]);
            long[] keys = keys(space, j, values[j], ranks[j]);
            for (int i = 0; i < n; i++) {
                points[i] += keys[i];
            }
        }
        int[] outputRanks = Sorting.ranks(finite("the output", y));
        int[] order = order(points, outputRanks);
        List<SampleColumn> columns = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            int distinct = Arrays.stream(ranks[j]).max().orElse(0) + 1;
            columns.add(new SampleColumn(
                    space.get(j), Sorting.picked(values[j], order), Sorting.picked(ranks[j], order), distinct));
        }
        long[] content = new long[n];
        Arrays.setAll(content, i -> KeyedRandom.key(points[order[i]], outputRanks[order[i]]));
        return new GivenSample(columns, Sorting.picked(y, order), Sorting.picked(outputRanks, order), content);
    }

    int rows() {
        return y.length;
    }

    List<SampleColumn> columns() {
        return columns;
    }

    /** The output in its own unit, in the order of the sample. */
    double[] y() {
        return y;
    }

    /** Ranks of the output, from 0 without gaps; equal values share a rank. */
    int[] outputRanks() {
        return outputRanks;
    }

    /** Centred and scaled output. */
    Scaled output() {
        return output;
    }

    /** Returns the rows in pseudo-random order number {@code k}, which depends on their content only. */
    int[] shuffled(int k) {
        long[] keys = new long[content.length];
        Arrays.setAll(keys, i -> KeyedRandom.key(content[i], k));
        return Sorting.order(keys);
    }

    /** Sorts by inputs, then by output: two stable sorts, the last key first. */
    private static int[] order(long[] points, int[] outputRanks) {
        int[] byOutput = Sorting.order(outputRanks, outputRanks.length);
        long[] keys = new long[points.length];
        Arrays.setAll(keys, i -> points[byOutput[i]]);
        return Sorting.picked(byOutput, Sorting.order(keys));
    }

    private static long[] keys(FactorSpace space, int j, double[] values, int[] ranks) {
        long name = key(0, space.get(j).name());
        long[] keys = new long[values.length];
        if (space.get(j).distribution() instanceof Distribution.Categories categories) {
            long[] words = categories.words().stream()
                    .mapToLong(word -> key(name, word))
                    .toArray();
            for (int i = 0; i < keys.length; i++) {
                int place = (int) values[i];
                UnfitSampleException.require(
                        place == values[i] && place >= 0 && place < words.length,
                        space.get(j).name() + " is none of its categories in row " + (i + 1));
                keys[i] = words[place];
            }
        } else {
            Arrays.setAll(keys, i -> KeyedRandom.key(name, ranks[i]));
        }
        return keys;
    }

    private static long key(long start, String text) {
        long key = start;
        for (int i = 0; i < text.length(); i++) {
            key = KeyedRandom.key(key, text.charAt(i));
        }
        return key;
    }

    private static double[] finite(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            UnfitSampleException.require(
                    Double.isFinite(values[i]), name + " is not a finite number in row " + (i + 1));
        }
        return values;
    }
}
