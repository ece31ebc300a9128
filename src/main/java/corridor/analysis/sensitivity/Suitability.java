package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Optional;

/** Suitability says whether a method can judge factors with their declared values. */
public final class Suitability {
    private Suitability() {}

    /**
     * Returns a clause that names the first unsuitable factor and, where there is one, a suitable method; empty if the
     * method suits all factors.
     */
    public static Optional<String> problem(SensitivityMethod method, FactorSpace space) {
        return space.factors().stream()
                .flatMap(factor -> problem(method, factor).stream())
                .findFirst();
    }

    static void require(SensitivityMethod method, FactorSpace space) {
        problem(method, space).ifPresent(reason -> UnfitSampleException.require(false, reason));
    }

    static void requireChange(SampleColumn column) {
        UnfitSampleException.require(!column.constant(), "the factor " + column.name() + " is the same in every row");
    }

    static String fewValues(String factor, int values) {
        return "RBD-FAST needs at least " + RbdFastAnalysis.FEWEST_VALUES + " different values of each factor, and "
                + factor + " has " + values + "; delta takes few values as classes";
    }

    private static Optional<String> problem(SensitivityMethod method, Factor factor) {
        int levels = factor.distribution().levels();
        boolean categories = factor.distribution() instanceof Distribution.Categories;
        return switch (method) {
            case SRC, PRCC ->
                when(
                        categories && levels > 2,
                        method.word() + " needs values with an order, and " + factor.name() + " has " + levels
                                + " categories without one; delta and pawn take them as classes");
            case RBD_FAST ->
                categories && levels >= RbdFastAnalysis.FEWEST_VALUES
                        ? Optional.of("RBD-FAST needs values with an order, and " + factor.name() + " has " + levels
                                + " categories without one; delta and pawn take them as classes")
                        : when(levels > 0 && levels < RbdFastAnalysis.FEWEST_VALUES, fewValues(factor.name(), levels));
            case DGSM ->
                when(
                        categories,
                        "dgsm needs numbers, whose steps have a size, and " + factor.name()
                                + " has categories; sobol, delta and pawn take them");
            default -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean holds, String reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
