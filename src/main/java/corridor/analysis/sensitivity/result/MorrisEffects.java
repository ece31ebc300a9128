package corridor.analysis.sensitivity.result;

import java.util.List;

/**
 * An elementary effect is the change of the output over the whole range of one unit, extrapolated from one step.
 *
 * @param mu mean effect; NaN for units without a direction: groups of several factors, and factors with more than two
 *     categories
 * @param muStar mean absolute effect, which measures overall importance
 * @param sigma standard deviation of the effects, due to interactions and curvature; NaN where mu is NaN
 * @param muStarConf half widths of the 95 % intervals of muStar
 */
public record MorrisEffects(
        List<String> names,
        double[] mu,
        double[] muStar,
        double[] sigma,
        double[] muStarConf,
        int trajectories,
        List<String> notes)
        implements SensitivityResult {
    public MorrisEffects {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** Whether some units have mu* but neither mu nor sigma. */
    public boolean undirected() {
        for (int u = 0; u < sigma.length; u++) {
            if (Double.isNaN(sigma[u]) && !Double.isNaN(muStar[u])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.MORRIS;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("mu", mu),
                new Measure("mu_star", muStar),
                new Measure("sigma", sigma),
                Measure.halfWidth("mu_star", muStarConf));
    }

    @Override
    public Ranking ranking() {
        return Ranking.of("mu_star", 0, trajectories, names, muStar, muStarConf);
    }
}
