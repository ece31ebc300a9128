package corridor.model.state;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How often actors would have chosen what a scenario fixes: on each occasion on which the actor's own rule would have
 * decided, the probability that it gives to the fixed value or one at least as far.
 */
public final class Feasibility {
    private record Count(double sum, int occasions) {}

    private final Map<String, Count> byLever = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    /** No scenario fixes this lever, though its actor does not set it alone. */
    public void leaveOut(String lever) {
        leftOut.add(lever);
    }

    public void occasion(String lever, double probability) {
        if (!leftOut.contains(lever)) {
            byLever.merge(
                    lever, new Count(probability, 1), (a, b) -> new Count(a.sum + b.sum, a.occasions + b.occasions));
        }
    }

    /** Mean probability by lever, in order of first occasion. */
    public Map<String, Double> byLever() {
        Map<String, Double> means = new LinkedHashMap<>();
        byLever.forEach((lever, count) -> means.put(lever, count.sum / count.occasions));
        return means;
    }

    /** Mean over levers; NaN when nothing was fixed that somebody would have decided. */
    public double mean() {
        return byLever().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
