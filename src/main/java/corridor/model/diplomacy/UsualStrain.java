package corridor.model.diplomacy;

import corridor.model.state.Clock;
import corridor.model.state.UsualStrikes;

/**
 * Computes the tension that strikes, clashes, closed crossings and truces add in a usual month. The tension at the
 * start already contains it, so tension stays near its start while these are as usual.
 *
 * <p>The equations are in docs/model.md, section 8.5.
 */
final class UsualStrain {
    /** Clashes and the truces that prevent them settle within a few steps. */
    private static final int STEPS = 20;

    private UsualStrain() {}

    /** Returns the usual strain a month. */
    static double of(KabulParameters p, BorderParameters border, UsualStrikes usual) {
        double ofTension = Kabul.clashes(p, p.tensionStart());
        double replies = usual.episodes() * (1 - StrictMath.exp(-usual.perEpisode())) * border.reply();
        double clashes = ofTension + replies;
        double truce = 0;
        for (int k = 0; k < STEPS; k++) {
            truce = share(clashes * border.truce(), border.truceDays());
            clashes = ofTension + replies * (1 - truce);
        }
        double meanDays = border.closureDays() * StrictMath.exp(border.closureSpread() * border.closureSpread() / 2);
        return p.tensionStrike() * usual.aMonth()
                + border.tensionClash() * clashes
                + p.tensionClosure() * share(clashes * border.closureAfterClash(), meanDays)
                - p.mediation() * share(clashes * border.truce(), border.truceDays());
    }

    /** Returns the share of time in a condition that lasts some days and can begin only while it does not hold. */
    private static double share(double beginsAMonth, double days) {
        double odds = beginsAMonth * days / Clock.MONTH;
        return odds / (1 + odds);
    }
}
