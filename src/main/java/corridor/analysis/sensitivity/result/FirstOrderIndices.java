package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * The first-order indices of RBD-FAST are shares of the variance.
 *
 * @param s1Conf half widths of the 95 % intervals
 */
public record FirstOrderIndices(List<String> names, double[] s1, double[] s1Conf, int samples, List<String> notes)
        implements SensitivityResult {
    public FirstOrderIndices {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.RBD_FAST;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("S1", s1), Measure.halfWidth("S1", s1Conf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("S1", 0, samples, names, s1, s1Conf);
    }
}
