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
 * If the scenario fixes the number of strikes, the chance of an answer is recorded as feasibility.
 *
 * <p>The equations are in docs/model.md, section 6.10.
 */
final class Retaliation implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int STRIKE = 1;

    private final RetaliationParameters p;
    private final transient SimulationState s;
    private final int strikes;
    private final boolean[] sheltered;
    private final double willingness;
    private int begin = -1;

    Retaliation(RetaliationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        strikes = s.levers.index("pakistan.crossBorderStrikes");
        sheltered = s.world.groupsHave(Trait.SHELTERED);
        willingness = StrictMath.log(p.strikeAnswer() / (1 - p.strikeAnswer()));
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
            s.feasibility.occasion(strikes, s.levers.value(strikes) > 0 ? p.strikeAnswer() : 1 - p.strikeAnswer());
        } else if (dead > 0) {
            decide("attack with " + dead + " killed");
        }
    }

    private void decide(String occasion) {
        Choice choice = new Choice(s.chronicle.asksWhy());
        choice.option("no strikes");
        choice.option(Act.STRIKES, "strikes in Afghanistan")
                .term("spectacular attack", "pakistan.strikeAnswer", willingness);
        long key = s.luck.key(DrawKind.RETALIATION, s.day());
        double draw = KeyedRandom.draw(key, 0);
        int chosen = choice.take(1, draw);
        s.tellDecision(
                "pakistanMilitary", Chronicle.Decision.Kind.FORCE, "strikes in return", choice, draw, chosen, occasion);
        if (chosen == STRIKE) {
            begin = s.day() + 1 + (int) (KeyedRandom.draw(key, 1) * p.strikeLag());
            s.tell(Change.Kind.BORDER, "Strikes in Afghanistan", "none", "ordered for a month", occasion);
        }
    }
}
