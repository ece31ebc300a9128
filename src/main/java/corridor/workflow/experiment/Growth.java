package corridor.workflow.experiment;

import corridor.design.DesignMethod;
import corridor.design.Experiment;
import java.util.Optional;
import java.util.Set;

/** Enlarges an experiment until its intervals are narrow enough. */
public final class Growth {
    /** Designs whose first points are the points of a smaller design with the same seed. */
    public static final Set<DesignMethod> NESTED = Set.of(
            DesignMethod.SOBOL,
            DesignMethod.MORRIS,
            DesignMethod.HALTON,
            DesignMethod.MONTE_CARLO,
            DesignMethod.DERIVATIVE);

    private Growth() {}

    /**
     * Returns the experiment with twice the samples; empty if its intervals are narrow enough, or it would exceed its
     * largest size.
     *
     * @param width width of the widest interval; NaN if there are no intervals, which ends the growth
     */
    public static Optional<Experiment> next(Experiment experiment, double width) {
        int samples = 2 * experiment.design().samples();
        boolean enough = Double.isNaN(width) || width <= experiment.purpose().untilWidth();
        return enough || samples > experiment.purpose().mostSamples()
                ? Optional.empty()
                : Optional.of(experiment.withSamples(samples));
    }
}
