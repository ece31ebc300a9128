package corridor.analysis.sensitivity.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Sobol indices are shares of the variance. The first-order index is the share of a factor alone, the total index
 * includes all its interactions, and the second-order index is the share of a pair beyond both factors alone.
 *
 * @param s1Conf half widths of the 95 % intervals, as in all components that end in Conf
 * @param s2 indices of pairs j &lt; k, NaN elsewhere; an empty array if the sample has no rows for the second order
 * @param baseSamples N, the number of rows of the sample divided by the rows of one block
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
