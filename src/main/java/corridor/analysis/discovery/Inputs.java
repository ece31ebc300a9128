package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The inputs hold the values of all cases, column by column.
 *
 * @param columns columns, at least one, of equal lengths
 */
public record Inputs(List<InputColumn> columns) {
    public Inputs {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("at least one input is needed");
        }
        int size = columns.get(0).size();
        if (columns.stream().anyMatch(column -> column.size() != size)) {
            throw new IllegalArgumentException("every input needs a value for every case");
        }
    }

    /** Number of cases. */
    public int cases() {
        return columns.get(0).size();
    }

    /** The names in the order of the columns. */
    public List<String> names() {
        return columns.stream().map(InputColumn::name).toList();
    }

    /** The column of this name. */
    public InputColumn column(String name) {
        return columns.get(indexOf(name));
    }

    /** Returns some of the columns, in their own order. */
    Inputs only(List<String> some) {
        return new Inputs(
                columns.stream().filter(column -> some.contains(column.name())).toList());
    }

    /** Returns these columns for some of the cases. */
    Inputs of(int[] cases) {
        return new Inputs(columns.stream()
                .map(column -> new InputColumn(
                        column.name(),
                        column.kind(),
                        Arrays.stream(cases)
                                .mapToDouble(i -> column.values()[i])
                                .toArray(),
                        column.categories()))
                .toList());
    }

    int indexOf(String name) {
        int at = names().indexOf(name);
        if (at < 0) {
            throw new NoSuchElementException("no input '" + name + "'");
        }
        return at;
    }

    InputColumn get(int j) {
        return columns.get(j);
    }

    int size() {
        return columns.size();
    }
}
