package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * The eFAST indices are first-order and total shares of the variance. One search curve does not show the error of its
 * indices, so there are no intervals. Searches with other seeds show that error.
 *
 * @param curveSamples N, the number of points of each factor's curve
 */
public record EfastIndices(List<String> names, double[] s1, double[] st, int curveSamples, List<String> notes)
        implements SensitivityResult {
    public EfastIndices {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.EFAST;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("S1", s1), new Measure("ST", st));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("ST", 0, curveSamples, names, st, Notes.none(names.size()));
    }
}
