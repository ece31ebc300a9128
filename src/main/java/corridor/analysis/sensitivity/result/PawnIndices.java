package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * Kolmogorov-Smirnov distances between the output where a factor lies in one slide of its range and the output as a
 * whole: their minimum, mean, median, maximum and coefficient of variation over the slides.
 *
 * @param medianConf half widths of the 95 % intervals of the median
 * @param dummy the median that a factor without influence stays below in 95 % of samples of this size
 */
public record PawnIndices(
        List<String> names,
        double[] minimum,
        double[] mean,
        double[] median,
        double[] maximum,
        double[] cv,
        double[] medianConf,
        double dummy,
        int samples,
        List<String> notes)
        implements SensitivityResult {
    public PawnIndices {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.PAWN;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("minimum", minimum),
                new Measure("mean", mean),
                new Measure("median", median),
                new Measure("maximum", maximum),
                new Measure("CV", cv),
                Measure.halfWidth("median", medianConf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("median", dummy, samples, names, median, medianConf);
    }
}
