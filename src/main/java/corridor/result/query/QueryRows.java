package corridor.result.query;

import java.util.List;

/** Receiver of the rows of a query, one after the other. */
public interface QueryRows {
    /**
     * Called once, before the first row.
     *
     * @param first the first rows, for what must be known ahead, such as widths; they come again as rows
     */
    void begin(List<QueryColumn> columns, List<List<String>> first);

    /**
     * @param cells as text, in the order of the columns; null is a missing value
     * @return whether more rows are wanted
     */
    boolean row(List<String> cells);

    /** Called after the last row, unless the query failed. */
    void end();
}
