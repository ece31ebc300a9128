package corridor.analysis.comparison;

import corridor.result.Futures;
import corridor.result.Structures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Optional facts about a batch that an analysis uses in addition to the runs.
 *
 * @param futures draws of the parameters, to say on which a conclusion depends
 * @param structures switch options behind the points, to say on which a conclusion depends
 * @param builtIn by scenario and outcome id, what sets the outcome by definition: ids of levers, or an event in words
 * @param unbargained for each scenario in which stakeholders bargain the one that is the same without
 */
public record AnalysisContext(
        Futures futures,
        Structures structures,
        Map<String, Map<String, List<String>>> builtIn,
        Map<String, String> unbargained) {
    public static final AnalysisContext UNKNOWN = new AnalysisContext(Futures.NONE, Structures.STANDARD, Map.of());

    /** Makes a context without bargaining. */
    public AnalysisContext(Futures futures, Structures structures, Map<String, Map<String, List<String>>> builtIn) {
        this(futures, structures, builtIn, Map.of());
    }

    public AnalysisContext {
        unbargained = Collections.unmodifiableMap(new LinkedHashMap<>(unbargained));
        builtIn = Collections.unmodifiableMap(new LinkedHashMap<>(builtIn));
    }

    List<String> builtIn(String scenario, String outcome) {
        return builtIn.getOrDefault(scenario, Map.of()).getOrDefault(outcome, List.of());
    }
}
