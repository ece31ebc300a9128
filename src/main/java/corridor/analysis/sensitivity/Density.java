package corridor.analysis.sensitivity;

import corridor.number.Exp;

/**
 * This class computes Gaussian kernel densities on an even grid, with Silverman's width (n (d + 2) / 4)^(-1 / (d + 4))
 * sd for d = 1.
 */
final class Density {
    /**
     * Exponent beyond which a kernel is negligible: e^-46 of its peak, or 1e-20, is lost in the rounding of a density.
     */
    private static final double NEGLIGIBLE = 46;

    /** Least width of a kernel in grid steps; its area on the grid is then exact within 2 %. */
    private static final double NARROWEST = 0.5;

    private final double low;
    private final double step;
    private final int points;

    Density(double low, double high, int points) {
        this.low = low;
        this.points = points;
        this.step = (high - low) / (points - 1);
    }

    /** Whether Silverman's width is at least the narrowest that the grid can show. */
    boolean resolves(double[] values, int[] times, int from, int to) {
        return width(values, times, from, to, number(times, from, to)) >= NARROWEST * step;
    }

    /**
     * Returns the density at each point of the grid, from at least two values that are not all equal. No kernel is
     * narrower than half a step.
     *
     * @param times multiplicity of each value, at least 1
     */
    double[] of(double[] values, int[] times, int from, int to) {
        int n = number(times, from, to);
        double width = Math.max(NARROWEST * step, width(values, times, from, to, n));
        double[] density = new double[points];
        double[] bell = bell(step / width);
        for (int i = from; i < to; i++) {
            addKernel(values[i], times[i], width, bell, density);
        }
        double scale = n * width * Math.sqrt(2 * Math.PI);
        for (int k = 0; k < points; k++) {
            density[k] /= scale;
        }
        return density;
    }

    /** Area under values on the grid, by the trapezoid rule. */
    double area(double[] values) {
        double sum = 0;
        for (int k = 0; k + 1 < points; k++) {
            sum += (values[k] + values[k + 1]) / 2;
        }
        return sum * step;
    }

    private static int number(int[] times, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number += times[i];
        }
        return number;
    }

    private static double width(double[] values, int[] times, int from, int to, int n) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += times[i] * values[i];
        }
        mean /= n;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += times[i] * (values[i] - mean) * (values[i] - mean);
        }
        double factor = StrictMath.pow(n * 3.0 / 4.0, -1.0 / 5.0);
        return factor * Math.sqrt(squares / (n - 1));
    }

    /**
     * Values exp(-(k d)^2 / 2) for k from 0 to the reach of a kernel whose centre is up to half a step from the grid
     * point.
     */
    private double[] bell(double d) {
        double reach = 0.5 + Math.sqrt(0.25 + 2 * NEGLIGIBLE / (d * d));
        double[] bell = new double[(int) Math.min(points, Math.floor(reach) + 1)];
        for (int k = 0; k < bell.length; k++) {
            bell[k] = Exp.of(-(k * d) * (k * d) / 2);
        }
        return bell;
    }

    /**
     * Adds a kernel by computing two exponentials, instead of one for each grid point. If t is the distance of its
     * centre from the nearest grid point, exp(-(t + k d)^2 / 2) is exp(-t^2 / 2) exp(-t d)^k exp(-(k d)^2 / 2). The
     * last factor is equal for all kernels of one width.
     */
    private void addKernel(double centre, int times, double width, double[] bell, double[] density) {
        int nearest = (int) Math.max(0, Math.min(points - 1.0, Math.rint((centre - low) / step)));
        double t = (low + nearest * step - centre) / width;
        double d = step / width;
        double peak = times * Exp.of(-t * t / 2);
        double factorUp = Exp.of(-t * d);
        double factorDown = 1 / factorUp;
        int up = Math.min(bell.length - 1, points - 1 - nearest);
        int down = Math.min(bell.length - 1, nearest);
        int both = Math.min(up, down);
        double above = peak;
        double below = peak;
        density[nearest] += peak;
        int k = 1;
        for (; k <= both; k++) {
            above *= factorUp;
            below *= factorDown;
            density[nearest + k] += above * bell[k];
            density[nearest - k] += below * bell[k];
        }
        for (int i = k; i <= up; i++) {
            above *= factorUp;
            density[nearest + i] += above * bell[i];
        }
        for (int i = k; i <= down; i++) {
            below *= factorDown;
            density[nearest - i] += below * bell[i];
        }
    }
}
