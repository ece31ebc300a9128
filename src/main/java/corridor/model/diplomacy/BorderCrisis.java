package corridor.model.diplomacy;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.NeighbourState;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Carries crises on the border with Afghanistan from day to day. Kabul may answer strikes by force. After a clash
 * Pakistan may close the crossings, and mediators may bring both sides to talks and a truce. While a truce holds, Kabul
 * does not answer strikes by force. Closed crossings open again after some weeks or months.
 *
 * <p>The equations are in docs/model.md, section 6.11.
 */
final class BorderCrisis implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final String BORDER = "Border with Afghanistan";
    private static final String AFTER = "after a clash";
    private static final int KILLED = 2;
    private static final int CLOSES = 3;
    private static final int CLOSED_FOR = 4;
    private static final int TALKS = 5;

    private final BorderParameters p;
    private final transient SimulationState s;
    private final int closure;
    private final int mediation;
    private int clashDue = -1;
    private int answeredUntil;
    private int closedUntil = -1;
    private int truceUntil = -1;

    /** Whether Kabul has weighed an answer to strikes since feasibility was last recorded. */
    private boolean weighed;

    /** Whether the crossings were closed, and whether a truce held, when feasibility was last recorded. */
    private boolean closedBefore;

    private boolean truceBefore;

    BorderCrisis(BorderParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        closure = s.levers.index("pakistan.borderClosure");
        mediation = s.levers.index("mediators.mediation");
    }

    @Override
    public void step(SimState state) {
        int day = s.day();
        boolean holds = s.levers.value(mediation) > 0;
        weighed |= s.neighbours.struckOn == day && day >= answeredUntil && day >= truceUntil;
        if (s.neighbours.struckOn == day && day >= answeredUntil && !holds) {
            answeredUntil = day + Clock.MONTH;
            long key = s.luck.key(DrawKind.BORDER_CRISIS, day);
            if (KeyedRandom.draw(key, 0) < p.reply()) {
                clashDue = day + 1 + (int) (KeyedRandom.draw(key, 1) * p.replyDays());
            }
        }
        if (day == clashDue && !holds) {
            clash("Kabul answers strikes");
        }
        if (day == closedUntil) {
            set(closure, false, "the time has passed");
        }
        if (day == truceUntil) {
            set(mediation, false, "the time has passed");
        }
    }

    /** Lets the forces of both sides clash today. */
    void clash(String occasion) {
        NeighbourState n = s.neighbours;
        int day = s.day();
        long key = s.luck.key(DrawKind.BORDER_CRISIS, day);
        int killed = InverseCdf.poisson(KeyedRandom.draw(key, KILLED), p.clashKilled());
        n.clashes++;
        n.tension = Math.min(1, n.tension + p.tensionClash());
        s.ledger.deathsSecurity += killed;
        s.tell(Change.Kind.BORDER, BORDER, "quiet", "clash", occasion + "; Pakistani soldiers killed: " + killed);
        if (day >= closedUntil && KeyedRandom.draw(key, CLOSES) < p.closureAfterClash()) {
            double days = InverseCdf.logNormal(KeyedRandom.draw(key, CLOSED_FOR), p.closureDays(), p.closureSpread());
            closedUntil = day + Math.max(1, (int) Math.round(days));
            set(closure, true, AFTER);
            n.closures += s.levers.isFixed(closure) ? 0 : 1;
        }
        if (day >= truceUntil && KeyedRandom.draw(key, TALKS) < p.truce()) {
            truceUntil = day + (int) Math.round(p.truceDays());
            set(mediation, true, AFTER);
        }
    }

    /**
     * Records the feasibility of closed crossings and of mediation where the scenario fixes them. Clashes of a month
     * come of tension, and of strikes that Kabul weighs in it.
     *
     * @param ofTension probability that tension leads to a clash this month
     */
    void observe(double ofTension) {
        double chance = weighed ? 1 - (1 - ofTension) * (1 - p.reply()) : ofTension;
        boolean closed = s.day() < closedUntil;
        boolean truce = s.day() < truceUntil;
        observe(closure, closed && closedBefore ? 1 : chance * p.closureAfterClash());
        observe(mediation, truce && truceBefore ? 1 : chance * p.truce());
        weighed = false;
        closedBefore = closed;
        truceBefore = truce;
    }

    private void observe(int lever, double chance) {
        if (s.levers.isFixed(lever)) {
            s.feasibility.occasion(lever, s.levers.value(lever) > 0 ? chance : 1 - chance);
        }
    }

    private void set(int lever, boolean yes, String reason) {
        s.levers.decide(lever, yes ? 1 : 0);
        if (!s.levers.isFixed(lever)) {
            String meaning = s.levers.lever(lever).meaning();
            s.tell(Change.Kind.LEVER, meaning, yes ? "no" : "yes", yes ? "yes" : "no", reason);
        }
    }
}
