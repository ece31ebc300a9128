package corridor.model.insurgency;

import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * Simulates the momentum and the tempo of groups. Momentum is the slow rise and fall of a group, an Ornstein-Uhlenbeck
 * process over years. It starts at 0, since the strength at the start is known, and it drives recruitment. Tempo drives
 * attacks and reverts to momentum over months. So growth of one year carries on into the next. Both factors have a mean
 * of 1 over all histories on every day, so that momentum adds no trend.
 *
 * <p>The equations are in docs/model.md, section 7.3.
 */
final class Momentum {
    private final SimulationState s;
    private final double momentumKept;
    private final double momentumShock;
    private final double tempoKept;
    private final double tempoShock;
    private final double tempoVariance;
    private final double[] momentum;
    private final double[] tempo;

    /**
     * Moments over histories: the variance of momentum, then the variance of the part of tempo that comes from
     * momentum, and the covariance of the two.
     */
    private double variance;

    private double takenOver;
    private double covariance;

    Momentum(GroupParameters p, SimulationState situation) {
        s = situation;
        momentumKept = Exp.of(-Clock.WEEK / p.momentumMemory());
        momentumShock = p.momentumSpread() * StrictMath.sqrt(1 - momentumKept * momentumKept);
        tempoKept = Exp.of(-Clock.WEEK / p.tempoMemory());
        tempoShock = p.tempoSpread() * StrictMath.sqrt(1 - tempoKept * tempoKept);
        tempoVariance = p.tempoSpread() * p.tempoSpread();
        int groups = s.world.groups().size();
        momentum = new double[groups];
        tempo = new double[groups];
        long key = s.luck.key(DrawKind.TEMPO, -1);
        for (int g = 0; g < groups; g++) {
            tempo[g] = p.tempoSpread() * InverseCdf.normal(KeyedRandom.draw(key, g));
        }
    }

    /** Advances both processes by a week. */
    void week() {
        long momentumKey = s.luck.key(DrawKind.MOMENTUM, s.day());
        long tempoKey = s.luck.key(DrawKind.TEMPO, s.day());
        double rest = 1 - tempoKept;
        variance = variance * momentumKept * momentumKept + momentumShock * momentumShock;
        takenOver = rest * rest * variance
                + tempoKept * tempoKept * takenOver
                + 2 * rest * tempoKept * momentumKept * covariance;
        covariance = rest * variance + tempoKept * momentumKept * covariance;
        for (int g = 0; g < tempo.length; g++) {
            momentum[g] =
                    momentum[g] * momentumKept + momentumShock * InverseCdf.normal(KeyedRandom.draw(momentumKey, g));
            tempo[g] = tempo[g] * tempoKept
                    + rest * momentum[g]
                    + tempoShock * InverseCdf.normal(KeyedRandom.draw(tempoKey, g));
        }
    }

    /** Returns the recruits of a group relative to those without momentum; the mean over histories is 1. */
    double recruitFactor(int group) {
        return Exp.of(momentum[group] - variance / 2);
    }

    /** Returns the attacks of a group relative to their mean over histories; the mean is 1. */
    double tempoFactor(int group) {
        return Exp.of(tempo[group] - (tempoVariance + takenOver) / 2);
    }
}
