package corridor.analysis.pattern;

import corridor.analysis.statistics.Samples;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Forecasts of a yearly series from nothing but its past values, all log-normal. None knows anything of the process, so
 * a model that does no better has shown no skill on the series.
 */
public enum NullModel {
    /** The last value; the spread is the root mean square of past log growth, times the root of the years ahead. */
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
    /** The mean of the last three values; the spread is the root mean square of its past errors, in logarithms. */
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
    /** A random walk of logarithms with the mean and the standard deviation of past growth. */
    DRIFT("random walk with drift") {
        @Override
        Forecast of(double[] logs, int ahead) {
            double[] growth = growths(logs);
            double drift = Samples.mean(growth);
            double variance = Samples.variance(growth) * ahead;
            return new Forecast(logs[logs.length - 1] + ahead * drift, StrictMath.sqrt(variance));
        }
    },
    /** Log growth regressed on that of the year before by least squares. */
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

    /** A normal distribution of the logarithm. */
    record Forecast(double mean, double sd) {}

    /**
     * The forecast distribution of the logarithm.
     *
     * @param logs logarithms of the past values, oldest first; at least six
     * @param ahead years after the last value, from 1
     */
    abstract Forecast of(double[] logs, int ahead);

    public String words() {
        return words;
    }

    /**
     * A thousand evenly spaced quantiles of the forecast.
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
