package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The limits of a box on every input, restricted or not. Changed only while it is new. */
final class Region {
    private final double[] low;
    private final double[] high;
    private final boolean[][] words;

    private Region(double[] low, double[] high, boolean[][] words) {
        this.low = low;
        this.high = high;
        this.words = words;
    }

    /** The smallest region that holds all cases. */
    static Region of(Inputs inputs) {
        int d = inputs.size();
        Region all = new Region(new double[d], new double[d], new boolean[d][]);
        for (int j = 0; j < d; j++) {
            Column column = inputs.get(j);
            all.low[j] = Arrays.stream(column.values()).min().orElse(0);
            all.high[j] = Arrays.stream(column.values()).max().orElse(0);
            all.words[j] = new boolean[column.categories().size()];
            Arrays.fill(all.words[j], true);
        }
        return all;
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

    /** As {@code other} on input {@code j}. */
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

    boolean holds(Inputs inputs, int row) {
        for (int j = 0; j < low.length; j++) {
            Column column = inputs.get(j);
            double value = column.values()[row];
            boolean inside = column.isCategory() ? words[j][(int) value] : low[j] <= value && value <= high[j];
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    List<String> categories(int j, Column column) {
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
