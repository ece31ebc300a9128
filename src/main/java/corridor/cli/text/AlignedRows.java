package corridor.cli.text;

import corridor.result.query.QueryColumn;
import corridor.result.query.QueryRows;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows as aligned columns. A column is as wide as its widest cell among the first rows, numbers stand at the
 * right, and a missing value is "-". A wider cell in a later row widens its column from that row on.
 */
public final class AlignedRows implements QueryRows {
    private final PrintWriter out;
    private List<QueryColumn> columns;
    private int[] widths;

    public AlignedRows(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<QueryColumn> all, List<List<String>> first) {
        columns = all;
        widths = new int[all.size()];
        List<String> head = all.stream().map(QueryColumn::name).toList();
        first.forEach(this::widen);
        row(head);
    }

    @Override
    public boolean row(List<String> cells) {
        List<String> shown = widen(cells);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - shown.get(i).length());
            boolean right = columns.get(i).kind() == QueryColumn.Kind.NUMBER;
            line.append(right ? space + shown.get(i) : shown.get(i) + space).append("  ");
        }
        out.print(line.toString().stripTrailing());
        out.print('\n');
        return !out.checkError();
    }

    @Override
    public void end() {
        out.flush();
    }

    private List<String> widen(List<String> cells) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i) == null ? "-" : Printable.line(cells.get(i));
            widths[i] = Math.max(widths[i], cell.length());
            shown.add(cell);
        }
        return shown;
    }
}
