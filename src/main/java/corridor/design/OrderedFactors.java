package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps parameters in the order that the catalogue declares. The value of a parameter moves into a part of its range:
 * above the parameters that must be lower, and below the unvaried parameters that must be higher. A uniform or
 * log-uniform value keeps its relative position in the range; any other value is clamped. So factors stay independent
 * in a design, and a change of a lower parameter shifts the upper ones.
 */
final class OrderedFactors {
    private final FactorSpace space;
    private final List<Relation> orders;
    private final Map<String, Double> fixed = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> lowerFirst = new ArrayList<>();

    OrderedFactors(FactorSpace space, Catalogue catalogue, List<Relation> relations, Map<String, Double> values) {
        this.space = space;
        this.orders = relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.ORDER)
                .toList();
        for (int j = 0; j < space.size(); j++) {
            columns.put(space.get(j).name(), j);
        }
        for (Relation order : orders) {
            for (String id : List.of(order.first(), order.second())) {
                if (!columns.containsKey(id)) {
                    fixed.put(
                            id, values.getOrDefault(id, catalogue.parameter(id).defaultValue()));
                }
            }
        }
        Set<String> placed = new LinkedHashSet<>();
        orders.forEach(order -> place(order.second(), placed));
        placed.stream().filter(columns::containsKey).map(columns::get).forEach(lowerFirst::add);
    }

    /** Whether all parameters of a point keep their order. */
    boolean hold(double[] point) {
        return orders.stream().allMatch(order -> value(point, order.first()) <= value(point, order.second()));
    }

    /** Returns the point with its parameters in their order. */
    double[] applied(double[] point) {
        double[] ordered = point.clone();
        for (int column : lowerFirst) {
            String id = space.get(column).name();
            double from = orders.stream()
                    .filter(order -> order.second().equals(id))
                    .mapToDouble(order -> value(ordered, order.first()))
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            ordered[column] = between(space.get(column).distribution(), point[column], from, ceiling(id));
        }
        return ordered;
    }

    private double value(double[] point, String id) {
        Double known = fixed.get(id);
        return known != null ? known : point[columns.get(id)];
    }

    /** Returns the smallest fixed value among the parameters that must not be lower; infinity if there is none. */
    private double ceiling(String id) {
        double ceiling = Double.POSITIVE_INFINITY;
        for (Relation order : orders) {
            if (order.first().equals(id)) {
                Double above = fixed.get(order.second());
                ceiling = Math.min(ceiling, above != null ? above : ceiling(order.second()));
            }
        }
        return ceiling;
    }

    /**
     * Moves a value into the limits. A uniform or log-uniform value keeps its relative position; any other is clamped.
     */
    private static double between(Distribution distribution, double value, double from, double to) {
        if (distribution instanceof Distribution.Uniform range) {
            double low = Math.max(range.low(), from);
            double high = Math.min(range.high(), to);
            boolean whole = low == range.low() && high == range.high();
            double share = (value - range.low()) / (range.high() - range.low());
            return whole ? value : low >= high ? low : Math.min(high, low + share * (high - low));
        }
        if (distribution instanceof Distribution.LogUniform range) {
            double low = Math.max(range.low(), from);
            double high = Math.min(range.high(), to);
            if (low == range.low() && high == range.high() || low >= high) {
                return low >= high ? low : value;
            }
            double share = StrictMath.log(value / range.low()) / StrictMath.log(range.high() / range.low());
            return Math.min(high, low * StrictMath.exp(share * StrictMath.log(high / low)));
        }
        return Math.max(from, Math.min(to, value));
    }

    private void place(String id, Set<String> placed) {
        orders.stream().filter(order -> order.second().equals(id)).forEach(order -> place(order.first(), placed));
        placed.add(id);
    }
}
