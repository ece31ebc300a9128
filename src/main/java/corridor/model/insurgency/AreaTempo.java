package corridor.model.insurgency;

import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * Simulates the tempo of attacks by area, a factor with a mean of 1 on the attacks of all groups there. It stands for
 * local conditions that last for months and that the model does not name, such as a commander, a road or a harvest. The
 * logarithm of the factor is an Ornstein-Uhlenbeck process that starts from its stationary distribution and changes
 * every four weeks.
 *
 * <p>The equations are in docs/model.md, section 7.3.
 */
final class AreaTempo {
    private static final int WEEKS = 4;

    private final SimulationState s;
    private final double spread;
    private final double kept;
    private final double shock;
    private final double[] tempo;
    private final double[] factor;
    private int weeks;

    AreaTempo(GroupParameters p, SimulationState situation) {
        s = situation;
        spread = p.areaTempoSpread();
        kept = Exp.of(-WEEKS * Clock.WEEK / p.areaTempoMemory());
        shock = spread * StrictMath.sqrt(1 - kept * kept);
        tempo = new double[s.areas.count()];
        factor = new double[s.areas.count()];
        long key = s.luck.key(DrawKind.AREA_TEMPO, -1);
        for (int i = 0; i < tempo.length; i++) {
            tempo[i] = spread * InverseCdf.normal(KeyedRandom.draw(key, i));
        }
        refresh();
    }

    /** Advances the tempo by a week. */
    void week() {
        weeks++;
        if (weeks % WEEKS != 0 || spread == 0) {
            return;
        }
        long key = s.luck.key(DrawKind.AREA_TEMPO, s.day());
        for (int i = 0; i < tempo.length; i++) {
            tempo[i] = tempo[i] * kept + shock * InverseCdf.normal(KeyedRandom.draw(key, i));
        }
        refresh();
    }

    /** Returns the attacks in an area relative to their long-run mean; the mean is 1. */
    double factor(int area) {
        return factor[area];
    }

    private void refresh() {
        for (int i = 0; i < tempo.length; i++) {
            factor[i] = Exp.of(tempo[i] - spread * spread / 2);
        }
    }
}
