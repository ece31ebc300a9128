package corridor.analysis.comparison;

import corridor.catalogue.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A conclusion says how far a difference of one scenario in one outcome holds.
 *
 * @param layers verdicts from narrow to wide; layers that the batch cannot show are missing
 * @param sameDirection share of the futures whose effect has the direction of the mean, after chance is removed; NaN if
 *     there is one future
 * @param effects effects over the futures
 * @param split sources of the variance of single differences
 * @param afterMany whether the widest test passes the correction for all comparisons of the analysis (Benjamini and
 *     Hochberg 1995, 5 % false findings)
 * @param standing strength of the conclusion
 * @param dependsOn parameters and switches that change the verdict, strongest first
 * @param searched number of candidates in the search for {@code dependsOn}: halves of parameters and options of
 *     switches
 * @param builtInBy ids of the levers, or the event in words, that set the outcome by definition; empty unless the
 *     standing is BUILT_IN
 */
public record Conclusion(
        String scenario,
        Outcome outcome,
        List<Layer> layers,
        double sameDirection,
        FutureEffects effects,
        VarianceSplit split,
        boolean afterMany,
        Standing standing,
        List<Dependence> dependsOn,
        int searched,
        List<String> builtInBy) {
    public Conclusion {
        layers = List.copyOf(layers);
        dependsOn = List.copyOf(dependsOn);
        builtInBy = List.copyOf(builtInBy);
    }

    public Optional<Layer> layer(Layer.Kind kind) {
        return layers.stream().filter(layer -> layer.kind() == kind).findFirst();
    }

    /** The layer that takes the most sources of uncertainty into account. */
    public Layer widest() {
        return layers.get(layers.size() - 1);
    }
}
