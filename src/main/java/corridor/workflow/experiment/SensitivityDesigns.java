package corridor.workflow.experiment;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.FactorSpace;

/** Selects the design for a method of sensitivity analysis, and its default size. */
public final class SensitivityDesigns {
    private SensitivityDesigns() {}

    /** Returns the most suitable design for a method. */
    public static DesignMethod design(SensitivityMethod method) {
        return switch (method) {
            case SOBOL -> DesignMethod.SOBOL;
            case MORRIS -> DesignMethod.MORRIS;
            case EFAST -> DesignMethod.FAST;
            case DGSM -> DesignMethod.DERIVATIVE;
            // These methods analyse a sample of independent points. The first points of such a sample are a smaller
            // sample.
            case RBD_FAST, PAWN, DELTA, SRC, PRCC -> DesignMethod.MONTE_CARLO;
        };
    }

    /**
     * Returns the default number of base samples: trajectories, base points, points of a curve, or points, depending on
     * the method.
     */
    public static int usualSamples(SensitivityMethod method) {
        return switch (method) {
            case MORRIS -> 10;
            case SOBOL, DGSM -> 64;
            case EFAST -> 129;
            case RBD_FAST, PAWN, DELTA, SRC, PRCC -> 512;
        };
    }

    /** Returns the design descriptor with the default options; for Sobol with second-order indices. */
    public static DesignDescriptor descriptor(SensitivityMethod method, FactorSpace space, int samples, long seed) {
        return DesignDescriptor.of(design(method), space, samples, seed);
    }
}
