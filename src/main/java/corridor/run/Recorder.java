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
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * Takes calendar months from a run and makes the run-level values. Flows are differences of running totals; states are
 * means of the days of the month.
 */
final class Recorder {
    private final OutcomeTable table;
    private final SimulationState s;
    private final OutcomeSources sources;
    private final Series[] series;
    private final Series[] daily;
    private final Series[] weekly;
    private final int months;
    private int month;
    private LocalDate nextMonth;

    Recorder(OutcomeTable table, SimulationState situation) {
        this.table = table;
        s = situation;
        months = (int) ChronoUnit.MONTHS.between(s.scenario.start(), s.scenario.end());
        sources = new OutcomeSources(situation);
        series = table.monthly().stream().map(this::series).toArray(Series[]::new);
        daily = states(false);
        weekly = states(true);
        nextMonth = s.scenario.start().plusMonths(1);
    }

    /** One monthly series, with what it was fed from. */
    private final class Series {
        final DoubleSupplier source;
        final boolean flow;
        final boolean slow;
        final double[] values = new double[months];
        double before;
        double sum;
        int days;

        Series(DoubleSupplier source, boolean flow, boolean slow) {
            this.source = source;
            this.flow = flow;
            this.slow = slow;
        }

        void look() {
            sum += source.getAsDouble();
            days++;
        }

        void close(int m) {
            if (flow) {
                double now = source.getAsDouble();
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
        LocalDate tomorrow = s.clock.date().plusDays(1);
        if (tomorrow.equals(nextMonth)) {
            for (Series one : series) {
                one.close(month);
            }
            month++;
            nextMonth = s.scenario.start().plusMonths(month + 1L);
        }
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
        for (Series one : series) {
            monthly.add(one.values);
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
        DoubleSupplier total = sources.total(outcome.id());
        if (total != null) {
            return total.getAsDouble();
        }
        DoubleSupplier at = sources.last(outcome.id());
        if (at != null) {
            return at.getAsDouble();
        }
        double[] values = series[table.monthlyIndex(outcome.id())].values;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return outcome.aggregate() == Outcome.Aggregate.SUM ? sum : sum / values.length;
    }

    private Series[] states(boolean slow) {
        return Stream.of(series).filter(one -> !one.flow && one.slow == slow).toArray(Series[]::new);
    }

    private Series series(Outcome outcome) {
        DoubleSupplier total = sources.total(outcome.id());
        if (total != null) {
            return new Series(total, true, false);
        }
        DoubleSupplier state = sources.state(outcome.id());
        if (state == null) {
            throw new IllegalStateException("nobody measures " + outcome.id());
        }
        return new Series(state, false, OutcomeSources.isSlow(outcome.id()));
    }
}
