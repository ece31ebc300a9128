package corridor.analysis.comparison;

import corridor.result.Futures;
import corridor.result.Structures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An analysis context holds optional facts about a batch that an analysis needs in addition to the runs.
 *
 * @param futures draws of the parameters, on which a conclusion may depend
 * @param structures switch options of the points, on which a conclusion may depend
 * @param rivalsCrossed whether the points hold every combination of the rival options of all switches that no scenario
 *     fixes, without which no conclusion is called robust
 * @param builtIn what sets an outcome by definition, by scenario and outcome id: ids of levers, or an event in words
 * @param unbargained by scenario with bargaining, the name of its copy without bargaining
 */
public record AnalysisContext(
        Futures futures,
        Structures structures,
        boolean rivalsCrossed,
        Map<String, Map<String, List<String>>> builtIn,
        Map<String, String> unbargained) {
    public static final AnalysisContext UNKNOWN =
            new AnalysisContext(Futures.NONE, Structures.STANDARD, false, Map.of());

    /** Makes a context without bargaining. */
    public AnalysisContext(
            Futures futures,
            Structures structures,
            boolean rivalsCrossed,
            Map<String, Map<String, List<String>>> builtIn) {
        this(futures, structures, rivalsCrossed, builtIn, Map.of());
    }

    public AnalysisContext {
        unbargained = Collections.unmodifiableMap(new LinkedHashMap<>(unbargained));
        builtIn = Collections.unmodifiableMap(new LinkedHashMap<>(builtIn));
    }

    List<String> builtIn(String scenario, String outcome) {
        return builtIn.getOrDefault(scenario, Map.of()).getOrDefault(outcome, List.of());
    }
}
