package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * The PAWN indices are Kolmogorov-Smirnov distances between the output within one slide of a factor and the output as a
 * whole: their minimum, mean, median, maximum and coefficient of variation over the slides.
 *
 * @param medianConf half widths of the 95 % intervals of the median
 * @param dummy 95 % quantile of the median of a factor without influence, in samples of this size
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
