package corridor.analysis.experiment;

import corridor.catalogue.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Factor names are the varied factors in words, for readers. A group of factors has no words of its own; its name
 * stands for it.
 */
public final class FactorNames {
    private final Map<String, VariedFactor> byId = new LinkedHashMap<>();

    private FactorNames(List<VariedFactor> varied) {
        varied.forEach(factor -> byId.put(factor.id(), factor));
    }

    static FactorNames of(List<VariedFactor> varied) {
        return new FactorNames(varied);
    }

    /**
     * Returns the meaning of a factor with its unit, such as "Time in which fear halves, d"; the name itself if there
     * are no words.
     */
    public String words(String name) {
        VariedFactor factor = byId.get(name);
        return factor == null ? name : factor.meaning() + (hasUnit(factor) ? ", " + factor.unit() : "");
    }

    /** Whether there are words for a name. */
    public boolean knows(String name) {
        return byId.containsKey(name);
    }

    /** Whether the unit of a factor tells a reader something: not for pure numbers, words, and yes or no. */
    private static boolean hasUnit(VariedFactor factor) {
        String unit = factor.unit();
        return !Quantity.isPure(unit) && !unit.equals("level") && !unit.equals("yes/no") && !unit.equals("share");
    }
}
