package corridor.workflow.experiment;

import corridor.analysis.experiment.RecordSpread;
import corridor.analysis.statistics.Band;
import corridor.catalogue.calibration.Ensemble;
import corridor.design.Distribution;
import corridor.design.Factor;
import java.util.Optional;

/** Narrows the range of a parameter to what the draws of the ensemble leave of it. */
final class RecordRanges {
    private RecordRanges() {}

    /**
     * Returns the factor from 5 to 95 % of the draws, on the same scale; unchanged if the ensemble does not draw it, or
     * its values are whole numbers or words.
     */
    static Factor of(Factor prior, Ensemble ensemble) {
        Optional<Band> band = RecordSpread.of(ensemble, prior.name());
        if (band.isEmpty()
                || !(band.get().p5() < band.get().p95())
                || prior.distribution().levels() > 0) {
            return prior;
        }
        double low = band.get().p5();
        double high = band.get().p95();
        return new Factor(
                prior.name(),
                prior.distribution() instanceof Distribution.LogUniform
                        ? new Distribution.LogUniform(low, high)
                        : new Distribution.Uniform(low, high));
    }
}
