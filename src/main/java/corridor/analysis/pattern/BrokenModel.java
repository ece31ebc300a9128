package corridor.analysis.pattern;

import java.util.List;

/**
 * A broken model holds the patterns of a model that was broken on purpose, to see which patterns detect that.
 *
 * @param name short name
 * @param change the change, as a clause; empty for the model itself
 * @param replicates number of histories of each scenario
 * @param patterns patterns of the broken model
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
