package corridor.design;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A factor space lists the factors of an experiment in the order of their columns.
 *
 * @param factors at least one factor; their names differ
 */
public record FactorSpace(List<Factor> factors) {
    public FactorSpace {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a factor space needs at least one factor");
        }
        if (new LinkedHashSet<>(factors.stream().map(Factor::name).toList()).size() < factors.size()) {
            throw new IllegalArgumentException("the names of factors must differ");
        }
    }

    public static FactorSpace of(Factor... factors) {
        return new FactorSpace(List.of(factors));
    }

    public int size() {
        return factors.size();
    }

    public Factor get(int factor) {
        return factors.get(factor);
    }

    public List<String> names() {
        return factors.stream().map(Factor::name).toList();
    }

    /** Whether some factors move together. */
    public boolean grouped() {
        return units().size() < size();
    }

    /** Names of the units, which move independently: groups and lone factors, in the order of their first factors. */
    public List<String> units() {
        return List.copyOf(
                new LinkedHashSet<>(factors.stream().map(Factor::unit).toList()));
    }

    /** Index of the unit in {@link #units}, by factor. */
    public int[] unitOfFactor() {
        List<String> units = units();
        return factors.stream().mapToInt(factor -> units.indexOf(factor.unit())).toArray();
    }

    /** Converts points of the unit cube, {@code [point][factor]}, to values of the factors. */
    double[][] values(double[][] unit) {
        double[][] values = new double[unit.length][size()];
        for (int row = 0; row < unit.length; row++) {
            for (int j = 0; j < size(); j++) {
                values[row][j] = factors.get(j).distribution().at(unit[row][j]);
            }
        }
        return values;
    }
}
