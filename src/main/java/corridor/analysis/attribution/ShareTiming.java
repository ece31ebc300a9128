package corridor.analysis.attribution;

import java.util.List;
import java.util.Optional;

/**
 * A timing says when a share of a sum over months arises: the months in which its running total passes 10 % and 90 % of
 * the total.
 *
 * @param from month in which the running total first reaches 10 %, from 0
 * @param to month in which it first reaches 90 %
 * @param peak month in which the running total is farthest in the direction of the total; the first of several
 * @param most running total of that month
 * @param total the total
 */
public record ShareTiming(int from, int to, int peak, double most, double total) {
    private static final double BEGINS = 0.1;
    private static final double ENDS = 0.9;
    private static final double OVERSHOOT = 1.1;

    /**
     * Finds the months.
     *
     * @param months share of each month, of which NaN counts as 0
     * @return empty if the total is 0
     */
    public static Optional<ShareTiming> of(List<Double> months) {
        double total = 0;
        for (double month : months) {
            total += Double.isNaN(month) ? 0 : month;
        }
        if (total == 0) {
            return Optional.empty();
        }
        double sum = 0;
        int from = -1;
        int to = -1;
        int peak = 0;
        double most = 0;
        for (int month = 0; month < months.size(); month++) {
            sum += Double.isNaN(months.get(month)) ? 0 : months.get(month);
            from = from < 0 && sum / total >= BEGINS ? month : from;
            to = to < 0 && sum / total >= ENDS ? month : to;
            if (sum / total > most / total) {
                most = sum;
                peak = month;
            }
        }
        return Optional.of(new ShareTiming(from, Math.max(from, to), peak, most, total));
    }

    /** Whether the running total goes beyond the total by more than a tenth of it, and then back. */
    public boolean turnsBack() {
        return most / total > OVERSHOOT;
    }
}
