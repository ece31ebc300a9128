package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * Signed coefficients of factors from a linear view of the sample.
 *
 * @param method SRC or PRCC
 * @param coefficients standardised regression coefficients, or partial rank correlations; of sign and size at most
 *     about 1
 * @param conf half widths of the 95 % intervals
 * @param r2 share of the variance (PRCC: of the ranks' variance) that the linear view explains
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
