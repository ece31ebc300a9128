package corridor.model.insurgency;

import corridor.text.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.TrivariateFunction;
import org.apache.commons.math3.analysis.interpolation.TricubicInterpolator;

/**
 * Computes the long-run mean effective size of a group's cells, which does not depend on the cells of a single run.
 *
 * <p>The mean has no closed form for a finite group, whose largest cell forms and breaks up in turn. A simulation that
 * is short enough for every future is off by more than 40 % for some parameters. So a table holds the means of long
 * simulations of {@link Cells}, each with a relative standard error of 0.5 % or less. Tricubic splines in the
 * logarithms interpolate between them.
 */
final class UsualCellSize {
    private static final String TABLE = "usual-cell-sizes.csv";

    private static final class Holder {
        private static final UsualCellSize STANDARD = new UsualCellSize(rows());
    }

    private final double[][] axes;
    private final TrivariateFunction logarithm;

    /** @param rows logarithms of units, fragmentation, saturation and size: a full grid, sorted in this order */
    private UsualCellSize(List<double[]> rows) {
        axes = new double[3][];
        for (int axis = 0; axis < axes.length; axis++) {
            int column = axis;
            axes[axis] =
                    rows.stream().mapToDouble(row -> row[column]).distinct().toArray();
        }
        int inner = axes[2].length;
        double[][][] sizes = new double[axes[0].length][axes[1].length][inner];
        for (int k = 0; k < rows.size(); k++) {
            int line = k / inner;
            sizes[line / axes[1].length][line % axes[1].length][k % inner] = rows.get(k)[3];
        }
        logarithm = new TricubicInterpolator().interpolate(axes[0], axes[1], axes[2], sizes);
    }

    /**
     * Returns the mean over time of the mean over cells of {@code s / (1 + s / saturation)}, in units. An argument
     * outside its range counts as the nearest value of the range.
     *
     * @param units units of the group, 1 or more; from 1,600 on the size no longer depends on them
     * @param fragmentation probability that a chosen cell breaks up, 0.01 to 0.1
     * @param saturation cell size at which the effect saturates, 25 to 90 units
     */
    static double of(int units, double fragmentation, double saturation) {
        return units == 1 ? 1 / (1 + 1 / saturation) : Holder.STANDARD.interpolated(units, fragmentation, saturation);
    }

    private double interpolated(double... point) {
        double[] at = new double[point.length];
        for (int axis = 0; axis < at.length; axis++) {
            // the splines do not cover the first and the last interval of the table
            double[] known = axes[axis];
            double most = known[known.length - 2];
            at[axis] = Math.max(known[1], Math.min(most, StrictMath.log(point[axis])));
        }
        return StrictMath.exp(logarithm.value(at[0], at[1], at[2]));
    }

    private static List<double[]> rows() {
        try (InputStream in = UsualCellSize.class.getResourceAsStream(TABLE);
                CsvReader lines = CsvReader.of(TABLE, in)) {
            List<double[]> rows = new ArrayList<>();
            lines.next();
            while (lines.next()) {
                rows.add(lines.record().texts().stream()
                        .mapToDouble(cell -> StrictMath.log(Double.parseDouble(cell)))
                        .toArray());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("table " + TABLE, e);
        }
    }
}
