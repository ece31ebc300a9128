package corridor.model.diplomacy;

import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * Keeps China's demand: the conditions for releasing pressure, and the term for which pressure lasts without them. The
 * term is shorter for a higher step. Pressure can end early if, for some months in a row, casualties were low and China
 * saw at least the effort that it asked for. China sees effort with an error, so diligence can go unseen and bad luck
 * can be punished (Padro i Miquel and Yared 2012).
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
     * Starts a new term; to be called when pressure is raised. If this is the first rise of an episode, China asks for
     * more effort.
     */
    void raised() {
        double months = Math.max(1, p.term() - p.termPerStep() * s.china.step);
        termEnds = s.day() + (int) Math.round(months * Clock.MONTH);
        monthsMet = 0;
        struckSince = false;
        ask();
    }

    /**
     * Asks for more effort than there is today, up to a limit. The demand holds for the whole episode of pressure, so a
     * second call has no effect: China does not ask for still more when effort has risen.
     */
    void ask() {
        if (!asked) {
            s.china.effortAsked = Math.min(p.effortMost(), (1 + p.effortAsked()) * effort());
            asked = true;
        }
    }

    /** Ends the episode of pressure, so that the next one brings a new demand. */
    void over() {
        asked = false;
    }

    void struck() {
        struckSince = true;
    }

    /** Checks whether China sees its conditions met; to be called once a month. */
    void look() {
        double error = InverseCdf.normal(KeyedRandom.draw(s.luck.key(DrawKind.EFFORT_SEEN, s.day()), 0));
        double seen = effort() * StrictMath.exp(p.effortNoise() * error);
        boolean met = s.china.casualtyScore <= p.releaseScore() && seen >= s.china.effortAsked;
        monthsMet = met ? monthsMet + 1 : 0;
    }

    /** Whether China has seen its conditions met for enough months in a row. */
    boolean met() {
        return monthsMet >= p.releaseMonths();
    }

    /**
     * Whether the demand binds: the term is not over and the demand is not met, so a release would break China's word.
     */
    boolean binds() {
        return s.day() < termEnds && !met();
    }

    /**
     * Whether the announced strategy calls for more pressure: Chinese targets were attacked since the last rise, and
     * casualties exceed its threshold.
     */
    boolean callsForMore() {
        return struckSince && s.china.casualtyScore > p.punishScore();
    }

    private double effort() {
        return s.pakistan.effort * (1 + p.operationSeen() * s.pakistan.underWay);
    }
}
