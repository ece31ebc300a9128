package corridor.analysis.comparison;

import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Ranks;
import corridor.analysis.statistics.Samples;
import corridor.result.Structures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dependence search finds the parameters and switches on which a conclusion depends.
 *
 * <p>The candidates are parameters, tested by the rank correlation of their draws with the effects of futures, and
 * options of switches, tested against the standard option (t test, paired by future). Their p-values are corrected for
 * all candidates of the comparison (Holm 1979). A candidate counts if its corrected p-value is below 0.05 and its two
 * verdicts differ. The two verdicts are those of the two halves of its draws, or those under the two options. At least
 * one of them must have a direction. {@link Judge} corrects for all comparisons.
 */
final class DependenceSearch {
    static final double LEVEL = 0.05;
    /** Each half of the futures needs enough values for an interval. */
    private static final int FEWEST_FUTURES = 2 * Bootstrap.FEWEST;

    private final Layers layers;
    private final PairedCells cells;
    private final RankedDraws ranked;

    DependenceSearch(Layers layers, PairedCells cells, RankedDraws ranked) {
        this.layers = layers;
        this.cells = cells;
        this.ranked = ranked;
    }

    /**
     * The finds are the result of the search in one comparison.
     *
     * @param strongest smallest corrected p-value of all candidates; 1 if there are none
     * @param turning candidates that change the verdict, by ascending p-value
     * @param searched number of candidates: halves of parameters, and options of switches
     */
    record Finds(double strongest, List<Dependence> turning, int searched) {}

    Finds of(Structures structures) {
        List<RankedDraws.Draws> parameters =
                cells.futures().size() < FEWEST_FUTURES ? List.of() : ranked.of(cells.futures());
        double[] effects = cells.futureMeans();
        double[] ranks = Ranks.averaged(effects);
        double[][] units = cells.units();
        List<Contrast> contrasts = units.length < 2 ? List.of() : contrasts(structures, units);
        List<Double> p = new ArrayList<>();
        parameters.forEach(parameter -> p.add(MeanTest.rankP(parameter.ranks(), ranks)));
        contrasts.forEach(contrast -> p.add(contrast.p()));
        double[] corrected = MeanTest.holm(p);
        List<Dependence> found = new ArrayList<>();
        for (int k : ascending(corrected)) {
            if (!(corrected[k] < LEVEL)) {
                break;
            }
            if (k < parameters.size()) {
                parameter(found, parameters.get(k), effects, corrected[k]);
            } else {
                option(found, contrasts.get(k - parameters.size()), corrected[k]);
            }
        }
        double strongest = Arrays.stream(corrected).min().orElse(1);
        return new Finds(strongest, found, 2 * parameters.size() + contrasts.size());
    }

    private static List<Integer> ascending(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> p[k]))
                .toList();
    }

    private void parameter(List<Dependence> found, RankedDraws.Draws parameter, double[] effects, double p) {
        double[] values = parameter.values(cells.futures());
        double middle = Quantiles.of(values).at(0.5);
        double[] low = where(effects, values, middle, true);
        double[] high = where(effects, values, middle, false);
        add(found, parameter.parameter(), Dependence.Kind.PARAMETER, "low", low, "high", high, p);
    }

    private void option(List<Dependence> found, Contrast contrast, double p) {
        add(
                found,
                contrast.id,
                Dependence.Kind.SWITCH,
                contrast.standard,
                contrast.under,
                contrast.rival,
                contrast.underRival,
                p);
    }

    /** A contrast holds the effects under the standard option of a switch and under another option, unit by unit. */
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
     * Compares pairs of structures that differ in this switch alone. If there are no such pairs, all structures with
     * one option are compared with all structures with the other.
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
        if (!layers.mayBeDirected(under) && !layers.mayBeDirected(underOther)) {
            return;
        }
        Verdict first = layers.verdict(under);
        Verdict second = layers.verdict(underOther);
        if (first != second && (directed(first) || directed(second))) {
            found.add(new Dependence(id, kind, side(one, under, first), side(other, underOther, second), p));
        }
    }

    private Dependence.Side side(String where, double[] units, Verdict verdict) {
        return new Dependence.Side(where, Samples.mean(units), layers.interval(units), verdict);
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
