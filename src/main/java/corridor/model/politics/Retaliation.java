package corridor.model.politics;

import corridor.catalogue.Movement.Trait;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Act;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Decides each day whether Pakistan answers a spectacular attack of the day before with strikes in Afghanistan. Only
 * attacks of groups for whose shelter Kabul is held responsible count. The strikes begin within days and last a month.
 * If the scenario fixes the number of strikes, the chance of an answer with as many is recorded as feasibility.
 *
 * <p>The equations are in docs/model.md, section 6.10.
 */
final class Retaliation implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int STRIKE = 1;

    /**
     * Episodes against those that attacks without clusters would bring, in 200 histories of the defaults: large attacks
     * come in clusters, and strikes under way answer the whole cluster.
     */
    private static final double CLUSTERED = 0.62;

    private final RetaliationParameters p;
    private final transient SimulationState s;
    private final int strikes;
    private final boolean[] sheltered;
    private final double willingness;
    private final double chosen;
    private int begin = -1;

    /** @param chosen strikes a month that Pakistan chooses */
    Retaliation(RetaliationParameters parameters, double chosen, SimulationState situation) {
        p = parameters;
        this.chosen = chosen;
        s = situation;
        strikes = s.levers.index("pakistan.crossBorderStrikes");
        sheltered = s.world.groupsHave(Trait.SHELTERED);
        willingness = StrictMath.log(p.strikeAnswer() / (1 - p.strikeAnswer()));
    }

    /**
     * Returns the expected episodes of strikes a month: after each, the next attack that may bring strikes must come
     * and be answered, and the strikes must begin. Clusters of attacks make them fewer.
     *
     * @param occasions attacks a day that may bring strikes
     */
    static double usualEpisodes(RetaliationParameters p, double occasions) {
        double answered = occasions * p.strikeAnswer();
        return answered <= 0 ? 0 : CLUSTERED * Clock.MONTH / (1 / answered + (1 + p.strikeLag()) / 2 + Clock.MONTH);
    }

    @Override
    public void step(SimState state) {
        boolean fixed = s.levers.isFixed(strikes);
        if (s.day() == begin) {
            s.pakistan.strikesUntil = s.day() + Clock.MONTH;
            s.neighbours.strikeEpisodes += fixed ? 0 : 1;
        }
        if (begin > s.day() || s.day() < s.pakistan.strikesUntil) {
            return;
        }
        int dead = 0;
        for (Attack attack : s.ledger.yesterday()) {
            if (sheltered[attack.group()] && attack.killed() >= p.strikeDead()) {
                dead = Math.max(dead, attack.killed());
            }
        }
        if (dead > 0 && fixed) {
            s.feasibility.occasion(strikes, feasibility(s.levers.value(strikes)));
        } else if (dead > 0) {
            decide("attack with " + dead + " killed");
        }
    }

    /** Returns the probability of no strikes, or of as many a month as the scenario fixes or more. */
    private double feasibility(double number) {
        if (number <= 0) {
            return 1 - p.strikeAnswer();
        }
        return number <= chosen ? p.strikeAnswer() : 0;
    }

    private void decide(String occasion) {
        Choice choice = new Choice(s.chronicle.asksWhy());
        choice.option("no strikes");
        choice.option(Act.STRIKES, "strikes in Afghanistan")
                .term("spectacular attack", "pakistan.strikeAnswer", willingness);
        long key = s.luck.key(DrawKind.RETALIATION, s.day());
        double draw = KeyedRandom.draw(key, 0);
        int taken = choice.take(1, draw);
        s.tellDecision(
                "pakistanMilitary", Chronicle.Decision.Kind.FORCE, "strikes in return", choice, draw, taken, occasion);
        if (taken == STRIKE) {
            begin = s.day() + 1 + (int) (KeyedRandom.draw(key, 1) * p.strikeLag());
            s.tell(Change.Kind.BORDER, "Strikes in Afghanistan", "none", "ordered for a month", occasion);
        }
    }
}
