package corridor.run;

import corridor.catalogue.BargainIssue;
import corridor.model.state.ChinaState;
import corridor.model.state.Counters;
import corridor.model.state.SimulationState;
import corridor.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Where in a run's situation each outcome is read: running totals, states, and what counts at the end. */
final class OutcomeSources {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double PER_THOUSAND = 1000;
    private static final double DEEPEST = 10;

    private static final Set<String> SLOW = Set.of(
            "fighters_baloch",
            "fighters_ttp",
            "grievance_baloch",
            "grievance_pashtun",
            "legitimacy",
            "pakistan_effort");

    private final SimulationState s;
    private final Map<String, DoubleSupplier> totals = new LinkedHashMap<>();
    private final Map<String, DoubleSupplier> states = new LinkedHashMap<>();
    private final Map<String, DoubleSupplier> last = new LinkedHashMap<>();
    private final boolean[] contested;
    private double present;
    private double presentDays;

    OutcomeSources(SimulationState situation) {
        s = situation;
        contested = contested();
        declareTotals();
        declareStates();
        declareLast();
    }

    /** Counts the Chinese nationals who were there today; to be called before the states of the day are read. */
    void dayEnds() {
        present = s.projects.chinesePresent();
        presentDays += present;
    }

    /** Running total since the start, or null when the outcome is none. */
    DoubleSupplier total(String outcome) {
        return totals.get(outcome);
    }

    /** State of the day, or null when the outcome is none. */
    DoubleSupplier state(String outcome) {
        return states.get(outcome);
    }

    /** Value at the end of the run that counts for it as a whole, or null when that follows from the months. */
    DoubleSupplier last(String outcome) {
        return last.get(outcome);
    }

    /** Whether a state moves once a week and is dear to measure. */
    static boolean isSlow(String outcome) {
        return SLOW.contains(outcome);
    }

    private void declareTotals() {
        Counters l = s.ledger;
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
        List<BargainIssue> issues = s.catalogue.issues();
        for (int k = 0; k < issues.size(); k++) {
            int issue = k;
            states.put(issues.get(k).outcome(), () -> s.bargaining.outcome[issue]);
        }
    }

    private void declareLast() {
        Counters l = s.ledger;
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
