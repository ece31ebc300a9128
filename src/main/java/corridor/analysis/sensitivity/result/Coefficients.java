package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * Coefficients measure the linear relation between factors and output, with a sign.
 *
 * @param method SRC or PRCC
 * @param coefficients standardised regression coefficients, or partial rank correlations from -1 to 1
 * @param conf half widths of the 95 % intervals
 * @param r2 share of the variance (for PRCC, of the variance of the ranks) that the regression explains
 */
public record Coefficients(
        SensitivityMethod method,
        List<String> names,
        double[] coefficients,
        double[] conf,
        double r2,
        int samples,
        List<String> notes)
        implements SensitivityResult {
    public Coefficients {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(method.word(), coefficients), Measure.halfWidth(method.word(), conf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of(method.word(), 0, samples, names, coefficients, conf);
    }
}
