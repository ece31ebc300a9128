package corridor.analysis.sensitivity;

/** Gaussian kernel density on an even grid, with Silverman's width (n (d + 2) / 4)^(-1 / (d + 4)) sd for d = 1. */
final class Density {
    private final double low;
    private final double step;
    private final int points;

    Density(double low, double high, int points) {
        this.low = low;
        this.points = points;
        this.step = (high - low) / (points - 1);
    }

    /** The density at each point of the grid, from at least two values that are not all equal. */
    double[] of(double[] values, int from, int to) {
        int n = to - from;
        double width = width(values, from, to);
        double[] density = new double[points];
        for (int i = from; i < to; i++) {
            addKernel(values[i], width, density);
        }
        double scale = n * width * Math.sqrt(2 * Math.PI);
        for (int k = 0; k < points; k++) {
            density[k] /= scale;
        }
        return density;
    }

    /** The area below values on the grid, by trapezoids. */
    double area(double[] values) {
        double sum = 0;
        for (int k = 0; k + 1 < points; k++) {
            sum += (values[k] + values[k + 1]) / 2;
        }
        return sum * step;
    }

    private static double width(double[] values, int from, int to) {
        int n = to - from;
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += values[i];
        }
        mean /= n;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        double factor = StrictMath.pow(n * 3.0 / 4.0, -1.0 / 5.0);
        return factor * Math.sqrt(squares / (n - 1));
    }

    /**
     * On an even grid each value of exp(-t^2 / 2) follows from its neighbour by a factor that itself changes by a
     * constant factor: three exponentials a kernel in place of one a point. It goes outwards from the nearest point,
     * where the kernel is largest, so that rounding stays relative to what is left.
     */
    private void addKernel(double centre, double width, double[] density) {
        double delta = step / width;
        double shrink = StrictMath.exp(-delta * delta);
        int nearest = (int) Math.max(0, Math.min(points - 1.0, Math.rint((centre - low) / step)));
        double t = (low + nearest * step - centre) / width;
        double kernel = StrictMath.exp(-t * t / 2);
        density[nearest] += kernel;
        double factor = StrictMath.exp(-t * delta - delta * delta / 2);
        double value = kernel;
        for (int k = nearest + 1; k < points && value > Double.MIN_NORMAL; k++) {
            value *= factor;
            factor *= shrink;
            density[k] += value;
        }
        factor = StrictMath.exp(t * delta - delta * delta / 2);
        value = kernel;
        for (int k = nearest - 1; k >= 0 && value > Double.MIN_NORMAL; k--) {
            value *= factor;
            factor *= shrink;
            density[k] += value;
        }
    }
}
