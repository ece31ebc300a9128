package corridor.run;

import corridor.catalogue.BargainIssue;
import corridor.catalogue.Outcome;
import corridor.model.state.ChinaState;
import corridor.model.state.Clock;
import corridor.model.state.Ledger;
import corridor.model.state.Situation;
import corridor.result.LeverChance;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * Takes calendar months from a run and makes the run-level values. Flows are differences of running totals; states are
 * means of the days of the month.
 */
final class Recorder {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double PER_THOUSAND = 1000;
    private static final double DEEPEST = 10;

    /** States that move once a week and are dear to measure: looked at weekly. */
    private static final List<String> SLOW = List.of(
            "fighters_baloch",
            "fighters_ttp",
            "grievance_baloch",
            "grievance_pashtun",
            "legitimacy",
            "pakistan_effort");

    private final OutcomeTable table;
    private final Situation s;
    private final Map<String, DoubleSupplier> totals = new LinkedHashMap<>();
    private final Map<String, DoubleSupplier> states = new LinkedHashMap<>();
    private final Map<String, DoubleSupplier> last = new LinkedHashMap<>();
    private final Series[] series;
    private final boolean[] contested;
    private final Series[] daily;
    private final Series[] weekly;
    private final int months;
    private int month;
    private LocalDate nextMonth;
    private double present;
    private double presentDays;

    Recorder(OutcomeTable table, Situation situation) {
        this.table = table;
        s = situation;
        months = (int) java.time.temporal.ChronoUnit.MONTHS.between(s.scenario.start(), s.scenario.end());
        contested = contested();
        declareTotals();
        declareStates();
        declareFinal();
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
        present = s.projects.chinesePresent();
        presentDays += present;
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
        DoubleSupplier total = totals.get(outcome.id());
        if (total != null) {
            return total.getAsDouble();
        }
        DoubleSupplier at = last.get(outcome.id());
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
        DoubleSupplier total = totals.get(outcome.id());
        if (total != null) {
            return new Series(total, true, false);
        }
        DoubleSupplier state = states.get(outcome.id());
        if (state == null) {
            throw new IllegalStateException("nobody measures " + outcome.id());
        }
        return new Series(state, false, SLOW.contains(outcome.id()));
    }

    private void declareTotals() {
        Ledger l = s.ledger;
        totals.put("attacks", () -> l.attacks);
        totals.put("attacks_pips", () -> l.attacksPips);
        totals.put("attacks_lethal", () -> l.attacksLethal);
        totals.put("attacks_chinese", () -> l.attacksChinese);
        totals.put("deaths", () -> l.deaths);
        totals.put("deaths_security", () -> l.deathsSecurity);
        totals.put("deaths_civilian", () -> l.deathsCivilian);
        totals.put("deaths_militant", () -> l.deathsMilitant);
        totals.put("deaths_chinese", () -> l.deathsChinese);
        totals.put("disbursement", () -> l.disbursed);
        totals.put("new_commitments", () -> l.committed);
        totals.put("projects_suspended_days", () -> l.suspendedDays);
    }

    private void declareStates() {
        ChinaState c = s.china;
        states.put("chinese_present", () -> present);
        states.put("fighters_baloch", () -> s.forces.strength(World.BALOCH));
        states.put("fighters_ttp", () -> s.forces.strength(World.TTP));
        states.put("projects_withdrawn", () -> s.projects.withdrawn);
        states.put("projects_completed", () -> s.projects.completed);
        states.put("pressure_step", () -> c.step);
        states.put("cooperation_step", () -> s.cooperation.depth);
        states.put("kabul_tolerance", () -> s.neighbours.tolerance);
        states.put("kabul_tension", () -> s.neighbours.tension);
        states.put("iran_trust", () -> s.neighbours.trust);
        states.put("goodwill_to_china", () -> s.society.goodwill);
        states.put("trust_in_government", () -> s.society.trust);
        states.put("china_patience", () -> c.patience);
        states.put("china_confidence", () -> c.confidence);
        states.put("pakistan_effort", this::effort);
        states.put("crisis", () -> s.economy.crisis ? 1 : 0);
        states.put("grievance_baloch", () -> grievance(World.BALOCH));
        states.put("grievance_pashtun", () -> grievance(World.TTP));
        states.put("legitimacy", this::legitimacy);
        for (int k = 0; k < BargainIssue.all().size(); k++) {
            int issue = k;
            states.put(BargainIssue.all().get(k).outcome(), () -> s.bargaining.outcome[issue]);
        }
    }

