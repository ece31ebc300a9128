package corridor.analysis.comparison;

import corridor.analysis.effect.Assumption;
import corridor.analysis.effect.EffectSample;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Ranks;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.catalogue.Quantity;
import corridor.result.Futures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes samples of the effects of futures, with the parameters that they depend on. With hundreds of drawn parameters
 * some would predict any effect by chance. So a parameter is only kept if its rank correlation with the effect is clear
 * after a correction for all parameters (Holm).
 */
final class FutureSamples {
    private static final int FEWEST = 20;
    private static final double LEVEL = 0.05;
    private static final String SOURCE = "these futures";

    private final Catalogue catalogue;
    private final RankedDraws ranked;

    FutureSamples(Catalogue catalogue, Futures futures) {
        this.catalogue = catalogue;
        this.ranked = new RankedDraws(futures);
    }

    /** Returns the sample of one comparison; empty if no parameter is clear, or there are too few futures. */
    Optional<EffectSample> of(String scenario, String reference, Outcome outcome, PairedCells cells) {
        List<Integer> futures = cells.futures();
        if (futures.size() < FEWEST) {
            return Optional.empty();
        }
        double[] effects = cells.futureMeans();
        double[] ranks = Ranks.averaged(effects);
        List<RankedDraws.Draws> draws = ranked.of(futures);
        List<Double> p = new ArrayList<>();
        draws.forEach(parameter -> p.add(MeanTest.rankP(parameter.ranks(), ranks)));
        double[] corrected = MeanTest.holm(p);
        List<Assumption> assumptions = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int k = 0; k < corrected.length; k++) {
            if (corrected[k] < LEVEL) {
                double[] values = draws.get(k).values(futures);
                columns.add(values);
                assumptions.add(assumption(draws.get(k).parameter(), values));
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        double[][] x = new double[effects.length][columns.size()];
        int[] unit = new int[effects.length];
        for (int row = 0; row < x.length; row++) {
            unit[row] = row;
            for (int k = 0; k < columns.size(); k++) {
                x[row][k] = columns.get(k)[row];
            }
        }
        return Optional.of(new EffectSample(scenario, reference, outcome, "futures", assumptions, x, effects, unit));
    }

    private Assumption assumption(String id, double[] values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        boolean known = catalogue.parameterIds().contains(id);
        boolean logarithmic = known && catalogue.parameter(id).prior() == Prior.LOG_UNIFORM && low > 0;
        return new Assumption(
                id,
                known ? words(catalogue.parameter(id)) : id,
                low,
                high,
                logarithmic,
                Optional.of(Quantiles.of(values).band()),
                SOURCE);
    }

    private static String words(Parameter parameter) {
        boolean pure = Quantity.isPure(parameter.unit()) || parameter.unit().equals("share");
        return parameter.meaning() + (pure ? "" : ", " + parameter.unit());
    }
}
