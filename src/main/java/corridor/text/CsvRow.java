package corridor.text;

import corridor.number.DecimalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A row of a CSV table while it is being written: cells after RFC 4180 as {@link CsvField} writes them, with commas
 * between them.
 */
public final class CsvRow {
    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    /** The line, without its end, of cells that are numbers or texts. */
    public static String of(List<String> cells) {
        return new CsvRow().cells(cells).line();
    }

    /** A row whose texts lose their line ends, so that a line of the file is a row; a line feed becomes a blank. */
    public static String onOneLine(List<String> cells) {
        return of(cells.stream()
                .map(cell -> cell.replace("\r", "").replace('\n', ' '))
                .toList());
    }

    /** Adds a cell; numbers stay as they are. */
    public CsvRow cell(String numberOrText) {
        return field(CsvField.of(numberOrText));
    }

    /** Adds cells; numbers stay as they are. */
    public CsvRow cells(List<String> numbersOrTexts) {
        numbersOrTexts.forEach(this::cell);
        return this;
    }

    /** Adds cells; numbers stay as they are. */
    public CsvRow cells(String... numbersOrTexts) {
        return cells(List.of(numbersOrTexts));
    }

    /** Adds a cell of text, which is guarded also where it looks like a number. */
    public CsvRow text(String text) {
        return field(CsvField.ofText(text));
    }

    public CsvRow count(long number) {
        return field(Long.toString(number));
    }

    /** Adds a cell for each number, in full; NaN gives an empty cell. */
    public CsvRow numbers(double... numbers) {
        for (double number : numbers) {
            field(DecimalText.of(number));
        }
        return this;
    }

    /** Adds a cell that is a field of the table already. */
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

    /** The row without a line end. */
    public String line() {
        return line.toString();
    }
}
