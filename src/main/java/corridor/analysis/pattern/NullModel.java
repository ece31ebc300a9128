package corridor.analysis.pattern;

import corridor.analysis.statistics.Samples;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A null model forecasts a yearly series from its past values alone, by a log-normal distribution. Null models use no
 * knowledge of the process, so a model that forecasts no better has shown no skill on the series.
 */
public enum NullModel {
    /**
     * The forecast is the last value. The standard deviation of its logarithm is the root mean square of past log
     * growth, times the square root of the years ahead.
     */
    LAST_VALUE("last value") {
        @Override
        Forecast of(double[] logs, int ahead) {
            double squares = 0;
            for (double growth : growths(logs)) {
                squares += growth * growth;
            }
            double variance = squares / (logs.length - 1);
            return new Forecast(logs[logs.length - 1], StrictMath.sqrt(variance * ahead));
        }
    },
    /**
     * The forecast is the mean of the last three values. The standard deviation of its logarithm is the root mean
     * square of the past errors of this forecast, in logarithms.
     */
    THREE_YEAR_MEAN("three-year mean") {
        @Override
        Forecast of(double[] logs, int ahead) {
            double squares = 0;
            int errors = 0;
            for (int end = MEAN_OF; end + ahead <= logs.length; end++) {
                double error = logs[end + ahead - 1] - logOfMean(logs, end);
                squares += error * error;
                errors++;
            }
            return new Forecast(logOfMean(logs, logs.length), StrictMath.sqrt(squares / errors));
        }
    },
    /** The forecast is a random walk of the logarithm, with the mean and the standard deviation of past log growth. */
    DRIFT("random walk with drift") {
        @Override
        Forecast of(double[] logs, int ahead) {
            double[] growth = growths(logs);
            double drift = Samples.mean(growth);
            double variance = Samples.variance(growth) * ahead;
            return new Forecast(logs[logs.length - 1] + ahead * drift, StrictMath.sqrt(variance));
        }
    },
    /** Log growth is regressed on the log growth of the year before, by least squares. */
    AR1("AR(1) on log growth") {
        @Override
        Forecast of(double[] logs, int ahead) {
            double[] growth = growths(logs);
            int pairs = growth.length - 1;
            double before = 0;
            double after = 0;
            for (int k = 0; k < pairs; k++) {
                before += growth[k] / pairs;
                after += growth[k + 1] / pairs;
            }
            double products = 0;
            double squares = 0;
            for (int k = 0; k < pairs; k++) {
                products += (growth[k] - before) * (growth[k + 1] - after);
                squares += (growth[k] - before) * (growth[k] - before);
            }
            double phi = products / squares;
            double constant = after - phi * before;
            double residuals = 0;
            for (int k = 0; k < pairs; k++) {
                double residual = growth[k + 1] - constant - phi * growth[k];
                residuals += residual * residual;
            }
            double level = logs[logs.length - 1];
            double next = growth[growth.length - 1];
            double weight = 0;
            double variance = 0;
            for (int year = 0; year < ahead; year++) {
                next = constant + phi * next;
                level += next;
                weight = 1 + phi * weight;
                variance += weight * weight * residuals / (pairs - 2);
            }
            return new Forecast(level, StrictMath.sqrt(variance));
        }
    };

    private static final int MEAN_OF = 3;
    private static final int SAMPLE = 1000;

    private final String words;

    NullModel(String words) {
        this.words = words;
    }

    /** A forecast is a normal distribution of the logarithm. */
    record Forecast(double mean, double sd) {}

    /**
     * Returns the forecast distribution of the logarithm.
     *
     * @param logs logarithms of the past values, oldest first; at least six
     * @param ahead years after the last value, from 1
     */
    abstract Forecast of(double[] logs, int ahead);

    public String words() {
        return words;
    }

    /**
     * Returns a thousand quantiles of the forecast, at evenly spaced probabilities.
     *
     * @param past values above 0, oldest first; at least six
     * @param ahead years after the last value, from 1
     */
    public double[] sample(double[] past, int ahead) {
        double[] logs = new double[past.length];
        for (int k = 0; k < past.length; k++) {
            logs[k] = StrictMath.log(past[k]);
        }
        Forecast forecast = of(logs, ahead);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double[] sample = new double[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            double z = normal.inverseCumulativeProbability((i + 0.5) / SAMPLE);
            sample[i] = StrictMath.exp(forecast.mean() + forecast.sd() * z);
        }
        return sample;
    }

    private static double[] growths(double[] logs) {
        double[] growth = new double[logs.length - 1];
        for (int k = 0; k < growth.length; k++) {
            growth[k] = logs[k + 1] - logs[k];
        }
        return growth;
    }

    private static double logOfMean(double[] logs, int end) {
        double sum = 0;
        for (int k = end - MEAN_OF; k < end; k++) {
            sum += StrictMath.exp(logs[k]);
        }
        return StrictMath.log(sum / MEAN_OF);
    }
}
