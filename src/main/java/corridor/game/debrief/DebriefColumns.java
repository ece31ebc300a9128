package corridor.game.debrief;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Debrief columns are what a debrief keeps of a run: for each outcome its value in the whole run, and then in each year
 * of the run. The years of an outcome without monthly values are NaN.
 */
public final class DebriefColumns {
    private static final int MONTHS = 12;

    private final OutcomeTable table;
    private final List<Outcome> outcomes;
    private final int years;

    /**
     * @param ids ids of outcomes
     * @param years years of the run
     */
    public DebriefColumns(Catalogue catalogue, List<String> ids, int years) {
        this.table = OutcomeTable.of(catalogue);
        this.outcomes = ids.stream().distinct().map(catalogue::outcome).toList();
        this.years = years;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public int years() {
        return years;
    }

    /** Returns the outcome with an id that the debrief counts. */
    public Outcome outcome(String id) {
        return outcomes.get(index(id));
    }

    /** Returns the values of a run, the outcomes one after another. */
    double[] of(RunResult run) {
        double[] values = new double[outcomes.size() * (1 + years)];
        Arrays.fill(values, Double.NaN);
        for (int k = 0; k < outcomes.size(); k++) {
            Outcome outcome = outcomes.get(k);
            int at = k * (1 + years);
            values[at] = run.outcomes()[table.index(outcome.id())];
            if (outcome.monthly()) {
                double[] series = run.monthly()[table.monthlyIndex(outcome.id())];
                for (int year = 0; year < years; year++) {
                    values[at + 1 + year] = year(outcome, series, year);
                }
            }
        }
        return values;
    }

    private static double year(Outcome outcome, double[] series, int year) {
        int first = year * MONTHS;
        int end = Math.min(series.length, first + MONTHS);
        if (first >= end) {
            return Double.NaN;
        }
        if (outcome.aggregate() == Outcome.Aggregate.LAST) {
            return series[end - 1];
        }
        double sum = 0;
        for (int month = first; month < end; month++) {
            sum += series[month];
        }
        return outcome.aggregate() == Outcome.Aggregate.SUM ? sum : sum / (end - first);
    }

    /** Returns the part of {@link #of} that belongs to an outcome: the whole run, then its years. */
    double[] part(double[] values, String outcome) {
        int from = index(outcome) * (1 + years);
        return Arrays.copyOfRange(values, from, from + 1 + years);
    }

    private int index(String id) {
        for (int k = 0; k < outcomes.size(); k++) {
            if (outcomes.get(k).id().equals(id)) {
                return k;
            }
        }
        throw new NoSuchElementException("the debrief does not count " + id);
    }
}
