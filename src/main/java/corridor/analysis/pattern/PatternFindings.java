package corridor.analysis.pattern;

import java.time.LocalDate;
import java.util.List;

/**
 * Pattern findings hold the results on all patterns: their verdicts, forecasts with scores, and broken models.
 *
 * @param start first day of the runs
 * @param replicates number of histories of each scenario
 * @param seed master seed
 * @param patterns results of the patterns, by number
 * @param forecasts scored forecasts of models and null models, by origin, year and model
 * @param notYet a sentence on the forecast origins that no start state allows; empty if there are none
 * @param broken models that were broken on purpose; the first entry is the model itself
 */
public record PatternFindings(
        LocalDate start,
        int replicates,
        long seed,
        List<PatternResult> patterns,
        List<ForecastScore> forecasts,
        String notYet,
        List<BrokenModel> broken) {
    public PatternFindings {
        patterns = List.copyOf(patterns);
        forecasts = List.copyOf(forecasts);
        broken = List.copyOf(broken);
    }

    /** Number of passed patterns on which parameters were tuned. */
    public long passedInSample() {
        return patterns.stream()
                .filter(pattern -> pattern.verdict() == PatternVerdict.PASS && pattern.inSample())
                .count();
    }

    /** Returns the broken models that fail exactly the patterns that the model fails. */
    public List<BrokenModel> undetected() {
        List<String> failed = broken.get(0).failed();
        return broken.stream()
                .skip(1)
                .filter(model -> model.failed().equals(failed))
                .toList();
    }

    /** Number of patterns with a verdict. */
    public static long count(List<PatternResult> patterns, PatternVerdict verdict) {
        return patterns.stream().filter(pattern -> pattern.verdict() == verdict).count();
    }
}
