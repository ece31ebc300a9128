package corridor.analysis.headline;

import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.analysis.statistics.WithoutChance;
import corridor.catalogue.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Makes the rows of one effect. A row of futures is the mean over futures of the mean difference of each, and its
 * interval resamples whole futures; across structures each future first takes its mean over the structures, which are a
 * chosen set and no draws. Futures that lack a structure are left out.
 */
public final class RowArithmetic {
    private final Bootstrap bootstrap;
    private final Outcome outcome;

    public RowArithmetic(Bootstrap bootstrap, Outcome outcome) {
        this.bootstrap = bootstrap;
        this.outcome = outcome;
    }

    /** The row in which only replicates vary. All pairs have the same parameters, so each is a unit of its own. */
    public HeadlineRow chance(PairedValues values) {
        double[] pairs = IntStream.range(0, values.futures())
                .mapToObj(future -> values.differences(0, future))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return row(HeadlineRow.Kind.CHANCE, pairs.length, pairs, reference(values, List.of(0)), FutureEffects.NONE);
    }

    /** A row of futures in the standard structure, which is the first one. */
    public HeadlineRow futures(HeadlineRow.Kind kind, PairedValues values) {
        return over(kind, values, List.of(0));
    }

    /** The row of futures across all structures. */
    public HeadlineRow structures(PairedValues values) {
        return over(
                HeadlineRow.Kind.STRUCTURES,
                values,
                IntStream.range(0, values.structures()).boxed().toList());
    }

    /**
     * Returns the effect under one option of a switch.
     *
     * @param structures numbers of the structures that have the option
     */
    public RivalEffect rival(String id, String option, PairedValues values, List<Integer> structures) {
        return new RivalEffect(id, option, over(HeadlineRow.Kind.STRUCTURES, values, structures));
    }

    private HeadlineRow over(HeadlineRow.Kind kind, PairedValues values, List<Integer> structures) {
        List<double[]> cells = new ArrayList<>();
        List<Double> units = new ArrayList<>();
        int pairs = 0;
        for (int future = 0; future < values.futures(); future++) {
            int each = future;
            List<double[]> own =
                    structures.stream().map(s -> values.differences(s, each)).toList();
            if (own.stream().allMatch(cell -> cell.length > 0)) {
                cells.addAll(own);
                units.add(Samples.mean(own.stream().mapToDouble(Samples::mean).toArray()));
                pairs += own.stream().mapToInt(cell -> cell.length).sum();
            }
        }
        return row(
                kind,
                pairs,
                units.stream().mapToDouble(Double::doubleValue).toArray(),
                reference(values, structures),
                FutureEffects.of(cells.isEmpty() ? new double[0] : WithoutChance.of(cells)));
    }

    private HeadlineRow row(
            HeadlineRow.Kind kind, int pairs, double[] units, double[] reference, FutureEffects effects) {
        double mean = Samples.mean(units);
        Interval interval = bootstrap.ofMean(units);
        double matters = PairedComparison.smallestThatMatters(
                outcome, Quantiles.of(reference).at(0.5));
        return new HeadlineRow(
                kind,
                pairs,
                units.length,
                Samples.mean(reference),
                mean,
                interval,
                effects,
                PairedComparison.verdict(interval, mean, matters));
    }

    private static double[] reference(PairedValues values, List<Integer> structures) {
        return structures.stream()
                .flatMap(s -> Arrays.stream(values.reference()[s]))
                .flatMapToDouble(DoubleStream::of)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
