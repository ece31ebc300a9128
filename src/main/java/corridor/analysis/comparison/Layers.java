package corridor.analysis.comparison;

import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.Samples;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * This class computes the layers of one mean difference. A layer is a verdict with the interval behind it; there are up
 * to three. A pair is the same replicate of the same future in both scenarios.
 *
 * <p>The layer of chance only uses the bootstrap interval over the pairs if there is one future. With several futures,
 * it uses the t interval from the variance between replicates within futures. In the layer of chance and parameters,
 * the bootstrap resamples the means of futures. In the layer across structures, the bootstrap resamples means over all
 * structures of the batch: one mean for each future, or for each replicate if there is one future. The structures are a
 * chosen set and not draws from a distribution.
 */
final class Layers {
    private static final double TAIL = 0.975;
    private final Bootstrap bootstrap;
    private final Difference difference;
    private final double matters;

    /** @param difference difference in the standard structure; its interval is the layer of the parameters */
    Layers(Bootstrap bootstrap, Difference difference) {
        this.bootstrap = bootstrap;
        this.difference = difference;
        this.matters = difference.matters();
    }

    List<Layer> of(PairedCells cells) {
        List<Layer> layers = new ArrayList<>();
        layers.add(chance(cells));
        if (cells.severalFutures()) {
            layers.add(judged(Layer.Kind.PARAMETERS, cells.futures().size()));
        }
        double[][] units = cells.units();
        if (units.length > 1) {
            layers.add(bootstrapped(Layer.Kind.STRUCTURES, average(units)));
        }
        return layers;
    }

    /** Returns the verdict on the mean of units, by the same rule as in a layer. */
    Verdict verdict(double[] units) {
        double mean = Samples.mean(units);
        if (Bootstrap.isFarFromZero(units)) {
            return Math.abs(mean) < matters ? Verdict.TOO_SMALL : mean > 0 ? Verdict.HIGHER : Verdict.LOWER;
        }
        return PairedComparison.verdict(bootstrap.ofMean(units), mean, matters);
    }

    /** Returns the interval of the mean of units, by the rule that layers follow. */
    Interval interval(double[] units) {
        return bootstrap.ofMean(units);
    }

    /**
     * Whether the mean of units is large enough for a verdict with a direction. The check avoids the computation of an
     * interval.
     */
    boolean mayBeDirected(double[] units) {
        return Math.abs(Samples.mean(units)) >= matters;
    }

    /** Returns the mean of each column over the rows. */
    static double[] average(double[][] rows) {
        double[] means = new double[rows[0].length];
        for (int k = 0; k < means.length; k++) {
            for (double[] row : rows) {
                means[k] += row[k];
            }
            means[k] /= rows.length;
        }
        return means;
    }

    private Layer chance(PairedCells cells) {
        if (cells.futures().size() > 1) {
            return withinFutures(cells.standard());
        }
        double[] pairs =
                cells.futures().isEmpty() ? new double[0] : cells.standard().get(0);
        return bootstrapped(Layer.Kind.CHANCE, pairs);
    }

    private Layer judged(Layer.Kind kind, int units) {
        return layer(kind, units, difference.mean(), new Interval(difference.low(), difference.high()));
    }

    private Layer withinFutures(List<double[]> futures) {
        double squares = 0;
        double scale = 0;
        int freedom = 0;
        int pairs = 0;
        for (double[] future : futures) {
            squares += Samples.variance(future) * (future.length - 1);
            scale += 1.0 / future.length;
            freedom += future.length - 1;
            pairs += future.length;
        }
        double mean = Samples.mean(futures.stream().mapToDouble(Samples::mean).toArray());
        Interval interval = Interval.NONE;
        if (freedom >= Bootstrap.FEWEST - 1) {
            double error = Math.sqrt(squares / freedom * scale) / futures.size();
            double reach = error * new TDistribution(null, freedom).inverseCumulativeProbability(TAIL);
            interval = new Interval(mean - reach, mean + reach);
        }
        return layer(Layer.Kind.CHANCE, pairs, mean, interval);
    }

    private Layer bootstrapped(Layer.Kind kind, double[] units) {
        return layer(kind, units.length, Samples.mean(units), bootstrap.ofMean(units));
    }

    private Layer layer(Layer.Kind kind, int units, double mean, Interval interval) {
        return new Layer(
                kind, units, mean, interval.low(), interval.high(), PairedComparison.verdict(interval, mean, matters));
    }
}
