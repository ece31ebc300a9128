package corridor.analysis.sensitivity;

/**
 * A delta cut divides the rows into classes by one factor. If all values differ, the classes of each resample have
 * equal frequency. If some values are equal, or are categories, the classes are {@link Classes}, and their sizes vary
 * between resamples.
 */
abstract class DeltaCut {
    /** Largest number of classes. */
    static final int MOST = 48;

    private static final int ROWS_OF_A_VALUE = 20;
    private static final int FEWEST = 5;

    private final int[] order;
    private final int count;

    private DeltaCut(int[] order, int count) {
        this.order = order;
        this.count = count;
    }

    static DeltaCut of(SampleColumn column) {
        int n = column.ranks().length;
        if (!column.tied() && !column.categorical()) {
            return new OfRanks(column.order(), usual(n));
        }
        boolean values = column.distinct() <= Math.min(MOST, n / ROWS_OF_A_VALUE);
        return new OfValues(Classes.of(column, values ? column.distinct() : usual(n), fewest(n)));
    }

    /** Usual number of classes of equal frequency for n rows. */
    static int usual(int n) {
        double power = 2 / (7 + StrictMath.tanh((1500.0 - n) / 500));
        return (int) Math.min(Math.ceil(StrictMath.pow(n, power)), MOST);
    }

    /** Smallest number of rows in a class of equal values: half of a usual class, but at least 2 and at most 5. */
    static int fewest(int n) {
        return Math.max(2, Math.min(FEWEST, n / (2 * usual(n))));
    }

    /** Number of classes; a factor with fewer than two cannot be judged. */
    int count() {
        return count;
    }

    /**
     * Returns the outputs of a resample in their classes.
     *
     * @param counts multiplicity of each row
     */
    ClassedOutputs classed(double[] y, int[] counts) {
        ClassedOutputs classed = new ClassedOutputs(order.length + count, count);
        fill(classed, order, y, counts);
        return classed;
    }

    abstract void fill(ClassedOutputs classed, int[] rows, double[] y, int[] counts);

    private static final class OfRanks extends DeltaCut {
        OfRanks(int[] order, int count) {
            super(order, count);
        }

        @Override
        void fill(ClassedOutputs classed, int[] rows, double[] y, int[] counts) {
            double width = (double) rows.length / count();
            int end = (int) width;
            int done = 0;
            int current = 0;
            for (int row : rows) {
                int left = counts[row];
                // The copies of one row can lie on both sides of an edge.
                while (left > 0) {
                    while (done == end) {
                        current++;
                        end = current == count() - 1 ? rows.length : (int) ((current + 1) * width);
                    }
                    int taken = Math.min(left, end - done);
                    classed.add(current, y[row], taken);
                    done += taken;
                    left -= taken;
                }
            }
        }
    }

    private static final class OfValues extends DeltaCut {
        private final int[] of;

        OfValues(Classes classes) {
            super(classes.order(), classes.count());
            of = classes.of();
        }

        @Override
        void fill(ClassedOutputs classed, int[] rows, double[] y, int[] counts) {
            for (int row : rows) {
                if (counts[row] > 0) {
                    classed.add(of[row], y[row], counts[row]);
                }
            }
        }
    }
}
