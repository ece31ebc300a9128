package corridor.analysis.comparison;

import corridor.catalogue.Outcome;
import java.time.YearMonth;

/**
 * A monthly contrast compares one monthly outcome of a scenario with that of the reference. Its bands of both scenarios
 * are those of the analysis of a batch.
 *
 * @param difference bands of the paired differences, scenario minus reference
 */
public record MonthlyContrast(Outcome outcome, MonthlyBand reference, MonthlyBand scenario, MonthlyBand difference) {
    /**
     * Computes a contrast.
     *
     * @param first first month
     * @param inReference {@code [pair][month]}; NaN where a run failed or the outcome is undefined
     * @param inScenario likewise, with the same pairs in the same order
     */
    public static MonthlyContrast of(
            String reference,
            String scenario,
            Outcome outcome,
            YearMonth first,
            double[][] inReference,
            double[][] inScenario) {
        double[][] differences = new double[inScenario.length][];
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] = new double[inScenario[pair].length];
            for (int month = 0; month < differences[pair].length; month++) {
                differences[pair][month] = inScenario[pair][month] - inReference[pair][month];
            }
        }
        return new MonthlyContrast(
                outcome,
                new MonthlySeries(reference, outcome, first, inReference).bands(),
                new MonthlySeries(scenario, outcome, first, inScenario).bands(),
                new MonthlySeries(scenario, outcome, first, differences).bands());
    }
}
