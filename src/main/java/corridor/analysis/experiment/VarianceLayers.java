package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.EfastIndices;
import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variance layers divide the variance between the points of an experiment by its source: chance, and the first-order
 * shares of factors, summed by kind. What remains is due to factors that act together.
 *
 * @param shares share by layer, in the order of {@link Layer}; layers without factors are missing
 */
public record VarianceLayers(OutcomeFindings found, Map<Layer, Share> shares) {
    /** A layer is a source of variance. */
    public enum Layer {
        CHANCE("chance"),
        LEARNED("parameters that the record informs"),
        UNLEARNED("other parameters"),
        STRUCTURE("structure: rival mechanisms"),
        LEVER("levers"),
        TOGETHER("factors acting together");

        private final String words;

        Layer(String words) {
            this.words = words;
        }

        /** The layer in words, for readers. */
        public String words() {
            return words;
        }
    }

    /**
     * A share of the variance.
     *
     * @param share estimate; below 0 or above 1 by the error of the sample only
     * @param half half width of the 95 % interval, as if the indices were independent; NaN where unknown
     */
    public record Share(double share, double half) {}

    /**
     * Returns the layers of an outcome; empty if its method gives no first-order shares, or a group of factors mixes
     * layers.
     */
    public static Optional<VarianceLayers> of(ExperimentFindings findings, OutcomeFindings found) {
        Optional<SensitivityResult> result = found.result();
        double[] first = result.map(VarianceLayers::first).orElse(new double[0]);
        if (first.length == 0
                || found.constant()
                || findings.experiment().design().space().grouped()) {
            return Optional.empty();
        }
        double[] half = halves(result.get());
        Map<Layer, Share> shares = new EnumMap<>(Layer.class);
        double rest = 1;
        if (found.noise().known()) {
            shares.put(Layer.CHANCE, new Share(found.noise().share(), Double.NaN));
            rest -= found.noise().share();
        }
        for (Layer layer : List.of(Layer.LEARNED, Layer.UNLEARNED, Layer.STRUCTURE, Layer.LEVER)) {
            List<Integer> members = members(findings, result.get(), layer);
            if (!members.isEmpty()) {
                double sum = members.stream()
                        .mapToDouble(i -> first[i])
                        .filter(Double::isFinite)
                        .sum();
                double squares =
                        members.stream().mapToDouble(i -> half[i] * half[i]).sum();
                shares.put(layer, new Share(sum, Math.sqrt(squares)));
                rest -= sum;
            }
        }
        shares.put(Layer.TOGETHER, new Share(Math.max(0, rest), Double.NaN));
        return Optional.of(new VarianceLayers(found, shares));
    }

    private static List<Integer> members(ExperimentFindings findings, SensitivityResult result, Layer layer) {
        List<Integer> members = new ArrayList<>();
        for (VariedFactor factor : findings.varied()) {
            int i = result.names().indexOf(factor.id());
            if (i >= 0 && layer(factor) == layer) {
                members.add(i);
            }
        }
        return members;
    }

    private static Layer layer(VariedFactor factor) {
        return switch (factor.kind()) {
            case "parameter" -> factor.learned() ? Layer.LEARNED : Layer.UNLEARNED;
            case "switch" -> Layer.STRUCTURE;
            default -> Layer.LEVER;
        };
    }

    private static double[] first(SensitivityResult result) {
        if (result instanceof SobolIndices sobol) {
            return sobol.s1();
        }
        if (result instanceof EfastIndices efast) {
            return efast.s1();
        }
        return result instanceof FirstOrderIndices first ? first.s1() : new double[0];
    }

    private static double[] halves(SensitivityResult result) {
        if (result instanceof SobolIndices sobol) {
            return sobol.s1Conf();
        }
        if (result instanceof FirstOrderIndices first) {
            return first.s1Conf();
        }
        double[] unknown = new double[result.names().size()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }
}
