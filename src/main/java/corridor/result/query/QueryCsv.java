package corridor.result.query;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes rows as CSV after RFC 4180, with a header. A missing value is an empty cell, an empty text is {@code ""}. */
public final class QueryCsv implements QueryRows {
    private final PrintWriter out;
    private final UnaryOperator<String> shown;

    /**
     * Makes a writer to {@code out}.
     *
     * @param shown conversion of a line for display: the identity, or on a terminal an escape of control characters
     */
    public QueryCsv(PrintWriter out, UnaryOperator<String> shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void begin(List<QueryColumn> columns, List<List<String>> first) {
        line(columns.stream().map(QueryColumn::name).toList());
    }

    @Override
    public boolean row(List<String> cells) {
        return line(cells);
    }

    @Override
    public void end() {
        out.flush();
    }

    private boolean line(List<String> cells) {
        String line = cells.stream().map(QueryCsv::field).collect(Collectors.joining(","));
        out.print(shown.apply(line));
        out.print('\n');
        return !out.checkError();
    }

    /** Quotes an empty text, to distinguish it from a missing value. */
    private static String field(String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = !cell.isEmpty() && cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
