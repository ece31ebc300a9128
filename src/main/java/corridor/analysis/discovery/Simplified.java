package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Simplified boxes lack the limits that may be due to chance. PRIM peels as long as density grows, and among many
 * inputs some slice always helps a little. So the limit with the largest quasi-p value is removed while that value is
 * above a bound, and the box is measured again. Each end of a range is a limit of its own.
 */
final class Simplified {
    private final Inputs inputs;
    private final Region all;
    private final BoxMeasure measure;
    private final double bound;

    /** @param bound largest quasi-p value of a limit that is kept */
    Simplified(Inputs inputs, boolean[] ofInterest, int[] remaining, double bound) {
        this.inputs = inputs;
        this.all = Region.of(inputs);
        this.measure = new BoxMeasure(inputs, ofInterest, remaining);
        this.bound = bound;
    }

    BoxStep of(BoxStep box) {
        Region region = Region.of(inputs, box.limits());
        BoxStep step = measure.of(region);
        while (true) {
            End doubtful = ends(step).stream()
                    .max(Comparator.comparingDouble(End::quasiP))
                    .orElse(null);
            if (doubtful == null || doubtful.quasiP <= bound) {
                return step;
            }
            region = freed(region, doubtful);
            step = measure.of(region);
        }
    }

    /**
     * Returns the simplified box of a trajectory with the largest phi coefficient; of equal ones, the box with the
     * fewest inputs.
     *
     * @return a box without limits if no simplified box has a larger phi coefficient than that
     */
    BoxStep best(List<BoxStep> trajectory) {
        BoxStep best = null;
        for (BoxStep step : trajectory) {
            BoxStep simple = of(step);
            boolean better = best == null
                    || simple.phi(inputs.cases()) > best.phi(inputs.cases()) + 1e-12
                    || Math.abs(simple.phi(inputs.cases()) - best.phi(inputs.cases())) <= 1e-12
                            && simple.restricted() < best.restricted();
            best = better ? simple : best;
        }
        return best;
    }

    /**
     * Returns the simplified box of a trajectory whose mass is nearest to {@code mass}; of equal ones, the box with the
     * largest phi coefficient.
     *
     * @return a box without limits if every limit may be due to chance
     */
    BoxStep nearest(List<BoxStep> trajectory, double mass) {
        List<BoxStep> simple = trajectory.stream().map(this::of).toList();
        return simple.stream()
                .filter(step -> !step.limits().isEmpty())
                .min(Comparator.comparingDouble((BoxStep step) -> Math.abs(step.mass() - mass))
                        .thenComparingDouble(step -> -step.phi(inputs.cases())))
                .orElse(simple.get(0));
    }

    private Region freed(Region region, End end) {
        int j = inputs.indexOf(end.name);
        return switch (end.side) {
            case LOW -> region.withLow(j, all.low(j));
            case HIGH -> region.withHigh(j, all.high(j));
            case WORDS -> region.withAll(j, all);
        };
    }

    private static List<End> ends(BoxStep step) {
        List<End> ends = new ArrayList<>();
        for (Limit limit : step.limits()) {
            if (limit.isCategory()) {
                ends.add(new End(limit.name(), Side.WORDS, limit.quasiPLow()));
            }
            if (limit.lowRestricted()) {
                ends.add(new End(limit.name(), Side.LOW, limit.quasiPLow()));
            }
            if (limit.highRestricted()) {
                ends.add(new End(limit.name(), Side.HIGH, limit.quasiPHigh()));
            }
        }
        return ends;
    }

    private enum Side {
        LOW,
        HIGH,
        WORDS
    }

    private record End(String name, Side side, double quasiP) {}
}
