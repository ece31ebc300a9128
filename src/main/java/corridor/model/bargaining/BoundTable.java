package corridor.model.bargaining;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.catalogue.Stakeholders;
import java.util.Arrays;
import java.util.List;

/** Converts the catalogue's table of stakeholders to the input of the bargaining engines. */
public final class BoundTable {
    private BoundTable() {}

    /** Converts the stakeholders of a catalogue to a bargaining table, without draws. */
    public static BargainTable of(Stakeholders from) {
        int actors = from.actors().size();
        int issues = from.dimensions().size();
        double[][] steps = new double[actors][issues];
        Arrays.stream(steps).forEach(row -> Arrays.fill(row, from.maxStep()));
        boolean[] bargains = new boolean[actors];
        for (int i = 0; i < actors; i++) {
            bargains[i] = from.bargains().get(i);
        }
        return new BargainTable(
                from.title(),
                from.actors(),
                from.descriptions(),
                from.dimensions(),
                numbers(from.capability()),
                rows(from.salience()),
                rows(from.position0()),
                new double[0][],
                new double[0][],
                from.redLines().stream().map(BoundTable::lines).toArray(double[][][]::new),
                steps,
                bargains);
    }

    /** Ranges of error of the inputs of the table. */
    public static InputRanges ranges(Stakeholders from) {
        int actors = from.actors().size();
        int issues = from.dimensions().size();
        double[] capability = new double[actors];
        Arrays.fill(capability, from.ranges().capability());
        return new InputRanges(
                capability,
                filled(actors, issues, from.ranges().salience()),
                filled(actors, issues, from.ranges().position()),
                filled(actors, issues, from.ranges().redLines()));
    }

    private static double[][] filled(int rows, int columns, double value) {
        double[][] all = new double[rows][columns];
        Arrays.stream(all).forEach(row -> Arrays.fill(row, value));
        return all;
    }

    private static double[][] lines(List<List<Double>> row) {
        return row.stream()
                .map(line -> line == null ? new double[] {BargainTable.LOWEST, BargainTable.HIGHEST} : numbers(line))
                .toArray(double[][]::new);
    }

    private static double[][] rows(List<List<Double>> rows) {
        return rows.stream().map(BoundTable::numbers).toArray(double[][]::new);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
