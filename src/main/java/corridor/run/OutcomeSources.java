package corridor.run;

import corridor.catalogue.BargainIssue;
import corridor.catalogue.Movement;
import corridor.catalogue.Outcome;
import corridor.catalogue.Outcome.Aggregate;
import corridor.model.state.ChinaState;
import corridor.model.state.Counters;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * Maps each outcome to its source in the state of a run, and checks that the catalogue declares the same outcomes, each
 * with an aggregate that its source can compute.
 */
final class OutcomeSources {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double PER_THOUSAND = 1000;
    private static final double DEEPEST = 10;

    private final SimulationState s;
    private final Map<String, OutcomeSource> sources = new LinkedHashMap<>();
    private final boolean[] contested;
    private double present;
    private double presentDays;

    /**
     * Declares the sources and checks them.
     *
     * @param outcomes outcomes of the run
     * @throws IllegalStateException when the outcomes and the sources do not fit; the message names each outcome
     */
    OutcomeSources(SimulationState situation, List<Outcome> outcomes) {
        s = situation;
        contested = contested();
        declareTotals();
        declareStates();
        declareMovements();
        declareWholeRuns();
        check(outcomes);
    }

    /** Counts the Chinese nationals who were present today. Call it before the states of the day are read. */
    void dayEnds() {
        present = s.projects.chinesePresent();
        presentDays += present;
    }

    /** Returns the source of an outcome of the run. */
    OutcomeSource of(Outcome outcome) {
        return sources.get(outcome.id());
    }

