package corridor.model.diplomacy;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.List;

/**
 * Carries out China's decisions on pressure, along the ladder of steps. A private message comes at once, and a public
 * step follows after weeks of deliberation. Further steps follow one at a time; if the decision is much higher, the
 * steps between are left out. After an attack, China first rebukes Pakistan in public; if a harder step is in force,
 * China then repeats that step. A lower step is taken at once. Each step sets levers of China.
 *
 * <p>The equations are in docs/model.md, section 6.7.
 */
final class Ladder {
    static final int MESSAGE = 1;
    static final int REBUKE = 2;
    static final int THREAT = 3;
    static final int FREEZE = 4;
    static final int SECTOR_STOP = 5;
    static final int DECOUPLING = 6;

    private final LadderParameters p;
    private final SimulationState s;
    private final Demand demand;
    private final int pressure;
    private final int commitments;
    private final int powerStop;
    private final int withdrawal;
    private int aim;
    private String occasion = "";
    private boolean rebukeFirst;

    Ladder(LadderParameters parameters, Demand demand, SimulationState situation) {
        p = parameters;
        this.demand = demand;
        s = situation;
        pressure = s.levers.index("china.pressureStep");
        commitments = s.levers.index("china.newCommitments");
        powerStop = s.levers.index("china.powerSectorStop");
        withdrawal = s.levers.index("china.withdrawal");
    }

    boolean deliberating() {
        return s.china.stepDue >= 0;
    }

    /**
     * Carries out the decision of a monthly review: China takes a lower step at once, and begins to move toward a
     * higher one.
     *
     * @param step decided step of pressure
     * @param why reason, for the chronicle
     */
    void decide(int step, String why) {
        if (step < s.china.step) {
            take(step, why);
        } else if (step > s.china.step) {
            head(step, why);
        }
    }

    /**
     * Carries out a decision after an attack: a public rebuke comes first, unless the decision lies {@code jump} or
     * more steps higher.
     */
    void answer(int step, String why) {
        int wanted = Math.max(step, s.china.step);
        head(deliberating() ? Math.max(aim, wanted) : wanted, why);
        rebukeFirst |= deliberating();
    }

    private void head(int step, String why) {
        aim = step;
        occasion = why;
        if (s.china.step < MESSAGE && aim >= MESSAGE) {
            take(MESSAGE, why);
        }
        if (aim >= REBUKE && !deliberating()) {
            s.china.stepDue = s.day() + lag(p.publicLag());
        }
    }

    /** Takes the public step that is due today, if any; to be called every day. */
    void step() {
        if (s.day() != s.china.stepDue) {
            return;
        }
        s.china.spokeOn = s.day();
        int said = next();
        rebukeFirst = false;
        take(Math.max(said, s.china.step), occasion);
        List<String> levels = s.levers.lever(pressure).levels();
        s.tell(Change.Kind.STATEMENT, "China in public", "", levels.get(said), occasion);
        s.china.stepDue = said < aim ? s.day() + lag(p.rungLag()) : -1;
    }

    /**
     * Returns the next public step: the decided step if it lies {@code jump} or more steps higher, else a rebuke after
     * an attack, else one step more.
     */
    private int next() {
        if (aim - s.china.step >= p.jump()) {
            return aim;
        }
        if (rebukeFirst) {
            return REBUKE;
        }
        return Math.min(aim, Math.max(REBUKE, s.china.step + 1));
    }

    /** Takes a step without deliberation: at the start, or because the scenario says so. */
    void put(int step, String why) {
        s.china.stepDue = -1;
        rebukeFirst = false;
        take(step, why);
    }

    private void take(int step, String why) {
        int before = s.china.step;
        s.china.step = step;
        s.levers.decide(pressure, step);
        s.levers.decide(commitments, step >= FREEZE ? 0 : step == THREAT ? p.threatCut() : 1);
        s.levers.decide(powerStop, step >= SECTOR_STOP ? 1 : 0);
        s.levers.decide(withdrawal, step >= DECOUPLING ? 1 : 0);
        if (step > before) {
            demand.raised();
        }
        if (step != before) {
            List<String> levels = s.levers.lever(pressure).levels();
            s.tell(Change.Kind.PRESSURE, "China's pressure", levels.get(before), levels.get(step), why);
        }
    }

    private int lag(double median) {
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.CHINA_LAG, s.day()), 0);
        return Math.max(1, (int) Math.round(InverseCdf.logNormal(draw, median, p.lagSpread())));
    }
}
