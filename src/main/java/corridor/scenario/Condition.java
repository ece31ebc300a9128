package corridor.scenario;

/**
 * A condition is a test on the state of the run.
 *
 * @param measure measured quantity
 * @param days length in days of the trailing window over which a measure is counted; 0 for a measure that is a state
 * @param comparison direction of the test: at most or at least
 * @param value bound, inclusive
 */
public record Condition(Measure measure, int days, Comparison comparison, double value) {
    /** A measure is the quantity that a condition tests; a {@code counted} measure is summed over a trailing window. */
    public enum Measure {
        CHINESE_DEATHS("chineseDeaths", true, "Chinese nationals killed"),
        CHINESE_ATTACKS("chineseAttacks", true, "attacks on Chinese nationals or sites"),
        DEATHS("deaths", true, "deaths in attacks"),
        ATTACKS("attacks", true, "attacks"),
        EFFORT("effort", false, "Pakistan's effort, 1 is the level at the start"),
        PRESSURE("pressure", false, "step of China's pressure ladder, 0 to 6"),
        CRISIS("crisis", false, "external payments crisis, 0 or 1");

        private final String id;
        private final boolean counted;
        private final String meaning;

        Measure(String id, boolean counted, String meaning) {
            this.id = id;
            this.counted = counted;
            this.meaning = meaning;
        }

        public String id() {
            return id;
        }

        public boolean counted() {
            return counted;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** The direction of the test. */
    public enum Comparison {
        AT_MOST,
        AT_LEAST
    }

    public Condition {
        if (measure.counted() != days > 0) {
            throw new IllegalArgumentException("a counted measure needs a window, a state has none");
        }
    }

    public boolean holds(double observed) {
        return comparison == Comparison.AT_MOST ? observed <= value : observed >= value;
    }
}
