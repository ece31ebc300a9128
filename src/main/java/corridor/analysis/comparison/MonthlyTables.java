package corridor.analysis.comparison;

import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The monthly tables compute bands, single histories and ladder shares of the monthly outcomes in the standard
 * structure. They read the values of one outcome of one scenario at a time.
 */
final class MonthlyTables {
    /** Largest number of single histories per scenario and outcome, for charts. */
    private static final int HISTORIES = 20;

    private final List<String> scenarios;
    private final RunTable rows;
    private final MonthlyValues values;
    private final OutcomeTable table;
    private final YearMonth firstMonth;
    private final List<MonthlyBand> bands = new ArrayList<>();
    private final List<Analysis.Course> courses = new ArrayList<>();
    private final List<StateShares> states = new ArrayList<>();

    /** @param ladders outcomes whose values are steps; outcomes that the table lacks are skipped */
    MonthlyTables(
            List<String> scenarios,
            RunTable rows,
            MonthlyValues values,
            OutcomeTable table,
            YearMonth firstMonth,
            List<LadderOutcome> ladders) {
        this.scenarios = scenarios;
        this.rows = rows;
        this.values = values;
        this.table = table;
        this.firstMonth = firstMonth;
        for (String scenario : scenarios) {
            for (int column = 0; column < table.monthly().size(); column++) {
                MonthlySeries series = series(scenario, column);
                String outcome = table.monthly().get(column).id();
                bands.add(series.bands());
                courses.add(new Analysis.Course(scenario, outcome, firstMonth, series.some(HISTORIES)));
            }
        }
        ladders.forEach(this::count);
    }

    List<MonthlyBand> bands() {
        return bands;
    }

    List<Analysis.Course> courses() {
        return courses;
    }

    /** Returns the monthly shares of the runs on each step, one record for each ladder and scenario. */
    List<StateShares> states() {
        return states;
    }

    private void count(LadderOutcome ladder) {
        if (table.monthly().stream().anyMatch(outcome -> outcome.id().equals(ladder.outcome()))) {
            int column = table.monthlyIndex(ladder.outcome());
            scenarios.forEach(scenario -> states.add(series(scenario, column).shares(ladder)));
        }
    }

    /** Selects the runs in the standard structure, which has the lowest point; runs are ordered by point. */
    private MonthlySeries series(String scenario, int column) {
        double[][] all = values.of(scenario, column);
        double[][] standard = Arrays.copyOf(all, Math.min(all.length, rows.rows(scenario).length));
        return new MonthlySeries(scenario, table.monthly().get(column), firstMonth, standard);
    }
}
