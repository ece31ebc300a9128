package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * Derivative-based global sensitivity measures average the squared derivative of the output.
 *
 * @param vi mean of the squared derivative, in squared units of output per unit of factor
 * @param viSd standard deviation of the squared derivative
 * @param viConf half widths of the 95 % intervals of vi
 * @param dgsm upper bound of the total index, for uniform factors vi (b - a)^2 / (V pi^2); NaN for a discrete factor
 * @param dgsmConf half widths of the 95 % intervals of dgsm
 * @param baseSamples N, the number of base points
 */
public record DerivativeMeasures(
        List<String> names,
        double[] vi,
        double[] viSd,
        double[] viConf,
        double[] dgsm,
        double[] dgsmConf,
        int baseSamples,
        List<String> notes)
        implements SensitivityResult {
    public DerivativeMeasures {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.DGSM;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("vi", vi),
                new Measure("vi_std", viSd),
                Measure.halfWidth("vi", viConf),
                new Measure("dgsm", dgsm),
                Measure.halfWidth("dgsm", dgsmConf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("dgsm", 0, baseSamples, names, dgsm, dgsmConf);
    }
}
