package corridor.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a line, without surrounding blanks and quotes.
 *
 * @param column place of its first character in the line, from 1
 */
record CsvCell(int column, String text) {
    static List<CsvCell> split(String line) {
        List<CsvCell> cells = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ',';
            if (c == '"') {
                quoted = !quoted;
            }
            if (i == line.length() || c == ',' && !quoted) {
                cells.add(of(line, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private static CsvCell of(String line, int from, int to) {
        String text = line.substring(from, to).strip();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1).replace("\"\"", "\"");
        }
        return new CsvCell(from + 1, text);
    }
}
