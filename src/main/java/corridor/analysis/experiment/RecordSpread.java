package corridor.analysis.experiment;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.calibration.Ensemble;
import java.util.Optional;

/** The spread of a parameter over the draws of the ensemble, which the record allows. */
public final class RecordSpread {
    private RecordSpread() {}

    /** Returns quantiles of the draws of a parameter; empty if the ensemble does not draw it. */
    public static Optional<Band> of(Ensemble ensemble, String id) {
        int column = ensemble.parameters().indexOf(id);
        if (column < 0 || ensemble.size() == 0) {
            return Optional.empty();
        }
        double[] values = new double[ensemble.size()];
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = ensemble.value(draw, column);
        }
        return Optional.of(Quantiles.of(values).band());
    }
}
