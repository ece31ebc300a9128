package corridor.model.diplomacy;

import corridor.model.state.Clock;
import corridor.model.state.Draws;
import corridor.model.state.NeighbourState;
import corridor.model.state.Situation;
import corridor.random.Luck;
import corridor.random.Quantile;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Monthly relation with Iran: trust, strikes and answers to them, spells of deniable coordination on the border, and
 * attacks of Jaish al-Adl in Iran, which cost trust. Jaish al-Adl does not act in Pakistan.
 */
public final class Iran implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double MONTHS = 12;
    private static final String OWN_CHOICE = "parallel";

    private final IranParameters p;
    private final double fence;
    private final transient Situation s;
    private final int coordination;
    private final int strikes;
    private final int border;
    private int spellEnds;

    /** @param fence share of returns that full border management prevents */
    public Iran(IranParameters parameters, double fence, Situation situation) {
        p = parameters;
        this.fence = fence;
        s = situation;
        coordination = s.levers.index("iran.coordination");
        strikes = s.levers.index("iran.unilateralStrikes");
        border = s.levers.index("pakistan.borderManagement");
        s.neighbours.trust = p.trust();
    }

    @Override
    public void step(SimState state) {
        long key = s.luck.key(Draws.IRAN, s.day());
        coordinate(key);
        meet(key);
        squeeze();
    }

    private void coordinate(long key) {
        NeighbourState n = s.neighbours;
        double odds = p.coordinateBase() + p.coordinateTrust() * n.trust;
        double chance = 1 / (1 + StrictMath.exp(-odds));
        if (s.levers.isFixed(coordination) && s.levers.value(coordination) > 0) {
            s.feasibility.occasion(coordination, s.day() < spellEnds ? 1 : chance);
        }
        if (s.day() >= spellEnds && Luck.draw(key, 0) < chance) {
            spellEnds = s.day() + (int) Math.round(p.coordinateMonths() * Clock.MONTH);
            s.tell(
                    "iran",
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

    private void meet(long key) {
        NeighbourState n = s.neighbours;
        int hits = Quantile.poisson(Luck.draw(key, 1), s.levers.value(strikes) / MONTHS);
        int answers = Quantile.binomial(Luck.draw(key, 2), hits, p.retaliation());
        int jaish = Quantile.poisson(
                Luck.draw(key, 3), p.jaishAttacks() / MONTHS * (1 - p.sanctuaryCut() * n.coordination));
        n.trust += p.trustReturn() * (p.trust() + p.trustCoordination() * n.coordination - n.trust)
                - p.trustStrike() * (hits + answers)
                - p.trustJaish() * (jaish - p.jaishAttacks() / MONTHS);
        n.trust = Math.max(0, Math.min(1, n.trust));
        if (hits > 0) {
            s.tell(
                    "iran",
                    "Iran and Pakistan",
                    "quiet",
                    answers > 0 ? "strikes on both sides" : "Iranian strike",
                    "set by the scenario");
        }
    }

    private void squeeze() {
        NeighbourState n = s.neighbours;
        n.returnsFromIran = (1 - p.sanctuaryCut() * n.coordination) * (1 - fence * s.levers.value(border));
        double killed = p.sanctuaryKill() / MONTHS * n.coordination;
        for (int g = 0; g < s.world.groups().size() && killed > 0; g++) {
            for (int h = s.areas.count(); h < s.world.areaCount(); h++) {
                if (s.world.area(h).country().equals("IR")) {
                    s.ledger.deathsMilitant += s.forces.killAbroad(g, h, s.forces.abroad[g][h] * killed);
                }
            }
        }
    }
}
