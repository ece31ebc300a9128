package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.catalogue.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A monthly series holds one monthly outcome of one scenario as {@code values[run][month]}, with NaN where undefined.
 */
final class MonthlySeries {
    private final String scenario;
    private final Outcome outcome;
    private final YearMonth first;
    private final double[][] values;

    /** @throws IllegalArgumentException if the runs differ in their number of months */
    MonthlySeries(String scenario, Outcome outcome, YearMonth first, double[][] values) {
        this.scenario = scenario;
        this.outcome = outcome;
        this.first = first;
        this.values = values;
        for (double[] series : values) {
            if (series.length != months()) {
                throw new IllegalArgumentException(
                        scenario + ": runs of " + months() + " and of " + series.length + " months");
            }
        }
    }

    /** Returns the band of each month over the runs with a value in that month. */
    MonthlyBand bands() {
        List<Band> bands = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (int month = 0; month < months(); month++) {
            double[] defined = Samples.defined(month(month));
            bands.add(Quantiles.of(defined).band());
            means.add(Samples.mean(defined));
        }
        return new MonthlyBand(scenario, outcome, first, bands, means);
    }

    /** Returns the share of the runs on each step, by month; a month in which no run has a value is a row of NaN. */
    StateShares shares(LadderOutcome ladder) {
        double[][] shares = new double[months()][ladder.states().size()];
        for (int month = 0; month < months(); month++) {
            double[] defined = Samples.defined(month(month));
            for (double value : defined) {
                shares[month][ladder.step(value)]++;
            }
            for (int state = 0; state < ladder.states().size(); state++) {
                shares[month][state] /= defined.length;
            }
        }
        return new StateShares(scenario, outcome.id(), ladder.states(), first, shares);
    }

    /**
     * Returns at most {@code most} single histories as {@code [history][month]}, spread evenly over the cases so that
     * different futures are included.
     */
    double[][] some(int most) {
        int count = Math.min(most, values.length);
        double[][] histories = new double[count][];
        for (int k = 0; k < count; k++) {
            histories[k] = values[(int) ((long) k * values.length / count)].clone();
        }
        return histories;
    }

    private int months() {
        return values.length == 0 ? 0 : values[0].length;
    }

    private double[] month(int month) {
        return Arrays.stream(values).mapToDouble(series -> series[month]).toArray();
    }
}
