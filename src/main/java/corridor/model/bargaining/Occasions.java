package corridor.model.bargaining;

import corridor.catalogue.BargainResponse.Driver;
import corridor.catalogue.Movement;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import java.util.List;

/**
 * Computes the drivers to which the inputs of stakeholders respond. There are two kinds. An event (deaths, harm,
 * crisis, displacement) leaves a memory: the value of the quarter or what is left of the earlier memory, whichever is
 * more. A memory halves with time. A means of power, such as the budget, counts by its departure from the start.
 */
final class Occasions {
    private static final double MILLION = 1000;
    private static final double MOST = 1;

    private final SimulationState s;
    private final UsualFlows usual;
    private final double keptAttention;
    private final double keptWishes;
    private final double[] attention = new double[Driver.values().length];
    private final double[] wishes = new double[Driver.values().length];
    private final double[] means = new double[Driver.values().length];
    private final List<Movement> movements;
    private final double[] strengthAtStart;
    private final double fiscalSpaceAtStart;
    private double chineseBefore;
    private double civiliansBefore;
    private double disbursedBefore;

    Occasions(BargainingParameters p, UsualFlows usual, SimulationState situation) {
        s = situation;
        this.usual = usual;
        keptAttention = kept(p.salienceHalfLife());
        keptWishes = kept(p.positionHalfLife());
        movements = s.world.movements();
        strengthAtStart = new double[movements.size()];
        for (int m = 0; m < strengthAtStart.length; m++) {
            strengthAtStart[m] = s.forces.strength(m);
        }
        fiscalSpaceAtStart = s.economy.fiscalSpace;
        means[Driver.PRIMACY_MILITARY.ordinal()] =
                StrictMath.log(usual.militaryWeight() / usual.militaryWeightOfTable());
        means[Driver.PRIMACY_GOVERNMENT.ordinal()] =
                StrictMath.log((1 - usual.militaryWeight()) / (1 - usual.militaryWeightOfTable()));
    }

    /** Updates all drivers at the end of a quarter. */
    void look() {
        double chinese = s.ledger.deathsChinese - chineseBefore;
        double civilians = s.ledger.deathsCivilian - civiliansBefore;
        double disbursed = s.ledger.disbursed - disbursedBefore;
        chineseBefore = s.ledger.deathsChinese;
        civiliansBefore = s.ledger.deathsCivilian;
        disbursedBefore = s.ledger.disbursed;
        felt(Driver.CHINESE_DEATHS, StrictMath.log1p(chinese));
        felt(Driver.CIVILIAN_HARM, civilians > usual.civilians() ? StrictMath.log(civilians / usual.civilians()) : 0);
        felt(Driver.CRISIS, s.economy.crisis ? 1 : 0);
        felt(Driver.DISPLACEMENT, Math.min(MOST, sum(s.areas.displaced) / MILLION));
        means[Driver.INVESTMENT.ordinal()] = departure(disbursed, usual.disbursement());
        means[Driver.BUDGET.ordinal()] = departure(s.economy.fiscalSpace, fiscalSpaceAtStart);
        means[Driver.LEGITIMACY.ordinal()] = departure(s.society.trust, s.society.trustAtStart);
        for (int m = 0; m < strengthAtStart.length; m++) {
            if (movements.get(m).driver() != null) {
                means[movements.get(m).driver().ordinal()] = growth(m);
            }
        }
    }

    /** Returns the memory of an event to which saliences respond. */
    double inAttention(Driver event) {
        return attention[event.ordinal()];
    }

    /** Returns the memory of an event to which positions respond. */
    double inWishes(Driver event) {
        return wishes[event.ordinal()];
    }

    /**
     * Returns the departure of a means of power from the start; for primacy, from what the table of stakeholders
     * assumes.
     */
    double means(Driver driver) {
        return means[driver.ordinal()];
    }

    private void felt(Driver event, double now) {
        int d = event.ordinal();
        attention[d] = Math.max(now, attention[d] * keptAttention);
        wishes[d] = Math.max(now, wishes[d] * keptWishes);
    }

    private double growth(int movement) {
        double now = s.forces.strength(movement);
        double start = strengthAtStart[movement];
        return start > 0 ? StrictMath.log(Math.max(now, 1) / Math.max(start, 1)) : 0;
    }

    /**
     * Returns the relative change since the start, limited to -1 (all is lost) and 1 (doubled); 0 if there was none at
     * the start.
     */
    private static double departure(double now, double atStart) {
        return atStart > 0 ? Math.max(-MOST, Math.min(MOST, now / atStart - 1)) : 0;
    }

    private static double kept(double halfLife) {
        return StrictMath.exp(-StrictMath.log(2) * Clock.QUARTER / halfLife);
    }

    private static double sum(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
