package corridor.validation;

import java.util.List;

/**
 * A line reading measures one line of a pattern, such as P3.deaths, on simulated histories.
 *
 * @param id id of the line
 * @param settings settings of the model; the line is measured on histories of each
 * @param measure number measured on one history; NaN if it is undefined
 * @param contrast comparison of a number with that of the baseline in the same replicate
 * @param unit number of histories that give one value together. It is 1 for a number of a single history, and larger
 *     for a probability, which is a share of histories
 */
record LineReading(String id, List<PatternSetting> settings, Measure measure, Contrast contrast, int unit) {
    /** Number of histories whose mean gives one value of a probability. */
    static final int UNIT_OF_CHANCES = 20;

    /** A measure computes a number from one history of a setting. */
    @FunctionalInterface
    interface Measure {
        double of(PatternSetting setting, History history);
    }

    /** A contrast compares two numbers of one replicate. */
    enum Contrast {
        NONE,
        DIFFERENCE,
        RELATIVE_CHANGE;

        double of(double changed, double reference) {
            return switch (this) {
                case NONE -> changed;
                case DIFFERENCE -> changed - reference;
                case RELATIVE_CHANGE -> reference > 0 ? changed / reference - 1 : Double.NaN;
            };
        }
    }

    /** Whether a setting must be run for this line. */
    boolean needs(PatternSetting setting) {
        return settings.contains(setting) || contrast != Contrast.NONE && setting == PatternSetting.BASELINE;
    }

    /**
     * Computes the values of the line.
     *
     * @param singles one number for each history; NaN if undefined
     * @return means of the defined numbers of {@link #unit} consecutive histories; the last mean includes the remaining
     *     histories; NaN if no number is defined
     */
    double[] units(double[] singles) {
        int groups = Math.max(1, singles.length / unit);
        double[] means = new double[groups];
        for (int g = 0; g < groups; g++) {
            int end = g == groups - 1 ? singles.length : (g + 1) * unit;
            double sum = 0;
            int defined = 0;
            for (int k = g * unit; k < end; k++) {
                if (!Double.isNaN(singles[k])) {
                    sum += singles[k];
                    defined++;
                }
            }
            means[g] = defined == 0 ? Double.NaN : sum / defined;
        }
        return means;
    }
}
