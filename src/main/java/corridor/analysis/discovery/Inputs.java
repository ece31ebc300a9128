package corridor.analysis.discovery;

import java.util.List;

/**
 * The inputs of all cases, column by column.
 *
 * @param columns at least one, of equal lengths
 */
public record Inputs(List<Column> columns) {
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

    Column get(int j) {
        return columns.get(j);
    }

    int size() {
        return columns.size();
    }
}
