package corridor.result.query;

import corridor.text.CsvField;
import corridor.text.CsvRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows as CSV after RFC 4180, with a header; a missing value is an empty cell, an empty text is {@code ""}. */
public final class QueryCsv implements QueryRows {
    private final PrintWriter out;
    private final UnaryOperator<String> shown;

    /** @param shown how a line is shown: as it is, or, on a terminal, with what would steer it escaped */
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
        CsvRow row = new CsvRow();
        cells.forEach(cell -> row.field(field(cell)));
        out.print(shown.apply(row.line()));
        out.print('\n');
        return !out.checkError();
    }

    /** Quotes an empty text, to distinguish it from a missing value. */
    private static String field(String cell) {
        if (cell == null) {
            return "";
        }
        return cell.isEmpty() ? CsvField.quoted(cell) : CsvField.unguarded(cell);
    }
}
