package corridor.cli;

import corridor.text.OddTexts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Changes a table of text at random: cells, rows, columns, separators, line ends, and the bytes themselves. */
final class CsvChanges {
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "nan",
            "NaN",
            "inf",
            "-Infinity",
            "NA",
            "null",
            "none",
            "true",
            "word",
            "1e308",
            "-1.7976931348623157e308",
            "1e-310",
            "4.9e-324",
            "1e999",
            "-0.0",
            "0",
            "1",
            "2",
            ".5e1",
            "1.5E+001",
            "1_000",
            "1,5",
            "0x10",
            "1d",
            "\u0661",
            "\u22121",
            "=1+1",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "w".repeat(5_000));
    private static final List<String> SCALES = List.of("1e308", "1e300", "1e150", "1e-150", "1e-300", "1e-310");
    private static final List<String> MARKS = List.of(
            ",", ";", "\t", "\"", "'", "\n", "\r", "0", "-", ".", "e", "#", "\u0000", "\u001b", "\u00a0", "\u202e");

    private final Dice dice;

    CsvChanges(Dice dice) {
        this.dice = dice;
    }

    /** Makes one change to a table, whose first row holds the names. */
    void change(List<List<String>> rows) {
        List<String> row = dice.any(rows);
        int column = dice.below(rows.get(0).size());
        switch (dice.below(16)) {
            case 0, 1, 2 -> set(row, dice.below(row.size()), dice.any(CELLS));
            case 3 -> Collections.swap(row, dice.below(row.size()), dice.below(row.size()));
            case 4 -> swapInColumn(dice.any(rows), row, column);
            case 5 -> fill(rows, column, List.of(dice.any(CELLS)));
            case 6 -> rows.forEach(each -> each.add(column < each.size() ? each.get(column) : ""));
            case 7 -> rows.stream().filter(each -> column < each.size()).forEach(each -> each.remove(column));
            case 8 -> rows.remove(row);
            case 9 -> rows.add(1 + dice.below(rows.size()), new ArrayList<>(row));
            case 10 -> row.remove(dice.below(row.size()));
            case 11 -> row.add(dice.below(row.size()), dice.any(CELLS));
            case 12 -> rows.add(1 + dice.below(rows.size()), new ArrayList<>(List.of(dice.any(List.of("", "", " ")))));
            case 13 -> set(rows.get(0), column, OddTexts.of(dice.below(2 * OddTexts.whole())));
            case 14 -> set(rows.get(0), column, dice.any(rows.get(0)));
            default -> Collections.swap(rows, dice.below(rows.size()), dice.below(rows.size()));
        }
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            rows.add(0, new ArrayList<>(List.of("")));
        }
        rows.stream().filter(List::isEmpty).forEach(each -> each.add(""));
    }

    /** Fills a whole column with values that are correct as text but difficult for the arithmetic. */
    void stress(List<List<String>> rows, int column) {
        switch (dice.below(7)) {
            case 0 -> fill(rows, column, List.of("1.7e308", "-1.7e308"));
            case 1 -> fill(rows, column, List.of("0", "1", "1", "0", "0", "1", "1"));
            case 2 -> fill(rows, column, List.of("0.3", "0.30000000000000004"));
            case 3 -> fill(rows, column, List.of(dice.any(List.of("0", "-0.0", "7", "1e308", "4.9e-324"))));
            case 4 -> fill(rows, column, List.of("1", "2", "3", "4", "5"));
            case 5 -> fill(rows, column, List.of("0", "4.9e-324"));
            default -> {
                double scale = Double.parseDouble(dice.any(SCALES));
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (column < row.size()) {
                        row.set(column, scaled(row.get(column), scale));
                    }
                }
            }
        }
    }

    private static String scaled(String cell, double scale) {
        try {
            return Double.toString(Double.parseDouble(cell) * scale);
        } catch (NumberFormatException e) {
            return cell;
        }
    }

    /** Joins rows as other programs do; quotes and separators are not always those that Corridor writes. */
    byte[] written(List<List<String>> rows, boolean damage) {
        String separator = damage ? dice.any(List.of(",", ",", ",", ",", ";", "\t", " ")) : ",";
        boolean decimalCommas = damage && dice.below(12) == 0;
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(decimalCommas ? cell.replace('.', ',') : cell))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(
                        damage ? dice.any(List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n")) : "\n", "", "\n"));
        return damage ? damaged(text) : bytes(text);
    }

    /** Joins rows in another way with the same meaning. */
    byte[] rewritten(List<List<String>> rows) {
        String end = dice.any(List.of("\n", "\r\n"));
        boolean quotes = dice.below(2) == 0;
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quotes ? '"' + cell.replace("\"", "\"\"") + '"' : quoted(cell))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(end, dice.any(List.of("", "\ufeff")), dice.any(List.of("", end))));
        return bytes(text);
    }

    /** Returns the text with bytes lost, added or changed; one text in three is left as it is. */
    byte[] damaged(String whole) {
        int at = dice.below(whole.length());
        String begin = whole.substring(0, at);
        return switch (dice.below(9)) {
            case 0 -> bytes(begin);
            case 1 -> bytes(begin + whole.substring(at + 1));
            case 2, 3 -> bytes(begin + dice.any(MARKS) + whole.substring(at));
            case 4 -> whole.getBytes(dice.any(List.of(StandardCharsets.UTF_16, Charset.forName("UTF-32"))));
            case 5 -> {
                byte[] bytes = bytes(whole);
                bytes[dice.below(bytes.length)] = (byte) dice.below(256);
                yield bytes;
            }
            default -> bytes(whole);
        };
    }

    private static void set(List<String> row, int column, String cell) {
        if (column < row.size()) {
            row.set(column, cell);
        }
    }

    private static void swapInColumn(List<String> one, List<String> other, int column) {
        if (column < Math.min(one.size(), other.size())) {
            other.set(column, one.set(column, other.get(column)));
        }
    }

    private static void fill(List<List<String>> rows, int column, List<String> cells) {
        for (int i = 1; i < rows.size(); i++) {
            set(rows.get(i), column, cells.get(i % cells.size()));
        }
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    /** Returns the bytes of a text; half of a surrogate pair becomes bytes that are not UTF-8. */
    private static byte[] bytes(String text) {
        boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return text.getBytes(half ? Charset.forName("CESU-8") : StandardCharsets.UTF_8);
    }
}
