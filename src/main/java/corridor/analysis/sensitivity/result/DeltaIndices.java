package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * Borgonovo's delta is half the mean area between the density of the output and its density given the factor. The
 * first-order share of the variance comes from the same classes.
 *
 * @param deltaUncorrected delta of the sample itself, which is too large in small samples
 * @param delta delta without the bias, which is estimated from resamples
 * @param deltaConf half widths of the 95 % intervals of delta
 */
public record DeltaIndices(
        List<String> names,
        double[] deltaUncorrected,
        double[] s1Uncorrected,
        double[] delta,
        double[] deltaConf,
        double[] s1,
        double[] s1Conf,
        int samples,
        List<String> notes)
        implements SensitivityResult {
    public DeltaIndices {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.DELTA;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("delta_uncorrected", deltaUncorrected),
                new Measure("S1_uncorrected", s1Uncorrected),
                new Measure("delta", delta),
                Measure.halfWidth("delta", deltaConf),
                new Measure("S1", s1),
                Measure.halfWidth("S1", s1Conf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("delta", 0, samples, names, delta, deltaConf);
    }
}
