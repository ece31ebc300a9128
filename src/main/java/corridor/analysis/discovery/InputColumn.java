package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.List;

/**
 * One input of all cases.
 *
 * @param values one for each case; of a category its place in {@code categories}
 * @param categories the words, in order; empty for numbers
 */
public record InputColumn(String name, Kind kind, double[] values, List<String> categories) {
    /** Kind of the values, which determines how a limit moves. */
    public enum Kind {
        /** Numbers of a range: a limit lies between two of them. */
        CONTINUOUS,
        /** Whole numbers: a limit is one of them. */
        INTEGER,
        /** Words without order: each is in or out. */
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

    /** A column of words; the categories are in the order of the alphabet. */
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
