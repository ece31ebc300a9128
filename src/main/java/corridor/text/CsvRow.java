package corridor.text;

import corridor.number.DecimalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A CSV row collects the cells of one row of a CSV table (RFC 4180). {@link CsvField} formats the cells, and commas
 * separate them.
 */
public final class CsvRow {
    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    /** Returns the row of cells that are numbers or texts, without a line end. */
    public static String of(List<String> cells) {
        return new CsvRow().cells(cells).line();
    }

    /**
     * Returns the row of cells without the line ends in their texts, so that each line of the file is one row. A line
     * feed becomes a blank.
     */
    public static String onOneLine(List<String> cells) {
        return of(cells.stream()
                .map(cell -> cell.replace("\r", "").replace('\n', ' '))
                .toList());
    }

    /** Adds a cell; numbers are not changed. */
    public CsvRow cell(String numberOrText) {
        return field(CsvField.of(numberOrText));
    }

    /** Adds cells; numbers are not changed. */
    public CsvRow cells(List<String> numbersOrTexts) {
        numbersOrTexts.forEach(this::cell);
        return this;
    }

    /** Adds cells; numbers are not changed. */
    public CsvRow cells(String... numbersOrTexts) {
        return cells(List.of(numbersOrTexts));
    }

    /** Adds a cell of text, with an apostrophe if a spreadsheet would run it, even if the text looks like a number. */
    public CsvRow text(String text) {
        return field(CsvField.ofText(text));
    }

    public CsvRow count(long number) {
        return field(Long.toString(number));
    }

    /** Adds a cell for each number with full precision; NaN gives an empty cell. */
    public CsvRow numbers(double... numbers) {
        for (double number : numbers) {
            field(DecimalText.of(number));
        }
        return this;
    }

    /** Adds a cell that is already formatted as a field. */
    public CsvRow field(String field) {
        if (begun) {
            line.append(',');
        }
        begun = true;
        line.append(field);
        return this;
    }

    /** Writes the row with a line feed. */
    public void write(Writer out) throws IOException {
        out.append(line).append('\n');
    }

    /** Returns the row without a line end. */
    public String line() {
        return line.toString();
    }
}
