package corridor.validation;

import corridor.analysis.calibration.Limits;
import corridor.analysis.calibration.Wave;
import corridor.batch.StopSignal;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A calibration walk visits points that the waves do not rule out, more often where the emulators of a guiding wave
 * come near the record. It follows the rule of Metropolis and others (1953). A proposal draws anew from the prior
 * either one parameter, together with the parameters that are correlated with it, or the option of one rival switch.
 * The likelihood is flattened, so that the walk also visits points that the emulators consider less likely. The final
 * weights correct for how often the walk visits each point.
 */
final class CalibrationWalk {
    /** Power of the emulators' likelihood. With 1 the walk would trust the emulators fully, with 0 not at all. */
    private static final double POWER = 0.7;

    /** Power of the probability, by the emulators, that the means lie within the limits. */
    private static final double WITHIN = 0.75;

    private static final int SETTLING = 2000;
    private static final int BETWEEN = 200;
    private static final int MOST_PROPOSALS = 20_000;

    private final CalibrationSpace space;
    private final List<Wave> waves;
    private final Wave guide;
    private final Limits limits;
    private final int histories;
    private final List<Set<String>> blocks;
    private final long seed;
    private int proposalsAtOnce = MOST_PROPOSALS;
    private int rounds;
    private int steps;
    private Iterator<CalibrationPoint> proposals = List.<CalibrationPoint>of().iterator();

    /**
     * @param waves waves that rule out points
     * @param guide wave whose emulators guide the walk toward the record
     * @param limits interval in which each required target must lie
     * @param histories number of histories of each point of the pool
     * @param seed seed of this walk, different from that of every other walk
     */
    CalibrationWalk(CalibrationSpace space, List<Wave> waves, Wave guide, Limits limits, int histories, long seed) {
        this.space = space;
        this.waves = List.copyOf(waves);
        this.guide = guide;
        this.limits = limits;
        this.histories = histories;
        this.blocks = space.blocks();
        this.seed = seed;
    }

    /**
     * A visited point, with the logarithm of the ratio of the walk's density to the prior's density, up to a constant.
     */
    record Visited(CalibrationPoint point, double logDensity) {}

    /** Walks from a point that the waves do not rule out; returns {@code wanted} visited points. */
    List<Visited> from(CalibrationPoint start, int wanted, StopSignal stop) {
        proposalsAtOnce = Math.min(MOST_PROPOSALS, 2 * (SETTLING + BETWEEN * wanted));
        Visited at = new Visited(start, logDensity(start));
        List<Visited> visited = new ArrayList<>(wanted);
        for (int step = 1; visited.size() < wanted; step++) {
            at = next(at);
            if (step % BETWEEN == 0) {
                stop.check();
                if (step > SETTLING) {
                    visited.add(at);
                }
            }
        }
        return visited;
    }

    private Visited next(Visited at) {
        long key = new KeyedRandom(seed, 0, steps++).key(0, 0);
        Set<String> block = blocks.get((int) (KeyedRandom.draw(key, 0) * blocks.size()));
        CalibrationPoint point = at.point().taking(block, proposal());
        if (!space.keepsOrder(point.parameters())) {
            return at;
        }
        double log = logDensity(point);
        return log - at.logDensity() > StrictMath.log(KeyedRandom.draw(key, 1)) ? new Visited(point, log) : at;
    }

    private double logDensity(CalibrationPoint point) {
        double[] input = space.input(point);
        for (Wave wave : waves) {
            if (!wave.keeps(input)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        return -POWER * guide.distance(input) / 2 + WITHIN * guide.logWithin(input, limits, histories);
    }

    private CalibrationPoint proposal() {
        while (!proposals.hasNext()) {
            proposals = space.points(proposalsAtOnce, new KeyedRandom(seed, 1, rounds++).seed())
                    .iterator();
        }
        return proposals.next();
    }
}
