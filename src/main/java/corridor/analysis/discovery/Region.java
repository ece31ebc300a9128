package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A region holds the limits of a box on every input, restricted or not. It changes only during its construction. */
final class Region {
    /** Value for a case that no end excludes. */
    static final int INSIDE = -1;
    /** Value for a case that more than one end excludes. */
    static final int SEVERAL = -2;

    private final double[] low;
    private final double[] high;
    private final boolean[][] words;

    private Region(double[] low, double[] high, boolean[][] words) {
        this.low = low;
        this.high = high;
        this.words = words;
    }

    /** Makes the smallest region that holds all cases. */
    static Region of(Inputs inputs) {
        int d = inputs.size();
        Region all = new Region(new double[d], new double[d], new boolean[d][]);
        for (int j = 0; j < d; j++) {
            InputColumn column = inputs.get(j);
            all.low[j] = Arrays.stream(column.values()).min().orElse(0);
            all.high[j] = Arrays.stream(column.values()).max().orElse(0);
            all.words[j] = new boolean[column.categories().size()];
            Arrays.fill(all.words[j], true);
        }
        return all;
    }

    /** Makes the region of a box with limits on some of the inputs. */
    static Region of(Inputs inputs, List<Limit> limits) {
        Region region = of(inputs);
        for (Limit limit : limits) {
            int j = inputs.indexOf(limit.name());
            if (limit.isCategory()) {
                for (int word = 0; word < region.words[j].length; word++) {
                    region.words[j][word] = limit.categories()
                            .contains(inputs.get(j).categories().get(word));
                }
            } else {
                region.low[j] = limit.low();
                region.high[j] = limit.high();
            }
        }
        return region;
    }

    double low(int j) {
        return low[j];
    }

    double high(int j) {
        return high[j];
    }

    boolean allows(int j, int word) {
        return words[j][word];
    }

    int allowed(int j) {
        return (int)
                IntStream.range(0, words[j].length).filter(w -> words[j][w]).count();
    }

    Region withLow(int j, double limit) {
        Region copy = copy();
        copy.low[j] = limit;
        return copy;
    }

    Region withHigh(int j, double limit) {
        Region copy = copy();
        copy.high[j] = limit;
        return copy;
    }

    Region withWord(int j, int word, boolean inside) {
        Region copy = copy();
        copy.words[j][word] = inside;
        return copy;
    }

    /** Returns a copy with the limits of {@code other} on input {@code j}. */
    Region withAll(int j, Region other) {
        Region copy = copy();
        copy.low[j] = other.low[j];
        copy.high[j] = other.high[j];
        copy.words[j] = other.words[j].clone();
        return copy;
    }

    boolean restricted(int j, Region all) {
        return low[j] != all.low[j] || high[j] != all.high[j] || !Arrays.equals(words[j], all.words[j]);
    }

    int restricted(Region all) {
        return (int)
                IntStream.range(0, low.length).filter(j -> restricted(j, all)).count();
    }

    /** Indices of the inputs on which this region is smaller than {@code all}. */
    int[] restrictedInputs(Region all) {
        return IntStream.range(0, low.length).filter(j -> restricted(j, all)).toArray();
    }

    boolean holds(Inputs inputs, int row) {
        return holds(inputs, row, IntStream.range(0, low.length).toArray());
    }

    /**
     * Whether a case lies inside with respect to some of the inputs.
     *
     * @param looked indices of these inputs
     */
    boolean holds(Inputs inputs, int row, int[] looked) {
        for (int j : looked) {
            if (endAgainst(j, inputs.get(j), row) != INSIDE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The only end that excludes a case, as {@link #lowEnd} and {@link #highEnd} number them; {@link #INSIDE} if none
     * does, {@link #SEVERAL} if more than one do.
     *
     * @param looked indices of the inputs to check
     */
    int onlyEndAgainst(Inputs inputs, int row, int[] looked) {
        int only = INSIDE;
        for (int j : looked) {
            int end = endAgainst(j, inputs.get(j), row);
            if (end != INSIDE) {
                if (only != INSIDE) {
                    return SEVERAL;
                }
                only = end;
            }
        }
        return only;
    }

    /** Index of the lower end of an input; for a category, of its whole restriction. */
    static int lowEnd(int j) {
        return 2 * j;
    }

    static int highEnd(int j) {
        return 2 * j + 1;
    }

    private int endAgainst(int j, InputColumn column, int row) {
        double value = column.values()[row];
        if (column.isCategory()) {
            return words[j][(int) value] ? INSIDE : lowEnd(j);
        }
        return value < low[j] ? lowEnd(j) : value > high[j] ? highEnd(j) : INSIDE;
    }

    List<String> categories(int j, InputColumn column) {
        return IntStream.range(0, words[j].length)
                .filter(w -> words[j][w])
                .mapToObj(column.categories()::get)
                .toList();
    }

    private Region copy() {
        return new Region(
                low.clone(),
                high.clone(),
                Arrays.stream(words).map(boolean[]::clone).toArray(boolean[][]::new));
    }
}
