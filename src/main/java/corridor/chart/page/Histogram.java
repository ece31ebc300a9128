package corridor.chart.page;

import java.util.Arrays;
import java.util.List;

/**
 * A histogram divides the range of several samples into shared bins. Bins of whole numbers have edges half-way between
 * them. The last bin includes a few far outliers, so that they do not compress the others.
 *
 * @param low left edge of the first bin
 * @param width width of a bin
 * @param count number of bins
 */
public record Histogram(double low, double width, int count) {
    private static final int BINS = 40;
    private static final double FAR = 1.6;

    public static Histogram shared(List<double[]> samples) {
        double[] all = samples.stream()
                .flatMapToDouble(s -> Arrays.stream(defined(s)))
                .sorted()
                .toArray();
        double least = all[0];
        double most = all[all.length - 1];
        double common = all[(int) ((all.length - 1) * 0.98)];
        if (least >= 0 && most > common * FAR && common > 0) {
            most = common * FAR / 1.3;
        }
        boolean whole = Arrays.stream(all).allMatch(v -> v == StrictMath.rint(v)) && most - least < 1e9;
        if (whole) {
            double width = Math.max(1, StrictMath.ceil((most - least + 1) / BINS));
            int count = (int) Math.max(2, StrictMath.ceil((most - least + 1) / width));
            return new Histogram(least - 0.5, width, count);
        }
        double range = most > least ? most - least : Math.max(1e-9, Math.abs(least));
        return new Histogram(least, range / BINS, BINS);
    }

    public static double[] defined(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    }

    public double high() {
        return left(count);
    }

    public double left(int bin) {
        return low + bin * width;
    }

    public double middle(int bin) {
        return left(bin) + width / 2;
    }

    /** Returns the share of the defined values in each bin. */
    public double[] shares(double[] values) {
        double[] defined = defined(values);
        double[] shares = new double[count];
        for (double value : defined) {
            int bin = (int) Math.floor((value - low) / width);
            shares[Math.max(0, Math.min(bin, count - 1))] += 1.0 / defined.length;
        }
        return shares;
    }
}
