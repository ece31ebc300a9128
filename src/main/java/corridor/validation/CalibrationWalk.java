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
 * A calibration walk visits what the waves leave in, more often where the emulators of a guide come near the record. It
 * follows the rule of Metropolis and others (1953): a proposal draws one parameter anew from its prior (together with
 * those that are correlated with it), or the options of the rival switches. The likelihood is flattened, so that the
 * walk also visits what the emulators take to be less likely; the final weights undo both.
 */
final class CalibrationWalk {
    /** Power of the emulators' likelihood: 1 would trust them wholly, 0 not at all. */
    private static final double POWER = 0.7;

    /** Power of the emulators' probability that the means keep the limits. */
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
     * @param waves waves that rule points out
     * @param guide wave whose emulators say where the record is near
     * @param limits intervals in which a required target must lie, by target
     * @param histories number of histories of a point of the pool
     * @param seed of this walk alone
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

    /** A point, and the logarithm of the density with which the walk visits it over the prior's. */
    record Visited(CalibrationPoint point, double logDensity) {}

    /** Walks from a point that the waves leave in. */
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
