package corridor.analysis.pattern;

import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.RecordSeries;

/**
 * A forecast score compares a probabilistic forecast of one year with the record, by two proper scores. Both scores
 * have the unit of the series, and lower is better.
 *
 * @param model name of the model
 * @param origin first year whose value the forecast did not use
 * @param year year of the forecast
 * @param grade how well the observed value is documented
 * @param low 5 % quantile of the forecast
 * @param high 95 % quantile of the forecast
 * @param crps continuous ranked probability score
 * @param intervalScore interval score of the central 90 % interval
 */
public record ForecastScore(
        String model,
        int origin,
        int year,
        double observed,
        RecordSeries.Grade grade,
        double low,
        double median,
        double high,
        double crps,
        double intervalScore) {
    /**
     * Scores a forecast.
     *
     * @param sample sample of the forecast distribution; at least one value, none NaN
     */
    public static ForecastScore of(String model, int origin, int year, RecordSeries record, double[] sample) {
        double observed = record.value(year);
        Quantiles quantiles = Quantiles.of(sample);
        double low = quantiles.at(0.05);
        double high = quantiles.at(0.95);
        return new ForecastScore(
                model,
                origin,
                year,
                observed,
                record.points().get(year - record.firstYear()).grade(),
                low,
                quantiles.at(0.5),
                high,
                ProperScores.crps(sample, observed),
                ProperScores.interval90(low, high, observed));
    }
}
