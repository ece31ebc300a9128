package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * PAWN from any sample (Pianosi and Wagener 2015 and 2018, Environmental Modelling and Software 67:1-11 and
 * 108:197-207). The range of a factor is cut at its quantiles into slides of equal probability, q_s &lt;= x &lt; q_s+1,
 * so that the largest value is in none. The indices of a group are the means of those of its factors.
 */
public final class PawnAnalysis {
    public static final int SLIDES = 10;

    private final double[] y;
    private final int[] order;
    private final int slides;

    private PawnAnalysis(double[] y, int slides) {
        this.y = y;
        this.order = Sorting.order(y);
        this.slides = slides;
    }

    /**
     * The indices of each unit (factor or group).
     *
     * @param slides S, at least 1
     * @throws UnfitSampleException if there are fewer than two rows a slide
     */
    public static PawnIndices of(FactorSpace space, double[][] x, double[] y, int slides, Resampling resampling) {
        UnfitSampleException.require(
                y.length >= 2 * slides,
                "PAWN with " + slides + " slides needs at least " + 2 * slides + " rows, and there are " + y.length);
        int d = space.size();
        double[][] factors = new double[d][];
        double[] conf = new double[d];
        PawnAnalysis all = new PawnAnalysis(y, slides);
        for (int j = 0; j < d; j++) {
            double[] column = Sorting.column(x, j);
            factors[j] = Summary.of(all.distances(column));
            conf[j] = Moments.halfWidth(halves(column, y, slides, resampling));
        }
        List<String> notes = new ArrayList<>();
        if (Moments.constant(y)) {
            notes.add(Notes.CONSTANT);
        }
        return new PawnIndices(
                space.units(),
                byUnit(space, factors, Summary.MINIMUM),
                byUnit(space, factors, Summary.MEAN),
                byUnit(space, factors, Summary.MEDIAN),
                byUnit(space, factors, Summary.MAXIMUM),
                byUnit(space, factors, Summary.CV),
                means(space, conf),
                all.dummy(resampling),
                y.length,
                notes);
    }

    /** The distance of each slide that is not empty. */
    private double[] distances(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double[] edges = new double[slides + 1];
        double step = 1.0 / slides;
        for (int s = 0; s <= slides; s++) {
            edges[s] = Percentiles.at(sorted, Math.min(1, s * step));
        }
        List<Double> distances = new ArrayList<>();
        for (int s = 0; s < slides; s++) {
            boolean[] inside = new boolean[column.length];
            int size = 0;
            for (int i = 0; i < column.length; i++) {
                inside[i] = edges[s] <= column[i] && column[i] < edges[s + 1];
                size += inside[i] ? 1 : 0;
            }
            if (size > 0) {
                distances.add(distance(inside, size));
            }
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Largest gap between the distribution function of the outputs inside and that of all. */
    private double distance(boolean[] inside, int size) {
        double largest = 0;
        int within = 0;
        for (int i = 0; i < order.length; i++) {
            within += inside[order[i]] ? 1 : 0;
            boolean lastOfEqual = i + 1 == order.length || y[order[i + 1]] != y[order[i]];
            if (lastOfEqual) {
                double gap = (double) within / size - (i + 1.0) / order.length;
                largest = Math.max(largest, Math.abs(gap));
            }
        }
        return largest;
    }

    private double dummy(Resampling resampling) {
        double[] medians = new double[resampling.resamples()];
        for (int r = 0; r < medians.length; r++) {
            double[] column = Arrays.stream(resampling.permutation(y.length, r))
                    .asDoubleStream()
                    .toArray();
            medians[r] = Moments.median(distances(column));
        }
        Arrays.sort(medians);
        return Percentiles.at(medians, 0.95);
    }

    private static double[] halves(double[] column, double[] y, int slides, Resampling resampling) {
        double[] medians = new double[resampling.resamples()];
        for (int r = 0; r < medians.length; r++) {
            int[] half = Arrays.copyOf(resampling.permutation(y.length, r), y.length / 2);
            double[] halfColumn =
                    Arrays.stream(half).mapToDouble(i -> column[i]).toArray();
            double[] halfY = Arrays.stream(half).mapToDouble(i -> y[i]).toArray();
            medians[r] = Moments.median(new PawnAnalysis(halfY, slides).distances(halfColumn));
        }
        return medians;
    }

    private static double[] byUnit(FactorSpace space, double[][] factors, int statistic) {
        return means(space, Sorting.column(factors, statistic));
    }

    private static double[] means(FactorSpace space, double[] factors) {
        int[] unit = space.unitOfFactor();
        double[] sums = new double[space.units().size()];
        int[] sizes = new int[sums.length];
        for (int j = 0; j < factors.length; j++) {
            sums[unit[j]] += factors[j];
            sizes[unit[j]]++;
        }
        Arrays.setAll(sums, u -> sums[u] / sizes[u]);
        return sums;
    }

    /** Places of the statistics of one factor's distances. */
    private static final class Summary {
        static final int MINIMUM = 0;
        static final int MEAN = 1;
        static final int MEDIAN = 2;
        static final int MAXIMUM = 3;
        static final int CV = 4;

        static double[] of(double[] distances) {
            if (distances.length == 0) {
                return Notes.none(CV + 1);
            }
            double mean = Moments.mean(distances);
            return new double[] {
                Arrays.stream(distances).min().orElseThrow(),
                mean,
                Moments.median(distances),
                Arrays.stream(distances).max().orElseThrow(),
                Moments.sd(distances, 0) / mean
            };
        }
    }
}
