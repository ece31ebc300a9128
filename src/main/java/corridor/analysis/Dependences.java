package corridor.analysis;

import corridor.result.Structures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a conclusion depends on.
 *
 * <p>A parameter is named when two things hold: the effects of futures go with its draws (rank correlation, 5 % after
 * Holm's correction for all parameters), and the verdicts of the lower and the upper half of its draws differ, at least
 * one of them naming a direction. An option of a switch is named when the effects under it differ from those under the
 * standard option (paired by future, the same correction for all options), and the verdicts differ in the same way.
 */
final class Dependences {
    private static final double LEVEL = 0.05;
    private static final int MOST = 3;
    /** Halves need enough futures for an interval each. */
    private static final int FEWEST_FUTURES = 2 * Bootstrap.FEWEST;

    private final Layers layers;
    private final PairedCells cells;
    private final RankedDraws ranked;

    Dependences(Layers layers, PairedCells cells, RankedDraws ranked) {
        this.layers = layers;
        this.cells = cells;
        this.ranked = ranked;
    }

    List<Dependence> of(Structures structures) {
        List<Dependence> found = new ArrayList<>(parameters());
        found.addAll(switches(structures));
        found.sort(Comparator.comparingDouble(Dependence::p));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private List<Dependence> parameters() {
        List<Integer> drawn = cells.futures();
        if (drawn.size() < FEWEST_FUTURES) {
            return List.of();
        }
        List<RankedDraws.Draws> parameters = ranked.of(drawn);
        double[] effects = cells.futureMeans();
        double[] ranks = MeanTest.ranks(effects);
        double[] corrected = MeanTest.holm(
                parameters.stream().map(p -> MeanTest.rankP(p.ranks(), ranks)).toList());
        List<Dependence> found = new ArrayList<>();
        for (int k = 0; k < corrected.length; k++) {
            if (corrected[k] < LEVEL) {
                double[] values = parameters.get(k).values();
                double middle = Quantiles.of(values).at(0.5);
                double[] low = where(effects, values, middle, true);
                double[] high = where(effects, values, middle, false);
                String id = parameters.get(k).parameter();
                add(found, id, Dependence.Kind.PARAMETER, "low", low, "high", high, corrected[k]);
            }
        }
        return found;
    }

    private List<Dependence> switches(Structures structures) {
        double[][] units = cells.units();
        if (units.length < 2) {
            return List.of();
        }
        List<Contrast> contrasts = contrasts(structures, units);
        double[] corrected = MeanTest.holm(contrasts.stream().map(Contrast::p).toList());
        List<Dependence> found = new ArrayList<>();
        for (int k = 0; k < corrected.length; k++) {
            Contrast contrast = contrasts.get(k);
            if (corrected[k] < LEVEL) {
                add(
                        found,
                        contrast.id,
                        Dependence.Kind.SWITCH,
                        contrast.standard,
                        contrast.under,
                        contrast.rival,
                        contrast.underRival,
                        corrected[k]);
            }
        }
        return found;
    }

    /** Effects under the standard option of a switch and under a rival, unit by unit. */
    private record Contrast(String id, String standard, double[] under, String rival, double[] underRival) {
        double p() {
            double[] differences = new double[under.length];
            for (int k = 0; k < under.length; k++) {
                differences[k] = underRival[k] - under[k];
            }
            return MeanTest.p(differences);
        }
    }

    private List<Contrast> contrasts(Structures structures, double[][] units) {
        List<Contrast> contrasts = new ArrayList<>();
        for (int column = 0; column < structures.switches().size(); column++) {
            int of = column;
            List<String> options = cells.points().stream()
                    .map(point -> structures.option(point, of))
                    .toList();
            for (String rival : options.stream().distinct().skip(1).toList()) {
                contrasts.add(contrast(structures, column, options, rival, units));
            }
        }
        return contrasts;
    }

    /**
     * Sets pairs of structures against each other that differ in this switch alone; without any, all of either side.
     */
    private Contrast contrast(Structures structures, int column, List<String> options, String rival, double[][] units) {
        String standard = options.get(0);
        List<double[]> ones = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        for (int s = 0; s < units.length; s++) {
            for (int t = 0; t < units.length; t++) {
                boolean sides =
                        options.get(s).equals(standard) && options.get(t).equals(rival);
                if (sides
                        && alikeBut(
                                structures,
                                column,
                                cells.points().get(s),
                                cells.points().get(t))) {
                    ones.add(units[s]);
                    others.add(units[t]);
                }
            }
        }
        if (ones.isEmpty()) {
            ones = under(options, standard, units);
            others = under(options, rival, units);
        }
        return new Contrast(structures.switches().get(column), standard, mean(ones), rival, mean(others));
    }

    private static boolean alikeBut(Structures structures, int column, int one, int other) {
        for (int k = 0; k < structures.switches().size(); k++) {
            if (k != column && !structures.option(one, k).equals(structures.option(other, k))) {
                return false;
            }
        }
        return true;
    }

    private static List<double[]> under(List<String> options, String option, double[][] units) {
        List<double[]> rows = new ArrayList<>();
        for (int s = 0; s < units.length; s++) {
            if (options.get(s).equals(option)) {
                rows.add(units[s]);
            }
        }
        return rows;
    }

    private static double[] mean(List<double[]> rows) {
        return Layers.average(rows.toArray(double[][]::new));
    }

    private void add(
            List<Dependence> found,
            String id,
            Dependence.Kind kind,
            String one,
            double[] under,
            String other,
            double[] underOther,
            double p) {
        Verdict first = layers.verdict(under);
        Verdict second = layers.verdict(underOther);
        if (first != second && (directed(first) || directed(second))) {
            found.add(new Dependence(
                    id, kind, one, Samples.mean(under), first, other, Samples.mean(underOther), second, p));
        }
    }

    private static boolean directed(Verdict verdict) {
        return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
    }

    private static double[] where(double[] effects, double[] values, double middle, boolean low) {
        List<Double> half = new ArrayList<>();
        for (int k = 0; k < effects.length; k++) {
            if ((values[k] <= middle) == low) {
                half.add(effects[k]);
            }
        }
        return half.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
