package corridor.analysis.statistics;

import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Usable rows are the rows of a design that can be analysed. A row without a value is left out. If the rows of the
 * design form blocks, its whole block is left out.
 *
 * @param x designed values of the usable rows
 * @param y analysed values, none NaN
 * @param samples number of base samples among the usable rows
 * @param note description of the rows that were left out; empty if there are none
 */
public record UsableRows(double[][] x, double[] y, int samples, Optional<String> note) {
    public static UsableRows of(DesignDescriptor design, double[][] x, double[] y) {
        int block = block(design, x.length);
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        int dropped = 0;
        for (int from = 0; from + block <= y.length; from += block) {
            boolean whole = true;
            for (int i = from; i < from + block; i++) {
                whole &= !Double.isNaN(y[i]);
            }
            for (int i = from; whole && i < from + block; i++) {
                rows.add(x[i]);
                values.add(y[i]);
            }
            dropped += whole ? 0 : 1;
        }
        String what = block == 1 ? "points" : design.method().word() + " blocks of " + block + " points";
        return new UsableRows(
                rows.toArray(double[][]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                rows.size() / block,
                dropped == 0
                        ? Optional.empty()
                        : Optional.of(dropped + " of " + y.length / block + " " + what
                                + " were left out, since no replicate there has a value (failed, or undefined)."));
    }

    /**
     * Returns the values with NaN in place of rows that repeat values of another row. Most rows of a Sobol, Morris or
     * derivative design change one factor of another row, so they are no independent points of a sample.
     */
    public static double[] freely(DesignDescriptor design, double[] y) {
        double[] free = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            free[i] = isFree(design, i) ? y[i] : Double.NaN;
        }
        return free;
    }

    /** Whether a point varies all factors independently of the other rows; see {@link #freely}. */
    public static boolean isFree(DesignDescriptor design, int point) {
        if (design.method() == DesignMethod.FAST) {
            return true;
        }
        int block = block(design, 0);
        return point % block == 0 || design.method() == DesignMethod.SOBOL && point % block == block - 1;
    }

    /** Number of rows in a block, which a method can use only as a whole. */
    public static int block(DesignDescriptor design, int rows) {
        return switch (design.method()) {
            case SOBOL, MORRIS -> (int) (design.rows() / design.samples());
            case DERIVATIVE -> design.space().size() + 1;
            case FAST -> rows;
            default -> 1;
        };
    }
}
