package corridor.analysis.pattern;

import java.time.LocalDate;
import java.util.List;

/**
 * Findings on all patterns: their verdicts, forecasts with scores, and broken models.
 *
 * @param start first day of the runs
 * @param replicates histories of each scenario
 * @param seed master seed
 * @param patterns by number
 * @param forecasts of models and null models, by origin, year and model
 * @param notYet origins that no start state allows, in a sentence; empty if there is none
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

    /** Patterns of measured lines, in the order of their numbers. */
    public static List<PatternResult> patterns(List<PatternLine> lines) {
        return PatternResult.of(lines);
    }

    /** Number of patterns with a verdict. */
    public static long count(List<PatternResult> patterns, PatternVerdict verdict) {
        return patterns.stream().filter(pattern -> pattern.verdict() == verdict).count();
    }
}
