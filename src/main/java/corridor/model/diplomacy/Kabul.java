package corridor.model.diplomacy;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.NeighbourState;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates the relation with Kabul each month: tension, border clashes, tolerance of armed groups, the return of
 * fighters, which follows tolerance, and the disarming of fighters under a deal. Tension follows Richardson: strikes,
 * attacks and closures raise it, and time and mediation lower it. Tension changes tolerance (Jervis 1978 on the
 * spiral).
 *
 * <p>The equations are in docs/model.md, section 8.5.
 */
final class Kabul implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int RELOCATION = 1;
    private static final int ACTION = 2;
    private static final String AFGHANISTAN = "AF";

    private final KabulParameters p;
    private final transient SimulationState s;
    private final transient BorderCrisis crisis;
    private final double rally;
    private final int closure;
    private final int deal;
    private final int incentive;
    private final int mediation;
    private final int border;
    private final int[] sheltered;
    private final double usualAttacks;
    private final double usualStrain;
    private double attacksBefore;

    /**
     * @param crisis process that carries out clashes
     * @param usualAttacks attacks a day at the start by movement
     * @param usualStrain tension that strikes, clashes and closed crossings add in a usual month, see
     *     {@link UsualStrain}
     */
    Kabul(
            KabulParameters parameters,
            BorderCrisis crisis,
            double[] usualAttacks,
            double usualStrain,
            SimulationState situation) {
        p = parameters;
        this.crisis = crisis;
        s = situation;
        rally = s.option("STRIKE", Map.of("SPIRAL", p.rally(), "DETER", -p.rally(), "NEUTRAL", 0.0));
        sheltered = s.world.movements(Trait.SHELTERED);
        this.usualAttacks = sheltered(usualAttacks);
        this.usualStrain = usualStrain;
        closure = s.levers.index("pakistan.borderClosure");
        deal = s.levers.index("kabul.hostingDeal");
        incentive = s.levers.index("china.kabulIncentive");
        mediation = s.levers.index("mediators.mediation");
        border = s.levers.index("pakistan.borderManagement");
        s.neighbours.tolerance = p.tolerance();
        s.neighbours.toleranceAtStart = p.tolerance();
        s.neighbours.toleranceOfRule = p.tolerance();
        s.neighbours.tension = p.tensionStart();
        s.neighbours.tensionAtStart = p.tensionStart();
    }

    /** Returns the monthly process that updates tension; the first of three. */
    Steppable tension() {
        return state -> strain();
    }

    /**
     * Returns the monthly process in which forces may clash; the second of three. It stands alone, since a clash can
     * set levers that the other two read.
     */
    Steppable clashes() {
        return state -> clash();
    }

    @Override
    public void step(SimState state) {
        tolerate();
        closeCrossings();
        disarm();
        s.neighbours.returnsFromAfghanistan = s.neighbours.tolerance
                / s.neighbours.toleranceAtStart
                * (1 - p.fence() * s.levers.value(border))
                * (s.levers.value(deal) >= RELOCATION ? 1 - p.relocation() : 1);
    }

    /**
     * Updates tension. Attacks, strikes, clashes and closed crossings count by their departure from the usual at the
     * start, since the tension at the start already contains the usual.
     */
    private void strain() {
        NeighbourState n = s.neighbours;
        double attacksNow = sheltered(s.ledger.attacksByMovement);
        double attacks = attacksNow - attacksBefore;
        attacksBefore = attacksNow;
        double usual = usualAttacks * Clock.MONTH;
        n.tension += p.tensionStrike() * n.strikesFelt
                + p.tensionAttack() * (attacks - usual)
                + p.tensionClosure() * s.levers.value(closure)
                - p.tensionDecay() * (n.tension - p.tensionStart())
                - p.mediation() * s.levers.value(mediation)
                - usualStrain;
        n.tension = clamp(n.tension);
        n.strikesFelt = 0;
    }

    /** Sum over the movements for whose attacks Kabul is held responsible. */
    private double sheltered(double[] byMovement) {
        double sum = 0;
        for (int m : sheltered) {
            sum += byMovement[m];
        }
        return sum;
    }

    /** Returns the probability that tension leads to a clash this month. */
    static double clashes(KabulParameters p, double tension) {
        return 1 / (1 + StrictMath.exp(-p.clashBase() - p.clashTension() * tension));
    }

    private void clash() {
        long key = s.luck.key(DrawKind.CLASH, s.day());
        double chance = clashes(p, s.neighbours.tension);
        crisis.observe(chance);
        if (KeyedRandom.draw(key, 0) < chance) {
            crisis.clash("tension");
        }
    }

    private void tolerate() {
        NeighbourState n = s.neighbours;
        double logit = StrictMath.log(n.toleranceOfRule / (1 - n.toleranceOfRule))
                - p.incentive() * s.levers.value(incentive)
                - p.closure() * s.levers.value(closure)
                + rally * (n.tension - p.tensionStart())
                - p.deal() * s.levers.fraction(deal);
        double target = 1 / (1 + StrictMath.exp(-logit));
        n.tolerance += p.speed() * (target - n.tolerance);
    }

    private void closeCrossings() {
        double lost = p.closureJobs() * s.levers.value(closure);
        for (int i = 0; i < s.areas.count(); i++) {
            s.society.closure[i] = s.world.area(i).border().contains(AFGHANISTAN) ? lost : 0;
        }
    }

    /**
     * Disarms a share of the fighters of sheltered movements in Afghanistan while Kabul acts on its guests. A part of
     * them goes to the group of the Islamic State's Khorasan branch instead, if there is one.
     */
    private void disarm() {
        if (s.levers.value(deal) < ACTION) {
            return;
        }
        int isk = s.world.groupOfDefectors();
        for (int g = 0; g < s.world.groups().size(); g++) {
            if (isSheltered(g) && g != isk) {
                for (int h = s.areas.count(); h < s.world.areaCount(); h++) {
                    if (s.world.area(h).country().equals(AFGHANISTAN)) {
                        double persons = s.forces.abroad[g][h] * p.disarm();
                        double refuse = isk < 0 ? 0 : persons * p.toIsk();
                        s.forces.leaveAbroad(g, h, persons - refuse);
                        s.neighbours.disarmed += persons - refuse;
                        if (refuse > 0) {
                            s.forces.changeGroup(g, isk, h, refuse);
                            s.neighbours.wentToIsk += refuse;
                        }
                    }
                }
            }
        }
    }

    private boolean isSheltered(int group) {
        for (int m : sheltered) {
            if (s.world.movement(group) == m) {
                return true;
            }
        }
        return false;
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
