package corridor.analysis.comparison;

import corridor.catalogue.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Conclusion about one outcome of one scenario, with its basis.
 *
 * @param layers verdicts side by side, narrow to wide; layers that the batch cannot show are missing
 * @param sameDirection share of the futures whose effect has the direction of the mean, chance taken out; NaN if there
 *     is one future
 * @param split where the variance of single differences comes from
 * @param afterMany whether the widest test survives the correction for all comparisons of the analysis (Benjamini and
 *     Hochberg 1995, 5 % false findings)
 * @param standing how far the conclusion carries
 * @param dependsOn parameters and switches that decide it, strongest first
 * @param builtInBy what sets the outcome by definition; empty unless the standing is BUILT_IN
 */
public record Conclusion(
        String scenario,
        Outcome outcome,
        List<Layer> layers,
        double sameDirection,
        VarianceSplit split,
        boolean afterMany,
        Standing standing,
        List<Dependence> dependsOn,
        List<String> builtInBy) {
    public Conclusion {
        layers = List.copyOf(layers);
        dependsOn = List.copyOf(dependsOn);
        builtInBy = List.copyOf(builtInBy);
    }

    public Optional<Layer> layer(Layer.Kind kind) {
        return layers.stream().filter(layer -> layer.kind() == kind).findFirst();
    }

    /** The layer that takes most into account. */
    public Layer widest() {
        return layers.get(layers.size() - 1);
    }
}
