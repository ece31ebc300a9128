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
 * Updates the relation with Iran each month: trust, strikes and the answers to them, periods of deniable coordination
 * on the border, and the strength and attacks of Jaish al-Adl. Jaish al-Adl has members in both countries and attacks
 * in Iran only, which costs trust.
 *
 * <p>The equations are in docs/model.md, section 8.6.
 */
final class Iran implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double MONTHS = 12;
    private static final String OWN_CHOICE = "parallel";

    private final IranParameters p;
    private final double fence;
    private final transient SimulationState s;
    private final int coordination;
    private final int strikes;
    private final int border;
    private int spellEnds;

    /** @param fence share of returns that full border management prevents */
    Iran(IranParameters parameters, double fence, SimulationState situation) {
        p = parameters;
        this.fence = fence;
        s = situation;
        coordination = s.levers.index("iran.coordination");
        strikes = s.levers.index("iran.unilateralStrikes");
        border = s.levers.index("pakistan.borderManagement");
        s.neighbours.trust = p.trust();
        s.neighbours.jaishInPakistan = p.jaishInPakistan();
        s.neighbours.jaishInIran = 1 - p.jaishInPakistan();
    }

    @Override
    public void step(SimState state) {
        long key = s.luck.key(DrawKind.IRAN, s.day());
        coordinate(key);
        meet(key);
        squeeze();
    }

    private void coordinate(long key) {
        NeighbourState n = s.neighbours;
        double odds = p.coordinateBase() + p.coordinateTrust() * n.trust;
        double chance = 1 / (1 + StrictMath.exp(-odds));
        if (s.levers.isFixed(coordination)) {
            s.feasibility.occasion(coordination, feasible(s.levers.value(coordination), odds, chance));
        }
        if (s.day() >= spellEnds && KeyedRandom.draw(key, 0) < chance) {
            spellEnds = s.day() + (int) Math.round(p.coordinateMonths() * Clock.MONTH);
            s.tell(
                    Change.Kind.IRAN,
                    "Iran and Pakistan on the border",
                    "apart",
                    "parallel operations",
                    "trust allows it; both deny it");
        }
        s.levers.decide(
                coordination,
                s.day() < spellEnds ? s.levers.lever(coordination).levels().indexOf(OWN_CHOICE) : 0);
        n.coordination = s.levers.fraction(coordination);
    }

    /**
     * Returns the probability that Iran and Pakistan would by themselves coordinate as far as {@code level}; for level
     * 0, that they would not coordinate.
     */
    private double feasible(double level, double odds, double chance) {
        double own = s.levers.lever(coordination).levels().indexOf(OWN_CHOICE);
        if (level > own) {
            return 1 / (1 + StrictMath.exp(p.coordinateJoint() - odds));
        }
        double parallel = s.day() < spellEnds ? 1 : chance;
        return level > 0 ? parallel : 1 - parallel;
    }

    private void meet(long key) {
        NeighbourState n = s.neighbours;
        int hits = InverseCdf.poisson(KeyedRandom.draw(key, 1), s.levers.value(strikes) / MONTHS);
        int answers = InverseCdf.binomial(KeyedRandom.draw(key, 2), hits, p.retaliation());
        int jaish = InverseCdf.poisson(KeyedRandom.draw(key, 3), p.jaishAttacks() / MONTHS * jaish(hits));
        n.attacksInIran += jaish;
        n.trust += p.trustReturn() * (p.trust() + p.trustCoordination() * n.coordination - n.trust)
                - p.trustStrike() * (hits + answers)
                - p.trustJaish() * (jaish - p.jaishAttacks() / MONTHS);
        n.trust = Math.max(0, Math.min(1, n.trust));
        if (answers > 0) {
            s.ledger.deathsCivilianAbroad +=
                    InverseCdf.poisson(KeyedRandom.draw(key, 5), answers * p.answerCivilians());
            killInIran(InverseCdf.poisson(KeyedRandom.draw(key, 4), answers * p.answerKills()));
        }
        if (hits > 0) {
            s.tell(
                    Change.Kind.IRAN,
                    "Iran and Pakistan",
                    "quiet",
                    answers > 0 ? "strikes on both sides" : "Iranian strike",
                    "set by the scenario");
        }
    }

    /**
     * Updates the members of Jaish al-Adl, and returns how often it attacks in Iran, relative to the start. Iran's
     * strikes and coordinated operations cost it members in Pakistan, and coordinated operations cost it members in
     * Iran. Border management and coordination keep its members in Pakistan from crossing. Recruits make up for losses
     * over time.
     */
    private double jaish(int hits) {
        NeighbourState n = s.neighbours;
        double operations = p.sanctuaryKill() / MONTHS * n.coordination;
        double missing = 1 - n.jaishInPakistan - n.jaishInIran;
        double recruits = missing * p.jaishRecovery() / MONTHS;
        n.jaishInPakistan +=
                recruits * p.jaishInPakistan() - n.jaishInPakistan * Math.min(1, p.jaishLoss() * hits + operations);
        n.jaishInIran += recruits * (1 - p.jaishInPakistan()) - n.jaishInIran * operations;
        double cross = (1 - p.sanctuaryCut() * n.coordination) * (1 - fence * s.levers.value(border));
        return n.jaishInIran + n.jaishInPakistan * cross;
    }

    /**
     * Removes the fighters in sanctuary in Iran whom Pakistan's answers kill, in proportion to the fighters in each
     * place.
     */
    private void killInIran(double persons) {
        double there = 0;
        for (double[] abroad : s.forces.abroad) {
            for (int h = s.areas.count(); h < s.world.areaCount(); h++) {
                there += isIran(h) ? abroad[h] : 0;
            }
        }
        if (there > 0) {
            killShare(Math.min(1, persons / there));
        }
    }

    private void killShare(double share) {
        for (int g = 0; g < s.world.groups().size(); g++) {
            for (int h = s.areas.count(); h < s.world.areaCount(); h++) {
                if (isIran(h)) {
                    double killed = s.forces.killAbroad(g, h, s.forces.abroad[g][h] * share);
                    s.ledger.deathsMilitant += killed;
                    s.ledger.militantsReported += killed;
                }
            }
        }
    }

    private boolean isIran(int area) {
        return s.world.area(area).country().equals("IR");
    }

    private void squeeze() {
        NeighbourState n = s.neighbours;
        n.returnsFromIran = (1 - p.sanctuaryCut() * n.coordination) * (1 - fence * s.levers.value(border));
        if (n.coordination > 0) {
            killShare(p.sanctuaryKill() / MONTHS * n.coordination);
        }
    }
}
