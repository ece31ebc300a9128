package corridor.model.insurgency;

import corridor.model.state.DrawKind;
import corridor.random.KeyedRandom;
import java.util.Arrays;

/** Makes long histories of the cells of one group, whose mean effective sizes have a known standard error. */
final class CellHistory {
    private static final int BATCHES = 64;

    /**
     * Samples as many steps apart as there are units would lose nothing of the slow cycle, but much of the fast one.
     */
    private static final int SAMPLES_PER_CYCLE = 2;

    private static final int FIRST_BATCH = 50;

    private CellHistory() {}

    /**
     * Returns the mean over time of {@link Cells#meanEffective} for each saturation. The history is lengthened until
     * the relative standard error of each mean, by batch means, is {@code error} or less. The random numbers are fixed,
     * so the result is always the same.
     */
    static double[] meanEffective(int units, double fragmentation, double[] saturations, double error) {
        Cells cells = Cells.atStart(units);
        KeyedRandom luck = new KeyedRandom(1, 0, 0);
        int steps = Math.max(1, units / SAMPLES_PER_CYCLE);
        cells.mix(50 * units, fragmentation, luck.key(DrawKind.CELLS, 0), 0);
        int sample = 0;
        for (int length = FIRST_BATCH; ; length *= 2) {
            double[][] means = new double[saturations.length][BATCHES];
            for (int batch = 0; batch < BATCHES; batch++) {
                for (int k = 0; k < length; k++) {
                    cells.mix(steps, fragmentation, luck.key(DrawKind.CELLS, ++sample), 0);
                    for (int j = 0; j < saturations.length; j++) {
                        means[j][batch] += cells.meanEffective(saturations[j]) / length;
                    }
                }
            }
            if (Arrays.stream(means).allMatch(each -> relativeError(each) <= error)) {
                return Arrays.stream(means).mapToDouble(CellHistory::mean).toArray();
            }
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double relativeError(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return StrictMath.sqrt(squares / (values.length - 1) / values.length) / mean;
    }
}
