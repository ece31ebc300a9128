package corridor.analysis.sensitivity;

import java.util.Arrays;

/**
 * Slides cut the range of one factor for PAWN. A factor with few ties is cut at the quantiles q_s of the counted rows
 * (type 7 of Hyndman and Fan 1996). Slide s holds q_s &lt;= x &lt; q_s+1, so the largest value is in no slide. The cut
 * is made among ranks, so the rounding of quantiles has no effect. If one value is as frequent as half a slide, or the
 * factor has categories, the slides are {@link Classes}.
 */
abstract class Slides {
    /** Tolerance for whole numbers; rounding errors of s (n - 1) / S are far smaller. */
    private static final double WHOLE = 1e-9;

    private final int count;

    private Slides(int count) {
        this.count = count;
    }

    /** @param slides number of slides S */
    static Slides of(SampleColumn column, int slides) {
        int frequent = column.tied() ? Arrays.stream(column.sizes()).max().orElse(0) : 0;
        boolean few = 2L * slides * frequent >= column.ranks().length;
        return few || column.categorical()
                ? new OfValues(Classes.of(column, slides, fewest(column.ranks().length, slides)))
                : new OfQuantiles(column, slides);
    }

    /**
     * Smallest number of rows in a class: half a slide. Smaller classes would give a factor without influence larger
     * distances than the dummy, whose slides are whole.
     */
    static int fewest(int rows, int slides) {
        return Math.max(2, rows / (2 * slides));
    }

    /** Number of slides; a factor with fewer than two cannot be judged. */
    int count() {
        return count;
    }

    /**
     * Returns the slide of each counted row; {@link #count} for a counted row outside all slides. Entries of other rows
     * have no meaning.
     */
    abstract int[] of(boolean[] counts);

    /**
     * First index of each slide among {@code n} different values in ascending order, then the end of the last slide.
     */
    static int[] starts(int n, int slides) {
        int[] starts = new int[slides + 1];
        for (int s = 0; s <= slides; s++) {
            double position = (double) (n - 1) * s / slides;
            double whole = Math.rint(position);
            starts[s] = (int) (Math.abs(position - whole) < WHOLE ? whole : Math.ceil(position));
        }
        return starts;
    }

    private static final class OfValues extends Slides {
        private final int[] of;

        OfValues(Classes classes) {
            super(classes.count());
            of = Arrays.stream(classes.of())
                    .map(each -> each == Classes.NONE ? classes.count() : each)
                    .toArray();
        }

        @Override
        int[] of(boolean[] counts) {
            return of;
        }
    }

    private static final class OfQuantiles extends Slides {
        private final int[] order;
        private final int[] ranks;
        private final boolean tied;

        OfQuantiles(SampleColumn column, int slides) {
            super(slides);
            order = column.order();
            ranks = column.ranks();
            tied = column.tied();
        }

        @Override
        int[] of(boolean[] counts) {
            int[] kept = new int[order.length];
            int n = 0;
            for (int row : order) {
                kept[n] = row;
                n += counts[row] ? 1 : 0;
            }
            int[] starts = starts(n, count());
            int[] of = new int[order.length];
            for (int s = 0; s <= count(); s++) {
                starts[s] = tied ? firstOfEqual(kept, starts[s]) : starts[s];
            }
            for (int s = 0; s < count(); s++) {
                for (int k = starts[s]; k < starts[s + 1]; k++) {
                    of[kept[k]] = s;
                }
            }
            for (int k = starts[count()]; k < n; k++) {
                of[kept[k]] = count();
            }
            return of;
        }

        /**
         * A quantile between two equal values equals them, so the slide above it begins at the first of these values.
         */
        private int firstOfEqual(int[] kept, int start) {
            int first = start;
            while (first > 0 && ranks[kept[first - 1]] == ranks[kept[start]]) {
                first--;
            }
            return first;
        }
    }
}
