package corridor.model.diplomacy;

import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * China's conditions for releasing pressure, and the term of pressure without them. Raised pressure has a term, shorter
 * for a higher step; it ends early when for some months on end few Chinese were hurt and Pakistan's effort was seen to
 * exceed what it was when pressure was raised. Effort is seen with error, so diligence can go unseen and bad luck can
 * be punished (Padro i Miquel and Yared 2012).
 *
 * <p>The equations are in docs/model.md, section 6.7.
 */
final class Demand {
    private final DemandParameters p;
    private final SimulationState s;
    private int termEnds = -1;
    private int monthsMet;
    private boolean struckSince;
    private boolean asked;

    Demand(DemandParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        s.china.effortNoise = p.effortNoise();
        s.china.operationSeen = p.operationSeen();
    }

    /**
     * Called when pressure is raised: a new term begins, and the first time in an episode China asks for more effort.
     */
    void raised() {
        double months = Math.max(1, p.term() - p.termPerStep() * s.china.step);
        termEnds = s.day() + (int) Math.round(months * Clock.MONTH);
        monthsMet = 0;
        struckSince = false;
        ask();
    }

    /**
     * Asks for more effort than there is today, up to a limit. A demand stands for a whole episode of pressure: when
     * effort has risen, China does not ask for more still.
     */
    void ask() {
        if (!asked) {
            s.china.effortAsked = Math.min(p.effortMost(), (1 + p.effortAsked()) * effort());
            asked = true;
        }
    }

    /** The episode of pressure is over: the next one brings a new demand. */
    void over() {
        asked = false;
    }

    void struck() {
        struckSince = true;
    }

    /** Once a month: are the conditions seen to be met? */
    void look() {
        double error = InverseCdf.normal(KeyedRandom.draw(s.luck.key(DrawKind.EFFORT_SEEN, s.day()), 0));
        double seen = effort() * StrictMath.exp(p.effortNoise() * error);
        boolean met = s.china.casualtyScore <= p.releaseScore() && seen >= s.china.effortAsked;
        monthsMet = met ? monthsMet + 1 : 0;
    }

    /** Conditions were met for long enough. */
    boolean met() {
        return monthsMet >= p.releaseMonths();
    }

    /** Letting go now would break China's word. */
    boolean binds() {
        return s.day() < termEnds && !met();
    }

    /** Casualties have passed the threshold of the announced strategy since pressure was last raised. */
    boolean callsForMore() {
        return struckSince && s.china.casualtyScore > p.punishScore();
    }

    private double effort() {
        return s.pakistan.effort * (1 + p.operationSeen() * s.pakistan.underWay);
    }
}