    private void check(List<Outcome> outcomes) {
        List<String> faults = new ArrayList<>();
        Set<String> unused = new LinkedHashSet<>(sources.keySet());
        for (Outcome outcome : outcomes) {
            unused.remove(outcome.id());
            fault(outcome, sources.get(outcome.id())).ifPresent(faults::add);
        }
        unused.forEach(id -> faults.add("outcome '" + id + "' has a source, but the catalogue does not declare it"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
    }

    private static Optional<String> fault(Outcome outcome, OutcomeSource source) {
        String name = "outcome '" + outcome.id() + "' ";
        if (source == null) {
            return Optional.of(name + "has no source; add one to OutcomeSources");
        }
        if (!source.gives().contains(outcome.aggregate())) {
            return Optional.of(name + "is declared " + outcome.aggregate() + ", but its source gives "
                    + String.join(", ", source.gives().stream().map(Enum::name).toList()));
        }
        if (outcome.monthly() && !source.hasMonths()) {
            return Optional.of(name + "declares monthly values, but its source gives one value for the whole run");
        }
        return Optional.empty();
    }

    private void declareTotals() {
        Counters l = s.ledger;
        total("attacks", () -> l.attacks);
        total("attacks_pips", () -> l.attacksPips);
        total("attacks_lethal", () -> l.attacksLethal);
        total("attacks_chinese", () -> l.attacksChinese);
        total("deaths", () -> l.deaths);
        total("deaths_security", () -> l.deathsSecurity);
        total("deaths_civilian", () -> l.deathsCivilian);
        total("deaths_civilian_groups", () -> l.deathsCivilian - l.deathsCivilianByState);
        total("deaths_civilian_state", () -> l.deathsCivilianByState);
        total("deaths_civilian_abroad", () -> l.deathsCivilianAbroad);
        total("deaths_pakistani_chinese_targets", () -> l.deathsPakistaniOnChineseTargets);
        total("deaths_militant", () -> l.deathsMilitant);
        total("militants_reported", () -> l.militantsReported);
        total("deaths_chinese", () -> l.deathsChinese);
        total("disbursement", () -> l.disbursed);
        total("new_commitments", () -> l.committed);
        total("projects_suspended_days", () -> l.suspendedDays);
        total("chinese_injured", () -> l.chineseInjured);
        total("militants_removed", s.forces::removed);
        total("displaced_person_years", () -> l.displacedPersonDays / DAYS_PER_YEAR);
        total("withdrawn_value", () -> l.withdrawnValue);
        total("operations_cost", () -> l.operationsCost);
        total("clashes", () -> s.neighbours.clashes);
        total("border_closures", () -> s.neighbours.closures);
        total("strike_episodes", () -> s.neighbours.strikeEpisodes);
        total("fighters_disarmed", () -> s.neighbours.disarmed);
        total("fighters_to_isk", () -> s.neighbours.wentToIsk);
        total("attacks_in_iran", () -> s.neighbours.attacksInIran);
        total("cooperation_refused", () -> s.cooperation.refused);
        total("cooperation_lapsed", () -> s.cooperation.lapsed);
        total("agreements_reached", () -> s.society.agreementsReached);
        total("agreements_collapsed", () -> s.society.agreementsCollapsed);
    }

    private void declareStates() {
        ChinaState c = s.china;
        daily("chinese_present", () -> present);
        daily("projects_withdrawn", () -> s.projects.withdrawn);
        daily("projects_completed", () -> s.projects.completed);
        daily("pressure_step", () -> c.step);
        daily("cooperation_step", () -> s.cooperation.depth);
        daily("kabul_tolerance", () -> s.neighbours.tolerance);
        daily("kabul_tension", () -> s.neighbours.tension);
        daily("iran_trust", () -> s.neighbours.trust);
        daily("goodwill_to_china", () -> s.society.goodwill);
        daily("trust_in_government", () -> s.society.trust);
        daily("china_patience", () -> c.patience);
        daily("china_confidence", () -> c.confidence);
        weekly("pakistan_effort", this::effort);
        daily("crisis", () -> s.economy.crisis ? 1 : 0);
        weekly("legitimacy", this::legitimacy);
        List<BargainIssue> issues = s.catalogue.issues();
        for (int k = 0; k < issues.size(); k++) {
            int issue = k;
            daily(issues.get(k).outcome(), () -> s.bargaining.outcome[issue]);
        }
    }

    private void declareMovements() {
        List<Movement> movements = s.world.movements();
        for (int m = 0; m < movements.size(); m++) {
            int index = m;
            Movement movement = movements.get(m);
            if (movement.fightersOutcome() != null) {
                weekly(movement.fightersOutcome(), () -> s.forces.strength(index));
            }
            if (movement.grievanceOutcome() != null) {
                weekly(movement.grievanceOutcome(), () -> grievance(index));
            }
        }
    }

    private void declareWholeRuns() {
        Counters l = s.ledger;
        wholeRun("projects_left_risk", Aggregate.LAST, () -> s.projects.leftForRisk);
        wholeRun("projects_left_friction", Aggregate.LAST, () -> s.projects.leftForFriction);
        wholeRun("chinese_casualties_per_1000", Aggregate.DERIVED, this::casualtiesPerThousand);
        wholeRun("largest_attack", Aggregate.MAX, () -> l.largestAttack);
        wholeRun("displaced_peak", Aggregate.MAX, () -> l.displacedPeak);
        wholeRun("fiscal_space_min", Aggregate.MIN, () -> s.economy.fiscalSpaceMin);
        wholeRun("growth_mean", Aggregate.MEAN, () -> s.economy.growthSum / s.economy.quarters);
        wholeRun("reserves_min", Aggregate.MIN, () -> s.economy.reservesMin);
        wholeRun("imf_dependence_max", Aggregate.MAX, () -> s.economy.imfDependenceMax);
        wholeRun("us_alignment", Aggregate.LAST, this::alignment);
        wholeRun("feasibility", Aggregate.DERIVED, s.feasibility::mean);
    }

    private void total(String outcome, DoubleSupplier total) {
        put(outcome, OutcomeSource.total(total));
    }

    private void daily(String outcome, DoubleSupplier state) {
        put(outcome, OutcomeSource.daily(state));
    }

    private void weekly(String outcome, DoubleSupplier state) {
        put(outcome, OutcomeSource.weekly(state));
    }

    private void wholeRun(String outcome, Aggregate aggregate, DoubleSupplier value) {
        put(outcome, OutcomeSource.wholeRun(aggregate, value));
    }

    private void put(String outcome, OutcomeSource source) {
        if (sources.put(outcome, source) != null) {
            throw new IllegalStateException("outcome '" + outcome + "' has two sources");
        }
    }

    /** Returns the national effort times the mean local effort, weighted by the movements' home shares at the start. */
    private double effort() {
        double local = 0;
        int movements = s.world.movements().size();
        for (int i = 0; i < s.areas.count(); i++) {
            double weight = 0;
            for (int m = 0; m < movements; m++) {
                weight += s.world.home(m)[i];
            }
            local += weight / movements * s.areas.localEffort[i];
        }
        return s.pakistan.effort * local;
    }

    /**
     * Returns an index of alignment with the United States, 0 to 1. One half of it is the highest IMF share of outside
     * finance, and the other half the distance from the deepest cooperation with China.
     */
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

    /** Returns, by area, whether it lies in Balochistan or Khyber Pakhtunkhwa. */
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

    /**
     * Returns the number of Chinese killed and injured per 1,000 person-years of presence; NaN if nobody was present.
     */
    private double casualtiesPerThousand() {
        double thousandYears = presentDays / PER_THOUSAND / DAYS_PER_YEAR;
        return thousandYears <= 0 ? Double.NaN : (s.ledger.deathsChinese + s.ledger.chineseInjured) / thousandYears;
    }
}
