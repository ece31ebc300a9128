package corridor.game.play;

import corridor.catalogue.Outcome;
import corridor.game.GameHeader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A round window is the months of a round, and those of the same length before it.
 *
 * @param first index of the first month of the round; month 0 is the first of the run
 * @param months number of its months
 */
record RoundWindow(int first, int months) {
    /** @param round round, from 1 */
    static RoundWindow of(GameHeader header, int round) {
        YearMonth start = YearMonth.from(header.base().start());
        int first = between(start, header.from(round));
        return new RoundWindow(first, between(start, header.until(round)) - first);
    }

    private static int between(YearMonth start, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(start, YearMonth.from(day));
    }

    /** Index of the first month after the round. */
    int end() {
        return first + months;
    }

    /** Whether the run has as many months before the round. */
    boolean hasBefore() {
        return first >= months;
    }

    /** Returns the value of an outcome in the round: the sum, the mean or the last of its months. */
    double in(Outcome outcome, double[] series) {
        return value(outcome, series, first);
    }

    /** Returns the value in the months before the round; NaN if the run has too few. */
    double before(Outcome outcome, double[] series) {
        return hasBefore() ? value(outcome, series, first - months) : Double.NaN;
    }

    private double value(Outcome outcome, double[] series, int from) {
        double sum = 0;
        for (int month = from; month < from + months; month++) {
            sum += series[month];
        }
        return switch (outcome.aggregate()) {
            case SUM -> sum;
            case LAST -> series[from + months - 1];
            default -> sum / months;
        };
    }
}
