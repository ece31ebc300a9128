package corridor.design;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A design method chooses the points of a design. */
public enum DesignMethod {
    /** Full factorial: every combination of the factors' levels. */
    FACTORIAL,
    /**
     * Latin hypercube: each factor's range is cut into as many slices as there are points, and each slice has one
     * point.
     */
    LHS,
    /** Saltelli's scheme on a scrambled Sobol sequence, for Sobol indices. */
    SOBOL,
    /** The Halton sequence with a random shift. */
    HALTON,
    /** Monte Carlo: independent draws. */
    MONTE_CARLO,
    /** Morris: trajectories on a grid. Each step of a trajectory moves one factor, or one group of factors. */
    MORRIS,
    /** Search curves for the extended Fourier amplitude sensitivity test (eFAST). */
    FAST,
    /** Points of a scrambled Sobol sequence, each followed by one small step of each factor, for DGSM. */
    DERIVATIVE;

    /** Name of the method on the command line and in files, such as {@code monte-carlo}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DesignMethod::word).toList();
    }

    public static Optional<DesignMethod> of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }
}
