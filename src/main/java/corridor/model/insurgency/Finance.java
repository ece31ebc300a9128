package corridor.model.insurgency;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates the money of each movement every week: one index, 1 at the start, which follows income relative to the usual
 * with a lag. Enforcement abroad lowers what the diaspora gives, policing lowers extortion, and support by a state,
 * which is a contested claim, adds to the usual income. Recruits and campaigns follow the index in part:
 *
 * <pre>
 * income_m = 1 - diaspora_m enforced (1 - anger) enforcement - extortion policed policing + support_m, at least 0
 * M_m      = income_m + (M_m - income_m) exp(-7 / lag)
 * funding  = 1 + effect (M_m - 1), between 0 and 1.5
 * </pre>
 *
 * <p>The equations are in docs/model.md, section 7.4.
 */
final class Finance implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double MOST = 1.5;

    private final FinanceParameters p;
    private final transient SimulationState s;
    private final int enforcement;
    private final int policing;
    private final int claimOnIndia;
    private final int claimOnKabul;
    private final boolean[] fromAbroad;
    private final boolean[] sheltered;
    private final double[] money;
    private final double kept;

    Finance(FinanceParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        enforcement = s.levers.index("west.diasporaEnforcement");
        policing = s.levers.index("pakistan.counterExtortion");
        claimOnIndia = s.levers.index("india.claimedSupport");
        claimOnKabul = s.levers.index("kabul.claimedSupport");
        fromAbroad = s.world.movementsHave(Trait.DIASPORA);
        sheltered = s.world.movementsHave(Trait.SHELTERED);
        money = new double[s.world.movements().size()];
        Arrays.fill(money, 1);
        kept = Exp.of(-Clock.WEEK / p.lag());
    }

    @Override
    public void step(SimState state) {
        for (int m = 0; m < money.length; m++) {
            double income = income(m);
            money[m] = income + (money[m] - income) * kept;
            s.forces.funding[m] = Math.max(0, Math.min(MOST, 1 + p.effect() * (money[m] - 1)));
        }
    }

    /** Money of a movement relative to the start. */
    double money(int movement) {
        return money[movement];
    }

    private double income(int movement) {
        double stopped =
                fromAbroad[movement] ? p.diaspora() * p.enforced() * (1 - p.anger()) * s.levers.value(enforcement) : 0;
        double policed = p.extortion() * p.policed() * s.levers.value(policing);
        double support = (fromAbroad[movement] ? s.levers.value(claimOnIndia) : 0)
                + (sheltered[movement] ? s.levers.value(claimOnKabul) : 0);
        return Math.max(0, 1 - stopped - policed + support);
    }
}
