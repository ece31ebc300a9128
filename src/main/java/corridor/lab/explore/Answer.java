package corridor.lab.explore;

import corridor.analysis.comparison.MonthlyContrast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * An answer is kept for later questions: a summary, and the bands of all monthly outcomes. The bands are computed when
 * they are first asked for; until then the answer holds the runs. Safe for several threads.
 */
final class Answer {
    private final Summary summary;
    private final Map<String, MonthlyContrast> contrasts = new LinkedHashMap<>();
    private IntFunction<List<MonthlyContrast>> maker;

    /** @param maker makes the bands of all monthly outcomes over a number of pairs */
    Answer(Summary summary, IntFunction<List<MonthlyContrast>> maker) {
        this.summary = summary;
        this.maker = maker;
    }

    Summary summary() {
        return summary;
    }

    /** Returns the bands of a monthly outcome over all pairs of the summary. */
    MonthlyContrast contrast(String outcome) {
        complete();
        return contrasts.get(outcome);
    }

    /** Computes the bands, and lets go of the runs. */
    synchronized void complete() {
        if (maker != null) {
            maker.apply(summary.pairs())
                    .forEach(contrast -> contrasts.put(contrast.outcome().id(), contrast));
            maker = null;
        }
    }
}
