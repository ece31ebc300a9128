package corridor.lesson.sheet;

import corridor.catalogue.Outcome;
import corridor.report.phrase.PlainNumber;

/** Says in words and numbers what a choice did to an outcome. */
final class PlainVerdict {
    private PlainVerdict() {}

    /**
     * Returns the direction, or that there is none to speak of.
     *
     * @param median median of the outcome without the choice
     */
    static String words(Outcome outcome, double median, double difference, double low, double high) {
        if (!(low > 0 || high < 0)) {
            return SheetWords.of("key.unclear");
        }
        if (Math.abs(difference) < Math.max(outcome.matters(), outcome.mattersShare() * Math.abs(median))) {
            return SheetWords.of("key.small");
        }
        return difference > 0 ? outcome.more() : outcome.fewer();
    }

    /** Returns a difference with its interval, such as {@code -264 [-350, -177]}. */
    static String interval(double difference, double low, double high) {
        return PlainNumber.of(difference) + " [" + PlainNumber.of(low) + ", " + PlainNumber.of(high) + "]";
    }

    /** Returns a mean with its unit. */
    static String mean(Outcome outcome, double mean) {
        return PlainNumber.of(mean) + " " + outcome.unit();
    }
}
