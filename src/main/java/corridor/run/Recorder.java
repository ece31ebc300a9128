package corridor.run;

import corridor.catalogue.Outcome;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.result.LeverChance;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records a run: it collects the monthly values of the outcomes and computes the run-level values by their declared
 * aggregates. Months are calendar months.
 */
final class Recorder {
    private final OutcomeTable table;
    private final SimulationState s;
    private final OutcomeSources sources;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Series[] daily;
    private final Series[] weekly;
    private final int months;
    private int month;

    /** First day of the next month, counted from the start. */
    private int nextMonth;

    /**
     * Makes a recorder of one run.
     *
     * @param table outcomes to measure
     * @throws IllegalStateException when an outcome has no source, when a source has no outcome, or when a source
     *     cannot give the declared aggregate; the message names the outcome
     */
    Recorder(OutcomeTable table, SimulationState situation) {
        this.table = table;
        s = situation;
        months = (int) ChronoUnit.MONTHS.between(s.scenario.start(), s.scenario.end());
        sources = new OutcomeSources(situation, table.all());
        for (Outcome outcome : table.all()) {
            OutcomeSource source = sources.of(outcome);
            if (outcome.monthly() || source.needsMonths(outcome.aggregate())) {
                series.put(outcome.id(), new Series(source));
            }
        }
        daily = states(OutcomeSource.Kind.DAILY);
        weekly = states(OutcomeSource.Kind.WEEKLY);
        nextMonth = dayOfMonth(1);
    }

    /** A series collects the monthly values of one outcome. */
    private final class Series {
        final OutcomeSource source;
        final double[] values = new double[months];
        double before;
        double sum;
        int days;

        Series(OutcomeSource source) {
            this.source = source;
        }

        void look() {
            sum += source.value().getAsDouble();
            days++;
        }

        void close(int m) {
            if (source.kind() == OutcomeSource.Kind.TOTAL) {
                double now = source.value().getAsDouble();
                values[m] = now - before;
                before = now;
            } else {
                values[m] = sum / days;
                sum = 0;
                days = 0;
            }
        }
    }

    void dayEnds() {
        sources.dayEnds();
        for (Series one : daily) {
            one.look();
        }
        if (s.day() % Clock.WEEK == Clock.WEEK - 1) {
            for (Series one : weekly) {
                one.look();
            }
        }
        if (s.day() + 1 == nextMonth) {
            for (Series one : series.values()) {
                one.close(month);
            }
            month++;
            nextMonth = dayOfMonth(month + 1);
        }
    }

    private int dayOfMonth(int months) {
        LocalDate start = s.scenario.start();
        return (int) ChronoUnit.DAYS.between(start, start.plusMonths(months));
    }

    RunResult result(RunKey key, long seed) {
        if (month != months) {
            throw new IllegalStateException("the run ended in month " + month + " of " + months);
        }
        double[] outcomes = new double[table.all().size()];
        for (int k = 0; k < outcomes.length; k++) {
            outcomes[k] = value(table.all().get(k));
        }
        List<double[]> monthly = new ArrayList<>();
        for (Outcome outcome : table.monthly()) {
            monthly.add(series.get(outcome.id()).values);
        }
        return new RunResult(key, seed, outcomes, monthly.toArray(double[][]::new), feasibility());
    }

    private List<LeverChance> feasibility() {
        double[] means = s.feasibility.byLever();
        List<LeverChance> known = new ArrayList<>();
        for (int k = 0; k < means.length; k++) {
            if (!Double.isNaN(means[k])) {
                known.add(new LeverChance(s.levers.lever(k).id(), means[k]));
            }
        }
        return known;
    }

    private double value(Outcome outcome) {
        Series own = series.get(outcome.id());
        return sources.of(outcome).ofRun(outcome.aggregate(), own == null ? new double[0] : own.values);
    }

    private Series[] states(OutcomeSource.Kind kind) {
        return series.values().stream().filter(one -> one.source.kind() == kind).toArray(Series[]::new);
    }
}
