package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.statistics.Ranks;
import corridor.analysis.statistics.Samples;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rank drivers are the inputs of a sample with which an output rises or falls, strongest first, by rank correlation. If
 * the sample has at least twice as many rows as inputs, the correlation is partial: given all other inputs. Otherwise
 * it is Spearman's, with the interval of Fieller, Hartley and Pearson (1957).
 *
 * @param drivers the inputs, strongest first
 * @param partial whether the correlations are partial
 * @param explained share of the variance of the output's ranks that all inputs explain together; NaN unless partial
 */
public record RankDrivers(List<Driver> drivers, boolean partial, double explained) {
    private static final double Z = 1.959963984540054;
    private static final double FIELLER = 1.06;

    /**
     * One input.
     *
     * @param correlation rank correlation with the output, -1 to 1
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param alone share of the variance of the output's ranks that goes with the ranks of this input alone, 0 to 1
     */
    public record Driver(String name, double correlation, double low, double high, double alone) {
        /** Whether the interval excludes zero. */
        public boolean resolved() {
            return low > 0 || high < 0;
        }
    }

    public RankDrivers {
        drivers = List.copyOf(drivers);
    }

    /**
     * Finds the drivers of an output. Inputs with one value are left out; if the output has one value, there are none.
     *
     * @param names names of the inputs
     * @param x {@code [row][input]}, none NaN
     * @param y output by row, none NaN; at least four rows
     * @param seed seed of the resamples behind the intervals of partial correlations
     */
    public static RankDrivers of(List<String> names, double[][] x, double[] y, long seed) {
        int[] varied = IntStream.range(0, names.size())
                .filter(j ->
                        Arrays.stream(x).mapToDouble(row -> row[j]).distinct().count() > 1)
                .toArray();
        if (varied.length == 0 || Arrays.stream(y).distinct().count() < 2) {
            return new RankDrivers(List.of(), false, Double.NaN);
        }
        double[][] kept = Arrays.stream(x)
                .map(row -> Arrays.stream(varied).mapToDouble(j -> row[j]).toArray())
                .toArray(double[][]::new);
        List<String> keptNames = Arrays.stream(varied).mapToObj(names::get).toList();
        double[] alone = alone(kept, y);
        if (y.length >= 2 * varied.length + 3) {
            try {
                return partial(keptNames, kept, y, alone, seed);
            } catch (UnfitSampleException e) {
                // Inputs that follow from each other cannot be distinguished, so each is judged by itself.
                return simple(keptNames, alone, y.length);
            }
        }
        return simple(keptNames, alone, y.length);
    }

    private static RankDrivers partial(List<String> names, double[][] x, double[] y, double[] alone, long seed) {
        List<Factor> factors = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            int column = j;
            double[] values = Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
            factors.add(Factor.uniform(
                    names.get(j),
                    Arrays.stream(values).min().orElseThrow(),
                    Arrays.stream(values).max().orElseThrow()));
        }
        Coefficients found = LinearAnalysis.prcc(new FactorSpace(factors), x, y, Resampling.usual(seed));
        List<Driver> drivers = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            double r = found.coefficients()[j];
            double half = found.conf()[j];
            drivers.add(
                    new Driver(names.get(j), r, Math.max(-1, r - half), Math.min(1, r + half), alone[j] * alone[j]));
        }
        return new RankDrivers(sorted(drivers), true, found.r2());
    }

    private static RankDrivers simple(List<String> names, double[] alone, int rows) {
        double half = Z * Math.sqrt(FIELLER / (rows - 3));
        List<Driver> drivers = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            double r = alone[j];
            double z = Math.abs(r) >= 1 ? Math.signum(r) * 10 : 0.5 * StrictMath.log((1 + r) / (1 - r));
            drivers.add(new Driver(names.get(j), r, StrictMath.tanh(z - half), StrictMath.tanh(z + half), r * r));
        }
        return new RankDrivers(sorted(drivers), false, Double.NaN);
    }

    private static List<Driver> sorted(List<Driver> drivers) {
        return drivers.stream()
                .sorted(Comparator.comparingDouble((Driver driver) -> -Math.abs(driver.correlation())))
                .toList();
    }

    private static double[] alone(double[][] x, double[] y) {
        double[] ranks = Ranks.averaged(y);
        return IntStream.range(0, x[0].length)
                .mapToDouble(j -> Samples.correlation(
                        Ranks.averaged(
                                Arrays.stream(x).mapToDouble(row -> row[j]).toArray()),
                        ranks))
                .toArray();
    }
}
