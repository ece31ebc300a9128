package corridor.design;

import java.util.List;
import java.util.Optional;

/**
 * A design descriptor is the complete description of a design. It is stored with the results, so that the design can be
 * made again and an analysis can check that it fits.
 *
 * @param samples number of base points N. For Latin hypercube, Monte Carlo and Halton it is the number of points, for
 *     Morris of trajectories, for FAST of points of each curve; a factorial design ignores it
 * @param seed seed of all random choices
 * @param secondOrder Sobol: whether the design has rows for second-order indices
 * @param levels Morris: levels of the grid, an even number
 * @param candidates Morris: number of drawn trajectories, of which the {@code samples} that lie farthest apart are
 *     kept; with a number up to {@code samples}, {@code samples} trajectories are drawn and all are kept
 * @param harmonics FAST: number M of harmonics in the first-order variance of a factor
 * @param scramblings Sobol: number K of independent scramblings; 1 for a single sequence. Base point i is point i / K
 *     of scrambling i mod K. The spread over scramblings estimates the error, which a single sequence does not allow
 */
public record DesignDescriptor(
        DesignMethod method,
        FactorSpace space,
        int samples,
        long seed,
        boolean secondOrder,
        int levels,
        int candidates,
        int harmonics,
        int scramblings) {
    public static final int MORRIS_LEVELS = 4;
    public static final int FAST_HARMONICS = 4;

    public DesignDescriptor {
        require(samples >= 1, "a design needs at least one sample");
        require(levels >= 2 && levels % 2 == 0, "the number of levels must be even");
        require(harmonics >= 1, "at least one harmonic is needed");
        require(
                method != DesignMethod.FAST || samples > 4 * harmonics * harmonics,
                "the samples of each curve must exceed 4 M^2 = " + 4 * harmonics * harmonics);
        require(
                method != DesignMethod.FACTORIAL
                        || space.factors().stream()
                                .allMatch(factor -> factor.distribution().levels() > 0),
                "a factorial design needs a list of values for every factor");
        require(scramblings >= 1, "at least one scrambling is needed");
        require(
                scramblings == 1 || method == DesignMethod.SOBOL,
                "only a sobol design has scramblings, and this is a " + method.word() + " design");
        require(
                samples % scramblings == 0,
                scramblings + " scramblings need a multiple of " + scramblings + " base points, and these are "
                        + samples);
        require(
                candidates <= samples || method == DesignMethod.MORRIS,
                "only a morris design chooses among candidates, and this is a " + method.word() + " design");
        require(
                !space.grouped() || method == DesignMethod.MORRIS || method == DesignMethod.SOBOL,
                "groups of factors move together in a morris or sobol design only, and this is a " + method.word()
                        + " design");
    }

    /**
     * Returns the descriptor with default options: second order, 4 levels, no choice among trajectories, 4 harmonics,
     * one scrambling.
     */
    public static DesignDescriptor of(DesignMethod method, FactorSpace space, int samples, long seed) {
        return new DesignDescriptor(method, space, samples, seed, true, MORRIS_LEVELS, 0, FAST_HARMONICS, 1);
    }

    public DesignDescriptor withSecondOrder(boolean wanted) {
        return new DesignDescriptor(method, space, samples, seed, wanted, levels, candidates, harmonics, scramblings);
    }

    public DesignDescriptor withLevels(int wanted) {
        return new DesignDescriptor(
                method, space, samples, seed, secondOrder, wanted, candidates, harmonics, scramblings);
    }

    public DesignDescriptor withCandidates(int wanted) {
        return new DesignDescriptor(method, space, samples, seed, secondOrder, levels, wanted, harmonics, scramblings);
    }

    public DesignDescriptor withScramblings(int wanted) {
        return new DesignDescriptor(method, space, samples, seed, secondOrder, levels, candidates, harmonics, wanted);
    }

    public DesignDescriptor withSamples(int wanted) {
        return new DesignDescriptor(
                method, space, wanted, seed, secondOrder, levels, candidates, harmonics, scramblings);
    }

    /** Number of points. */
    public long rows() {
        int units = space.units().size();
        return switch (method) {
            case LHS, HALTON, MONTE_CARLO -> samples;
            case SOBOL -> (long) samples * (secondOrder ? 2 * units + 2 : units + 2);
            case MORRIS -> (long) samples * (units + 1);
            case FAST -> (long) samples * space.size();
            case DERIVATIVE -> (long) samples * (space.size() + 1);
            case FACTORIAL ->
                space.factors().stream()
                        .mapToLong(factor -> factor.distribution().levels())
                        .reduce(1L, Math::multiplyExact);
        };
    }

    /** Returns the reason why a table with these columns and rows does not fit this design; empty if it does. */
    public Optional<String> mismatch(List<String> columns, long tableRows) {
        if (!columns.equals(space.names())) {
            return Optional.of("the columns are " + String.join(", ", columns) + ", but the design varied "
                    + String.join(", ", space.names()));
        }
        if (tableRows != rows()) {
            return Optional.of("there are " + tableRows + " rows, but the " + method.word() + " design has " + rows());
        }
        return Optional.empty();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
