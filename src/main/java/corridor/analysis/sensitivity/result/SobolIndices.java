package corridor.analysis.sensitivity.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of the variance. First order: by the factor alone; total: with all interactions that it takes part in; second
 * order: by a pair beyond what each does alone.
 *
 * @param s1Conf half widths of the 95 % intervals, as all fields that end in Conf
 * @param s2 for pairs j &lt; k, NaN elsewhere; no rows when the sample has none for the second order
 * @param baseSamples N, the rows of the sample divided by the rows of one block
 */
public record SobolIndices(
        List<String> names,
        double[] s1,
        double[] s1Conf,
        double[] st,
        double[] stConf,
        double[][] s2,
        double[][] s2Conf,
        int baseSamples,
        List<String> notes)
        implements SensitivityResult {
    public SobolIndices {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    public boolean hasSecondOrder() {
        return s2.length > 0;
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.SOBOL;
    }

    @Override
    public List<Measure> measures() {
        return new ArrayList<>(List.of(
                new Measure("S1", s1),
                Measure.halfWidth("S1", s1Conf),
                new Measure("ST", st),
                Measure.halfWidth("ST", stConf)));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("ST", 0, baseSamples, names, st, stConf);
    }
}
