package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.List;

/**
 * An input column holds the values of one input in all cases.
 *
 * @param values one value for each case; for a category its index in {@code categories}
 * @param categories names of the categories, in order; empty for numbers
 */
public record InputColumn(String name, Kind kind, double[] values, List<String> categories) {
    /** The kind of the values determines how a limit moves. */
    public enum Kind {
        /** Numbers of a range; a limit lies between two of them. */
        CONTINUOUS,
        /** Whole numbers; a limit is one of them. */
        INTEGER,
        /** Categories without an order; each is inside or outside. */
        CATEGORY
    }

    public InputColumn {
        categories = List.copyOf(categories);
        if (Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("the input " + name + " has a value that is not a finite number");
        }
    }

    public static InputColumn continuous(String name, double[] values) {
        return new InputColumn(name, Kind.CONTINUOUS, values, List.of());
    }

    public static InputColumn integer(String name, double[] values) {
        return new InputColumn(name, Kind.INTEGER, values, List.of());
    }

    /** Makes a column of categories, which are in alphabetical order. */
    public static InputColumn category(String name, List<String> words) {
        List<String> categories = words.stream().distinct().sorted().toList();
        double[] places = words.stream().mapToDouble(categories::indexOf).toArray();
        return new InputColumn(name, Kind.CATEGORY, places, categories);
    }

    int size() {
        return values.length;
    }

    public boolean isCategory() {
        return kind == Kind.CATEGORY;
    }
}
