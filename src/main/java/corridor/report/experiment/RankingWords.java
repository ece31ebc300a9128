package corridor.report.experiment;

import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import java.util.ArrayList;
import java.util.List;

/** Ranking words are sentences on the resolved order of factors. */
public final class RankingWords {
    private static final int NAMED = 6;
    private static final double BEYOND_REASON = 1000;

    private RankingWords() {}

    /**
     * Returns sentences on the factors without clear influence, on the order of the others, and on the number of
     * samples that would resolve it; empty if all estimates are NaN.
     */
    public static List<String> lines(SensitivityResult result) {
        Ranking ranking = result.ranking();
        if (ranking.places().stream().allMatch(place -> Double.isNaN(place.estimate()))) {
            return List.of();
        }
        if (!ranking.known()) {
            return List.of(
                    result.method() == SensitivityMethod.EFAST
                            ? "Not known: eFAST gives no intervals. Repeat it with other seeds to see what is resolved."
                            : "Not known: there are no intervals.");
        }
        List<String> idle = ranking.places().stream()
                .filter(place -> !place.active())
                .map(Place::name)
                .toList();
        List<String> lines = new ArrayList<>();
        if (!idle.isEmpty()) {
            lines.add("No detectable influence: " + named(idle) + ".");
        }
        if (idle.size() < ranking.places().size()) {
            lines.add(ranking.resolved() ? resolved(ranking, idle.size()) : open(result.method(), ranking));
        }
        return lines;
    }

    private static String resolved(Ranking ranking, int idle) {
        int active = ranking.places().size() - idle;
        if (active == 1 && idle > 0) {
            return "Only one has a detectable influence, so there is no order to resolve.";
        }
        return "Resolved: the order of " + (idle == 0 ? "all factors" : "the other factors") + " by " + measure(ranking)
                + " is more than chance.";
    }

    private static String open(SensitivityMethod method, Ranking ranking) {
        List<List<Place>> ties = ranking.ties();
        List<String> words = ties.stream()
                .limit(NAMED)
                .map(tie -> tie.get(0).name() + " before " + tie.get(1).name())
                .toList();
        List<List<Place>> first = ties.subList(0, words.size());
        return "Not resolved by " + measure(ranking) + ": " + String.join(", ", words)
                + (ties.size() > NAMED ? ", and " + (ties.size() - NAMED) + " further down" : "") + "."
                + needed(method, ranking, first, ties.size() > NAMED ? "these " + NAMED : "them");
    }

    /** Returns the readable name of the measure. */
    public static String measure(Ranking ranking) {
        return ranking.measure().equals("mu_star") ? "mu*" : ranking.measure();
    }

    private static String needed(SensitivityMethod method, Ranking ranking, List<List<Place>> ties, String which) {
        double samples = Math.ceil(ranking.samplesToResolve(ties));
        if (samples > BEYOND_REASON * ranking.samples()) {
            return " No sample of reasonable size would tell " + which + " apart.";
        }
        // A Sobol sequence is balanced at powers of 2, so the number is rounded up to one.
        long wanted = method == SensitivityMethod.SOBOL ? 2 * Long.highestOneBit((long) samples - 1) : (long) samples;
        return " About N = " + (wanted < 1000 || method == SensitivityMethod.SOBOL ? wanted : rounded(wanted))
                + " in place of " + ranking.samples() + " would tell " + which + " apart, if the estimates stayed.";
    }

    /** Rounds to three digits, since an extrapolation is not more precise. */
    private static long rounded(long number) {
        return new java.math.BigDecimal(number)
                .round(new java.math.MathContext(3, java.math.RoundingMode.HALF_EVEN))
                .longValue();
    }

    private static String named(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
