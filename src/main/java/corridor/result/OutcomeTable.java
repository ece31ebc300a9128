package corridor.result;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * An outcome table lists the columns of outcomes in catalogue order. No other class defines the index of an outcome.
 *
 * @param catalogue catalogue that declares the outcomes
 * @param all run-level outcomes: the columns of runs.csv
 * @param monthly outcomes that also have a monthly series
 */
public record OutcomeTable(Catalogue catalogue, List<Outcome> all, List<Outcome> monthly) {
    public OutcomeTable {
        all = List.copyOf(all);
        monthly = List.copyOf(monthly);
    }

    public static OutcomeTable of(Catalogue catalogue) {
        List<Outcome> all = catalogue.outcomes();
        return new OutcomeTable(
                catalogue, all, all.stream().filter(Outcome::monthly).toList());
    }

    /**
     * Returns the columns of a batch. Outcomes that no scenario of the batch has are left out.
     *
     * @param points switch options of the design points of the batch
     */
    public OutcomeTable of(List<Scenario> scenarios, List<Map<String, String>> points) {
        return only(outcome -> !outcome.conditional()
                || scenarios.stream()
                        .anyMatch(scenario ->
                                points.stream().anyMatch(point -> isThere(outcome, scenario.withSwitches(point)))));
    }

    private boolean isThere(Outcome outcome, Scenario scenario) {
        String standard = catalogue.switchOf(outcome.onlyWith()).defaultOption();
        return !scenario.switches().getOrDefault(outcome.onlyWith(), standard).equals(standard);
    }

    private OutcomeTable only(Predicate<Outcome> wanted) {
        return new OutcomeTable(
                catalogue,
                all.stream().filter(wanted).toList(),
                monthly.stream().filter(wanted).toList());
    }

    /**
     * Returns a run with the columns of this table.
     *
     * @param measured the columns of the run; outcomes that it lacks become NaN
     */
    public RunResult columns(RunResult run, OutcomeTable measured) {
        if (measured.equals(this)) {
            return run;
        }
        double[] outcomes = new double[all.size()];
        for (int k = 0; k < outcomes.length; k++) {
            int at = measured.all.indexOf(all.get(k));
            outcomes[k] = at < 0 ? Double.NaN : run.outcomes()[at];
        }
        double[][] series = new double[run.monthly().length == 0 ? 0 : monthly.size()][];
        for (int k = 0; k < series.length; k++) {
            int at = measured.monthly.indexOf(monthly.get(k));
            series[k] = at < 0 ? undefined(run.monthly()[0].length) : run.monthly()[at];
        }
        return new RunResult(run.key(), run.seed(), outcomes, series, run.feasibility());
    }

    public static double[] undefined(int months) {
        double[] values = new double[months];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    public int index(String outcome) {
        return position(all, outcome);
    }

    public int monthlyIndex(String outcome) {
        return position(monthly, outcome);
    }

    private static int position(List<Outcome> outcomes, String id) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NoSuchElementException("no outcome '" + id + "' in this table");
    }
}
