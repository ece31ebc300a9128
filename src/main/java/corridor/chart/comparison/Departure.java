package corridor.chart.comparison;

import java.util.List;

/**
 * A departure is the deviation of one monthly series from another, smoothed over months.
 *
 * @param clear whether the largest distance exceeds the scatter of single months, and is large enough to matter
 * @param half index of the first month that reaches half of the largest distance, from 0
 * @param up whether the second series is higher at the largest distance
 */
record Departure(boolean clear, int half, boolean up) {
    /** Number of months on either side in the moving average. */
    private static final int SIDE = 2;
    /** Least ratio of the largest distance to the scatter of the average. */
    private static final double STANDS_OUT = 5;
    /** Smallest relevant distance as a share of the mean level of the first series, for any number of runs. */
    private static final double MATTERS = 0.05;

    static Departure between(List<Double> one, List<Double> other) {
        int months = Math.min(one.size(), other.size());
        double[] distance = new double[months];
        double scatter = 0;
        double level = 0;
        for (int m = 0; m < months; m++) {
            distance[m] = other.get(m) - one.get(m);
            double step = m == 0 ? 0 : distance[m] - distance[m - 1];
            scatter += step * step;
            level += Math.abs(one.get(m)) / months;
        }
        double[] smooth = smooth(distance);
        int far = 0;
        for (int m = 1; m < months; m++) {
            far = Math.abs(smooth[m]) > Math.abs(smooth[far]) ? m : far;
        }
        // The difference of two independent months has twice the variance of one month. A mean of five months has a
        // fifth of the variance of one month.
        double noise = months < 2 ? 0 : Math.sqrt(scatter / (months - 1) / 2 / (2 * SIDE + 1));
        double largest = months == 0 ? 0 : Math.abs(smooth[far]);
        int half = 0;
        while (half < far && !(Math.abs(smooth[half]) >= largest / 2 && smooth[half] * smooth[far] > 0)) {
            half++;
        }
        boolean clear = largest > 0 && largest > STANDS_OUT * noise && largest >= MATTERS * level;
        return new Departure(clear, half, months > 0 && smooth[far] > 0);
    }

    private static double[] smooth(double[] values) {
        double[] smooth = new double[values.length];
        for (int m = 0; m < values.length; m++) {
            int from = Math.max(0, m - SIDE);
            int to = Math.min(values.length - 1, m + SIDE);
            for (int k = from; k <= to; k++) {
                smooth[m] += values[k] / (to - from + 1);
            }
        }
        return smooth;
    }
}
