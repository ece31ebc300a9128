package corridor.model.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the counters of events. There are three kinds: totals since the start of the run, whose differences are the
 * monthly series; the attacks of today and yesterday that decisions react to; and daily counts, for conditions on a
 * number of past days.
 */
public final class Counters {
    public double attacks;
    public double attacksPips;
    public double attacksPicss;
    public double attacksLethal;
    public double attacksChinese;
    public double deaths;
    public double deathsPips;
    public double deathsSecurity;
    public double deathsCivilian;

    /** Civilians killed in Pakistan by operations and air strikes; they are part of {@link #deathsCivilian}. */
    public double deathsCivilianByState;

    /** Civilians killed in Afghanistan and Iran by Pakistan's strikes; not part of {@link #deathsCivilian}. */
    public double deathsCivilianAbroad;

    /** Pakistanis killed in attacks on Chinese targets, guards and civilians. */
    public double deathsPakistaniOnChineseTargets;

    public double deathsMilitant;

    /** Persons whom the state reports as killed militants; at least {@link #deathsMilitant}. */
    public double militantsReported;

    public double deathsChinese;
    public double chineseInjured;
    public double largestAttack;
    public double displacedPersonDays;
    public double displacedPeak;
    public double disbursed;
    public double committed;
    public double suspendedDays;
    public double withdrawnValue;
    public double operationsCost;

    /** Attacks by movement. */
    public final double[] attacksByMovement;

    /** People killed in attacks, and security personnel killed in operations, exponentially weighted, by front. */
    public final double[] recentLosses;

    private final double[] attacksByDay;
    private final double[] deathsByDay;
    private final double[] civilianDeathsByDay;
    private final double[] chineseAttacksByDay;
    private final double[] chineseDeathsByDay;
    private List<Attack> today = new ArrayList<>();
    private List<Attack> yesterday = new ArrayList<>();

    public Counters(int days, int movements, int fronts) {
        attacksByMovement = new double[movements];
        recentLosses = new double[fronts];
        attacksByDay = new double[days];
        deathsByDay = new double[days];
        civilianDeathsByDay = new double[days];
        chineseAttacksByDay = new double[days];
        chineseDeathsByDay = new double[days];
    }

    /**
     * Chinese payments and, in the next field, new commitments on each day until the next monthly update of investment,
     * USD million.
     */
    public double paidDaily;

    public double committedDaily;

    /**
     * Starts a new day: adds the daily flows to the totals, and makes the attacks of the last day those of yesterday.
     * Must be called first on each day.
     */
    public void turnPage() {
        disbursed += paidDaily;
        committed += committedDaily;
        List<Attack> old = yesterday;
        yesterday = today;
        today = old;
        today.clear();
    }

    /** Returns all attacks of the day before. */
    public List<Attack> yesterday() {
        return yesterday;
    }

    /** Puts other attacks, which are only read, in the place of those of the day before; returns what was there. */
    public List<Attack> exchangeYesterday(List<Attack> others) {
        List<Attack> before = yesterday;
        yesterday = others;
        return before;
    }

    public void note(Attack attack) {
        today.add(attack);
    }

    public void count(int day, int deathsOfAll, boolean onChinese, int deathsOfChinese) {
        attacksByDay[day]++;
        deathsByDay[day] += deathsOfAll;
        if (onChinese) {
            chineseAttacksByDay[day]++;
            chineseDeathsByDay[day] += deathsOfChinese;
        }
    }

    /**
     * Counts civilians killed in Pakistan.
     *
     * @param byState whether operations or air strikes killed them, rather than attacks
     */
    public void countCivilians(int day, int killed, boolean byState) {
        deathsCivilian += killed;
        deathsCivilianByState += byState ? killed : 0;
        civilianDeathsByDay[day] += killed;
    }

    /**
     * Returns the number of attacks in the {@code window} days before {@code day}. The methods below count in the same
     * way.
     */
    public double attacksIn(int day, int window) {
        return sum(attacksByDay, day, window);
    }

    public double deathsIn(int day, int window) {
        return sum(deathsByDay, day, window);
    }

    public double civilianDeathsIn(int day, int window) {
        return sum(civilianDeathsByDay, day, window);
    }

    public double chineseAttacksIn(int day, int window) {
        return sum(chineseAttacksByDay, day, window);
    }

    public double chineseDeathsIn(int day, int window) {
        return sum(chineseDeathsByDay, day, window);
    }

    private static double sum(double[] byDay, int day, int window) {
        double total = 0;
        for (int d = Math.max(0, day - window); d < day; d++) {
            total += byDay[d];
        }
        return total;
    }
}
