package corridor.analysis.headline;

import corridor.analysis.statistics.Samples;

/**
 * Paired values hold one outcome of the reference and of a scenario; values at equal places share their random numbers.
 *
 * @param reference {@code [structure][future][replicate]}; NaN where a run failed or the outcome is undefined
 * @param scenario {@code [structure][future][replicate]}
 */
public record PairedValues(double[][][] reference, double[][][] scenario) {
    int structures() {
        return scenario.length;
    }

    int futures() {
        return scenario[0].length;
    }

    /** Defined differences of one structure and future; empty if there are none. */
    double[] differences(int structure, int future) {
        double[] before = reference[structure][future];
        double[] after = scenario[structure][future];
        double[] differences = new double[after.length];
        for (int replicate = 0; replicate < after.length; replicate++) {
            differences[replicate] = after[replicate] - before[replicate];
        }
        return Samples.defined(differences);
    }
}