    private void declareFinal() {
        Ledger l = s.ledger;
        last.put("fighters_baloch", () -> s.forces.strength(World.BALOCH));
        last.put("fighters_ttp", () -> s.forces.strength(World.TTP));
        last.put("projects_withdrawn", () -> s.projects.withdrawn);
        last.put("projects_left_risk", () -> s.projects.leftForRisk);
        last.put("projects_left_friction", () -> s.projects.leftForFriction);
        last.put("projects_completed", () -> s.projects.completed);
        last.put("chinese_injured", () -> l.chineseInjured);
        last.put("chinese_casualties_per_1000", this::casualtiesPerThousand);
        last.put("largest_attack", () -> l.largestAttack);
        last.put("militants_removed", s.forces::removed);
        last.put("displaced_peak", () -> l.displacedPeak);
        last.put("displaced_person_years", () -> l.displacedPersonDays / DAYS_PER_YEAR);
        last.put("withdrawn_value", () -> l.withdrawnValue);
        last.put("operations_cost", () -> l.operationsCost);
        last.put("fiscal_space_min", () -> s.economy.fiscalSpaceMin);
        last.put("growth_mean", () -> s.economy.growthSum / s.economy.quarters);
        last.put("reserves_min", () -> s.economy.reservesMin);
        last.put("imf_dependence_max", () -> s.economy.imfDependenceMax);
        last.put("clashes", () -> s.neighbours.clashes);
        last.put("us_alignment", this::alignment);
        last.put("agreements_reached", () -> s.society.agreementsReached);
        last.put("agreements_collapsed", () -> s.society.agreementsCollapsed);
        last.put("feasibility", s.feasibility::mean);
    }

    /** National effort with that of area operations, weighted by where fighters were at the start. */
    private double effort() {
        double local = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            double weight = (s.world.home(World.BALOCH)[i] + s.world.home(World.TTP)[i]) / World.MOVEMENTS;
            local += weight * s.areas.localEffort[i];
        }
        return s.pakistan.effort * local;
    }

    /** Half the IMF's share of outside finance at its highest, half the distance from joint combat. */
    private double alignment() {
        return s.economy.imfDependenceMax / 2 + (1 - s.cooperation.depth / DEEPEST) / 2;
    }

    private double grievance(int movement) {
        double sum = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            sum += s.world.home(movement)[i] * s.areas.grievance[movement][i];
        }
        return sum;
    }

    /** Whether an area lies in Balochistan or Khyber Pakhtunkhwa. */
    private boolean[] contested() {
        boolean[] there = new boolean[s.areas.count()];
        for (int i = 0; i < there.length; i++) {
            String region = s.world.area(i).region();
            there[i] = region.equals("BAL") || region.equals("KP");
        }
        return there;
    }

    private double legitimacy() {
        double sum = 0;
        double people = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            if (contested[i]) {
                double population = s.world.area(i).population();
                sum += population * s.areas.legitimacy[i];
                people += population;
            }
        }
        return sum / people;
    }

    /** Killed and injured per 1,000 present and year; undefined when nobody was there. */
    private double casualtiesPerThousand() {
        double thousandYears = presentDays / PER_THOUSAND / DAYS_PER_YEAR;
        return thousandYears <= 0 ? Double.NaN : (s.ledger.deathsChinese + s.ledger.chineseInjured) / thousandYears;
    }
}
