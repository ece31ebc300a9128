package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dimensional stacking (LeBlanc, Ward and Wittels 1990, IEEE Visualization) nests a few inputs, cut into parts, in the
 * rows and columns of a table. Each cell counts its cases and its cases of interest. Patterns of cells show which
 * inputs act together.
 *
 * @param rows inputs nested in the rows, the outer first
 * @param columns inputs nested in the columns, the outer first
 * @param cases {@code [row][column]} number of cases
 * @param found {@code [row][column]} number of cases of interest
 */
public record Stacking(List<Part> rows, List<Part> columns, int[][] cases, int[][] found) {
    private static final int MOST_INPUTS = 4;

    /**
     * A nested input is divided into parts.
     *
     * @param cut largest number of the first part; NaN for categories
     * @param words the categories, one part each; empty for numbers
     */
    public record Part(String name, double cut, List<String> words) {
        public Part {
            words = List.copyOf(words);
        }

        /** Number of parts. */
        public int size() {
            return words.isEmpty() ? 2 : words.size();
        }

        int of(InputColumn column, int row) {
            double value = column.values()[row];
            return column.isCategory() ? (int) value : value <= cut ? 0 : 1;
        }
    }

    public Stacking {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** @param names names of the inputs, at least one, the most important first; at most four are used */
    static Stacking of(Inputs inputs, boolean[] ofInterest, List<String> names) {
        List<Part> rows = new ArrayList<>();
        List<Part> columns = new ArrayList<>();
        for (int k = 0; k < Math.min(MOST_INPUTS, names.size()); k++) {
            (k % 2 == 0 ? rows : columns).add(part(inputs.column(names.get(k))));
        }
        int[][] cases = new int[size(rows)][size(columns)];
        int[][] found = new int[size(rows)][size(columns)];
        for (int i = 0; i < inputs.cases(); i++) {
            int row = place(inputs, rows, i);
            int column = place(inputs, columns, i);
            cases[row][column]++;
            found[row][column] += ofInterest[i] ? 1 : 0;
        }
        return new Stacking(rows, columns, cases, found);
    }

    /** The part of each nested input to which a row or column belongs, in the order of the inputs. */
    public static int[] parts(List<Part> nested, int place) {
        int[] parts = new int[nested.size()];
        int rest = place;
        for (int k = nested.size() - 1; k >= 0; k--) {
            parts[k] = rest % nested.get(k).size();
            rest /= nested.get(k).size();
        }
        return parts;
    }

    private static int size(List<Part> nested) {
        return nested.stream().mapToInt(Part::size).reduce(1, (a, b) -> a * b);
    }

    private static int place(Inputs inputs, List<Part> nested, int row) {
        int place = 0;
        for (Part part : nested) {
            place = place * part.size() + part.of(inputs.column(part.name()), row);
        }
        return place;
    }

    private static Part part(InputColumn column) {
        if (column.isCategory()) {
            return new Part(column.name(), Double.NaN, column.categories());
        }
        double[] sorted = column.values().clone();
        Arrays.sort(sorted);
        // The cut is the lower of two middle values, so that both parts hold cases if the values differ.
        double median = sorted[(sorted.length - 1) / 2];
        double largest = sorted[sorted.length - 1];
        double cut = median < largest
                ? median
                : Arrays.stream(sorted).filter(v -> v < largest).max().orElse(largest);
        return new Part(column.name(), cut, List.of());
    }
}
