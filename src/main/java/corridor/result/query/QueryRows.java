package corridor.result.query;

import java.util.List;

/** Receives the rows of a query, one after the other. */
public interface QueryRows {
    /**
     * Receives the columns, once before the first row.
     *
     * @param first the first rows, from which an implementation may derive widths; they are also passed to {@link #row}
     */
    void begin(List<QueryColumn> columns, List<List<String>> first);

    /**
     * Receives one row.
     *
     * @param cells texts in the order of the columns; null for a missing value
     * @return whether more rows are wanted
     */
    boolean row(List<String> cells);

    /** Ends the output after the last row. This method is not called if the query failed or was stopped. */
    void end();
}
