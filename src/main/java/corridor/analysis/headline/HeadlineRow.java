package corridor.analysis.headline;

import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import java.util.Locale;

/**
 * A headline row is the effect of one scenario on one outcome when some sources of uncertainty vary, each row one more
 * than the row before.
 *
 * @param pairs number of pairs of runs
 * @param units number of independent units behind the interval: pairs in the first row, futures in the others
 * @param reference mean of the reference over the same runs
 * @param mean mean of the differences, in the unit of the outcome
 * @param interval 95 % bootstrap interval of the mean over the units; {@link Interval#NONE} if there are too few
 * @param effects effects of single futures (in the last row: of single futures under single structures) with chance
 *     removed; {@link FutureEffects#NONE} in the first row, where chance is all that varies
 * @param verdict verdict of the interval
 */
public record HeadlineRow(
        Kind kind,
        int pairs,
        int units,
        double reference,
        double mean,
        Interval interval,
        FutureEffects effects,
        Verdict verdict) {
    /** What varies in a row. */
    public enum Kind {
        /** Replicates only; every parameter has its default, and every switch the option of the scenario. */
        CHANCE("chance"),
        /** In addition the parameters on which the record was used; all others have their defaults. */
        LEARNED("+ learned"),
        /** In addition the parameters on which the record says nothing: the ensemble as batches take it. */
        UNLEARNED("+ unlearned"),
        /** In addition the rival mechanisms, crossed. */
        STRUCTURES("+ structures");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** Name in tables, without a sign that a spreadsheet would take for a formula. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns a number of this row in per cent of the mean of the reference; NaN if that is zero. */
    public double percent(double value) {
        return reference == 0 ? Double.NaN : 100 * value / reference;
    }

    /** Whether effects of futures can be distinguished from chance. */
    public boolean isSpread() {
        return effects.high() > effects.low();
    }
}
