package corridor.analysis.comparison;

import corridor.catalogue.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A finding describes one outcome of one scenario. Terminal, tables and pages take their texts from it.
 *
 * @param difference mean difference from the reference, its 95 % interval and its verdict
 * @param conclusion strength of the finding; empty for effects of bargaining, and if no conclusion was drawn
 */
public record Finding(Difference difference, Optional<Conclusion> conclusion) {
    public String scenario() {
        return difference.scenario();
    }

    public Outcome outcome() {
        return difference.outcome();
    }

    public Verdict verdict() {
        return difference.verdict();
    }

    /** Whether the verdict has a direction: the interval excludes zero and the mean is large enough to matter. */
    public boolean isDirected() {
        return verdict() == Verdict.HIGHER || verdict() == Verdict.LOWER;
    }

    /**
     * Whether the direction is clear: the verdict has a direction, and no conclusion says that it depends on an input,
     * does not matter in most futures, or fails the correction for many comparisons.
     */
    public boolean isClear() {
        return isDirected()
                && conclusion
                        .map(Conclusion::standing)
                        .map(Standing::hasDirection)
                        .orElse(true);
    }

    /** Whether the mean difference has an interval; without one its ends are NaN. */
    public boolean hasInterval() {
        return !Double.isNaN(difference.low());
    }

    /** The inputs on which the finding depends, strongest first; empty if none was found. */
    public List<Dependence> dependsOn() {
        return conclusion.map(Conclusion::dependsOn).orElse(List.of());
    }
}
