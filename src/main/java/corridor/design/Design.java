package corridor.design;

import java.util.List;

/**
 * A design holds the points of an experiment.
 *
 * @param values {@code [point][factor]}, values of the factors of the descriptor's space; not copied, so callers must
 *     not change them
 */
public record Design(DesignDescriptor descriptor, double[][] values) {
    /**
     * Probability at the lower end of a Morris grid of an unbounded factor. The upper end is at one minus this
     * probability.
     */
    private static final double GRID_TAIL = 0.005;

    /** Makes the design of a descriptor. Equal descriptors give equal points. */
    public static Design of(DesignDescriptor descriptor) {
        return new Design(descriptor, points(descriptor));
    }

    public int rows() {
        return values.length;
    }

    public List<String> names() {
        return descriptor.space().names();
    }

    private static double[][] points(DesignDescriptor of) {
        FactorSpace space = of.space();
        int n = of.samples();
        return switch (of.method()) {
            case FACTORIAL -> Factorial.values(space);
            case LHS -> space.values(LatinHypercube.points(n, space.size(), of.seed()));
            case SOBOL -> space.values(Saltelli.points(space, n, of.secondOrder(), of.scramblings(), of.seed()));
            case HALTON -> space.values(Halton.points(n, space.size(), of.seed()));
            case MONTE_CARLO -> space.values(IndependentPoints.points(n, space.size(), of.seed()));
            case MORRIS ->
                space.values(
                        inside(space, MorrisTrajectories.points(space, n, of.levels(), of.candidates(), of.seed())));
            case FAST -> space.values(FourierSearch.points(n, space.size(), of.harmonics(), of.seed()));
            case DERIVATIVE -> space.values(FiniteDifferences.points(n, space.size(), of.seed()));
        };
    }

    /**
     * Returns the position of a value between the ends of the factor's grid, from 0 to 1. A Morris design moves this
     * position in equal steps.
     */
    public static double gridPlace(Distribution distribution, double value) {
        double share = distribution.share(value);
        return distribution.bounded() ? share : (share - GRID_TAIL) / (1 - 2 * GRID_TAIL);
    }

    private static double[][] inside(FactorSpace space, double[][] unit) {
        for (int j = 0; j < space.size(); j++) {
            if (!space.get(j).distribution().bounded()) {
                for (double[] point : unit) {
                    point[j] = GRID_TAIL + (1 - 2 * GRID_TAIL) * point[j];
                }
            }
        }
        return unit;
    }
}
