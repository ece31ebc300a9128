package corridor.model.insurgency;

import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.number.Log;
import corridor.random.InverseCdf;
import java.util.Map;

/**
 * Computes how likely an attack at the start kills a number of people or more. The number of victims is negative
 * binomial for a cell of given size. Sizes follow the log-normal law or that of {@link Cells}: a power law, but for the
 * times in which one cell has most units of its group. How often that is so follows from the mean of
 * {@link UsualCellSize}. The result is within about a quarter of simulations.
 */
final class UsualSeverity {
    private static final double EXPONENT = 2.5;
    private static final int QUANTILES = 200;

    private UsualSeverity() {}

    /**
     * Returns the probability that an attack on a target that is not Chinese kills at least {@code dead} people.
     *
     * @param meanSize mean effective size of the cells of a group, in units
     */
    static double atLeast(int dead, double meanSize, InsurgencyTheme.Parameters p, SimulationState s) {
        return s.option("SEVERITY", Map.of("FUSION_FISSION", true, "LOGNORMAL", false))
                ? ofCells(dead, p.attacks(), Groups.units(p.groups()), meanSize)
                : ofLogNormal(dead, p.attacks());
    }

    /** Returns the probability for cells of a group whose mean effective size is {@code mean}. */
    static double ofCells(int dead, AttackParameters p, int units, double mean) {
        double weights = 0;
        double effective = 0;
        double deadly = 0;
        for (int size = 1; size <= units; size++) {
            double weight = StrictMath.pow(size, -EXPONENT);
            weights += weight;
            effective += weight * effective(size, p);
            deadly += weight * ofSize(dead, size, p);
        }
        double usual = effective / weights;
        double giant = effective(units, p);
        double inGiant = giant <= usual ? 0 : Math.max(0, Math.min(1, (mean - usual) / (giant - usual)));
        return (1 - inGiant) * deadly / weights + inGiant * ofSize(dead, units, p);
    }

    private static double ofLogNormal(int dead, AttackParameters p) {
        double sum = 0;
        for (int k = 0; k < QUANTILES; k++) {
            double u = (k + 0.5) / QUANTILES;
            sum += ofSize(dead, InverseCdf.logNormal(u, p.lognormalMedian(), p.lognormalSpread()), p);
        }
        return sum / QUANTILES;
    }

    private static double effective(double size, AttackParameters p) {
        return size / (1 + size / p.saturation());
    }

    /** Returns 1 less the probabilities of 0 to {@code dead - 1} victims. */
    static double ofSize(int dead, double size, AttackParameters p) {
        double effective = effective(size, p);
        double mean = p.victimsPerUnit() * effective;
        double r = p.dispersion() * (1 + effective / p.dispersionGrowth());
        double q = mean / (r + mean);
        double term = Exp.of(r * Log.of(1 - q));
        double fewer = 0;
        for (int k = 0; k < dead; k++) {
            fewer += term;
            term *= q * (r + k) / (k + 1);
        }
        return Math.max(0, 1 - fewer);
    }
}
