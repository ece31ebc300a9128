package corridor.game.play;

import corridor.catalogue.Outcome;
import java.util.Arrays;

/**
 * A number of a round, as it is reported.
 *
 * @param value its value in the round: the sum, the mean or the last of the months
 * @param before its value in as many months before; NaN if the run has too few
 * @param usual what it usually is in that round, when nobody moves
 * @param series monthly values from the start of the run to the end of the round
 */
public record RoundNumber(Outcome outcome, double value, double before, Usual usual, double[] series) {
    public RoundNumber {
        series = series.clone();
    }

    @Override
    public double[] series() {
        return series.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundNumber number
                && outcome.equals(number.outcome)
                && Double.compare(value, number.value) == 0
                && Double.compare(before, number.before) == 0
                && usual.equals(number.usual)
                && Arrays.equals(series, number.series);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(series);
    }

    /**
     * The usual range holds 90 of 100 histories in which nobody moves. It says what chance alone does in one round.
     *
     * @param low 5 % quantile of the value
     * @param high 95 % quantile of the value
     * @param changeLow 5 % quantile of the change from the months before; NaN without any
     * @param changeHigh 95 % quantile of it
     */
    public record Usual(double low, double high, double changeLow, double changeHigh) {
        /** Whether a change is larger, in either direction, than what chance usually does. */
        public boolean isUnusual(double change) {
            return change < changeLow || change > changeHigh;
        }
    }
}
