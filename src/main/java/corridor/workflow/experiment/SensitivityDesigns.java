package corridor.workflow.experiment;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.FactorSpace;

/** Design that a method of sensitivity analysis needs, and its default size. */
public final class SensitivityDesigns {
    private SensitivityDesigns() {}

    /** Returns the most suitable design for a method. */
    public static DesignMethod design(SensitivityMethod method) {
        return switch (method) {
            case SOBOL -> DesignMethod.SOBOL;
            case MORRIS -> DesignMethod.MORRIS;
            case EFAST -> DesignMethod.FAST;
            case DGSM -> DesignMethod.DERIVATIVE;
            // The points are independent: the method analyses the sample itself, and any first part of it is a sample
            // too.
            case RBD_FAST, PAWN, DELTA, SRC, PRCC -> DesignMethod.MONTE_CARLO;
        };
    }

    /** Default number of base samples: trajectories, base points, points of a curve, or points. */
    public static int usualSamples(SensitivityMethod method) {
        return switch (method) {
            case MORRIS -> 10;
            case SOBOL, DGSM -> 64;
            case EFAST -> 129;
            case RBD_FAST, PAWN, DELTA, SRC, PRCC -> 512;
        };
    }

    /** The descriptor with the usual options; Sobol with second order. */
    public static DesignDescriptor descriptor(SensitivityMethod method, FactorSpace space, int samples, long seed) {
        return DesignDescriptor.of(design(method), space, samples, seed);
    }
}
