package corridor.validation;

import corridor.analysis.statistics.Samples;
import corridor.chronicle.Chronicle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Computes measures of time series for the patterns P16 (money after deaths), P20 (effort after deaths) and P29
 * (growth).
 */
final class Courses {
    private static final int MOST_MONTHS = 12;
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final int MONTHS = 12;
    private static final int FEWEST_PAIRS = 3;

    private Courses() {}

    /**
     * Returns the correlation of Chinese deaths in a year with the sum of a monthly series over the next year; NaN if
     * one of them does not vary or there are fewer than three pairs.
     */
    static double deathsThenSum(History history, double[] monthly) {
        int years = Math.min(history.years(), monthly.length / MONTHS);
        double[] sums = new double[years];
        double[] deaths = new double[years];
        for (int year = 0; year < years; year++) {
            for (int month = 0; month < MONTHS; month++) {
                sums[year] += monthly[year * MONTHS + month];
            }
            int now = year;
            deaths[year] = history.attacks().stream()
                    .filter(attack -> attack.day() >= history.day(now) && attack.day() < history.day(now + 1))
                    .mapToInt(Chronicle.Event::killedChinese)
                    .sum();
        }
        return correlation(deaths, sums, 1);
    }

    /**
     * Returns the lag in days, 0 to 12 months, at which the correlation of monthly Chinese deaths with later monthly
     * values is largest; NaN if none is defined.
     */
    static double lagAfterDeaths(History history, double[] monthly) {
        double[] deaths = new double[monthly.length];
        for (Chronicle.Event attack : history.attacks()) {
            int month = (int) ChronoUnit.MONTHS.between(history.start(), attack.date());
            deaths[month] += attack.killedChinese();
        }
        double best = Double.NaN;
        double largest = Double.NEGATIVE_INFINITY;
        for (int lag = 0; lag <= MOST_MONTHS; lag++) {
            double correlation = correlation(deaths, monthly, lag);
            if (correlation > largest) {
                largest = correlation;
                best = lag * DAYS_PER_MONTH;
            }
        }
        return best;
    }

    /** Returns the standard deviation of the yearly log growth of reported attacks. */
    static double growthSd(History history) {
        return Math.sqrt(Samples.variance(growth(history)));
    }

    /** Returns the correlation of the log growth of reported attacks in a year with that in the year before. */
    static double growthLag(History history) {
        double[] growth = growth(history);
        return correlation(growth, growth, 1);
    }

    private static double[] growth(History history) {
        double[] growth = new double[history.years() - 1];
        for (int year = 0; year < growth.length; year++) {
            double now = history.count(year, year + 1, Chronicle.Event::reportedPips);
            double next = history.count(year + 1, year + 2, Chronicle.Event::reportedPips);
            growth[year] = now > 0 && next > 0 ? StrictMath.log(next / now) : Double.NaN;
        }
        return growth;
    }

    /** Returns the correlation of {@code first[k]} with {@code second[k + lag]}; NaN with fewer than three pairs. */
    private static double correlation(double[] first, double[] second, int lag) {
        int pairs = first.length - lag;
        return pairs < FEWEST_PAIRS
                ? Double.NaN
                : Samples.correlation(Arrays.copyOf(first, pairs), Arrays.copyOfRange(second, lag, first.length));
    }
}
