package corridor.exchange;

import java.util.ArrayList;
import java.util.List;

/** Rows and cells of CSV: commas, cells in double quotes where needed, a quote inside written twice. */
final class CsvText {
    private CsvText() {}

    /** A row with the line on which it begins, from 1. */
    record Row(int line, List<String> cells) {}

    /** All rows that are not blank; spaces around cells that are not quoted do not count. */
    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        int line = 1;
        int begin = 1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (quoted && at < text.length()) {
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (c == ',' || c == '\n') {
                String value = cell.toString();
                cells.add(wasQuoted ? value : value.strip());
                cell.setLength(0);
                wasQuoted = false;
                quoted = false;
                if (c == '\n') {
                    if (cells.stream().anyMatch(each -> !each.isBlank())) {
                        rows.add(new Row(begin, List.copyOf(cells)));
                    }
                    cells.clear();
                    begin = line + 1;
                }
            } else {
                cell.append(c);
            }
            if (c == '\n') {
                line++;
            }
        }
        return rows;
    }

    /** A cell as it is written. */
    static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && value.equals(value.strip()) ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
