package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Takes a small CSV text apart: commas, cells in double quotes where needed, a quote inside written twice. */
final class CsvText {
    private final String source;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvText(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** A row with the line on which it begins, from 1. */
    record Row(int line, List<String> cells) {}

    /**
     * All rows that are not blank; spaces around cells that are not quoted do not count.
     *
     * @throws InputException when a quote is never closed, or is followed by other characters
     */
    static List<Row> rows(String source, String text) {
        return new CsvText(source, text).rows();
    }

    private List<Row> rows() {
        while (at < text.length()) {
            int begin = line;
            boolean goesOn = true;
            while (goesOn) {
                cells.add(opensQuote() ? quoted() : plain());
                goesOn = at < text.length() && text.charAt(at) == ',';
                at += at < text.length() ? 1 : 0;
            }
            line++;
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(begin, List.copyOf(cells)));
            }
            cells.clear();
        }
        return rows;
    }

    /** Whether a quote is the first character of a cell but for blanks, which are then passed over. */
    private boolean opensQuote() {
        int first = at;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        boolean opens = first < text.length() && text.charAt(first) == '"';
        at = opens ? first : at;
        return opens;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        int begin = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    requireEnd(begin);
                    return cell.toString();
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw new InputException(
                Problem.of(source + ":" + begin, "a double quote opens a cell here and is never closed"));
    }

    private void requireEnd(int begin) {
        String behind = plain();
        if (!behind.isEmpty()) {
            throw new InputException(new Problem(
                    source + ":" + begin,
                    "",
                    behind.length() > 40 ? behind.substring(0, 40) + "..." : behind,
                    "stands behind the double quote that closes a cell; a quote inside a cell is written twice",
                    "",
                    List.of()));
        }
    }
}
