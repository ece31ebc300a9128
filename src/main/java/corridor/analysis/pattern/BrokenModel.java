package corridor.analysis.pattern;

import java.util.List;

/**
 * Patterns of a model that was broken on purpose.
 *
 * @param name short name
 * @param change the change, as a clause; empty for the model itself
 * @param replicates histories of each scenario
 * @param patterns measured on it
 */
public record BrokenModel(String name, String change, int replicates, List<PatternResult> patterns) {
    public BrokenModel {
        patterns = List.copyOf(patterns);
    }

    public long count(PatternVerdict verdict) {
        return PatternFindings.count(patterns, verdict);
    }

    /** Ids of the patterns that the model fails. */
    public List<String> failed() {
        return patterns.stream()
                .filter(pattern -> pattern.verdict() == PatternVerdict.FAIL)
                .map(PatternResult::id)
                .toList();
    }
}
