package corridor.analysis.discovery;

import corridor.result.Futures;
import corridor.result.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Drawn inputs hold the values that were drawn or set in each case of a batch. If a future and a design point both have
 * a value of an input, the value of the design point counts.
 *
 * @param futures draws by future
 * @param points settings by design point
 */
public record DrawnInputs(Futures futures, Points points) {
    private static final int MOST_WHOLE = 20;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Ids of the inputs that may vary: columns of the design points, then the other drawn parameters. */
    List<String> names() {
        List<String> names = new ArrayList<>(points.columns());
        futures.parameters().stream().filter(id -> !names.contains(id)).forEach(names::add);
        return names;
    }

    /**
     * Returns the values of one input in all cases, as numbers if all are numbers, else as categories.
     *
     * @return empty if all values are equal, or one number is not finite
     */
    Optional<InputColumn> column(String id, List<FutureCases.Key> keys) {
        int column = points.columns().indexOf(id);
        if (column < 0) {
            int parameter = futures.parameters().indexOf(id);
            return numbers(
                    id,
                    keys.stream()
                            .mapToDouble(key -> futures.value(key.future(), parameter))
                            .toArray());
        }
        List<String> words = keys.stream()
                .map(key -> key.point() < points.cells().size()
                        ? points.cells().get(key.point()).get(column)
                        : "")
                .toList();
        if (words.stream().allMatch(word -> NUMBER.matcher(word).matches())) {
            return numbers(id, words.stream().mapToDouble(Double::parseDouble).toArray());
        }
        return words.stream().distinct().count() < 2 ? Optional.empty() : Optional.of(InputColumn.category(id, words));
    }

    private static Optional<InputColumn> numbers(String id, double[] values) {
        double[] different = Arrays.stream(values).distinct().toArray();
        if (different.length < 2 || Arrays.stream(different).anyMatch(v -> !Double.isFinite(v))) {
            return Optional.empty();
        }
        boolean whole =
                different.length <= MOST_WHOLE && Arrays.stream(different).allMatch(v -> v == Math.floor(v));
        return Optional.of(whole ? InputColumn.integer(id, values) : InputColumn.continuous(id, values));
    }
}
