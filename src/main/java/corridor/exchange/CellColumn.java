package corridor.exchange;

import corridor.text.CsvRecord;
import java.util.List;

/**
 * A column of a table while it is being read. A cell with the same text as the one above has the same value and is not
 * parsed again.
 */
abstract class CellColumn {
    /** Whether the cell above had a value. */
    private boolean known;

    /** A column that takes the given words, or numbers if there are none. */
    static CellColumn of(String name, List<String> words) {
        return words.isEmpty() ? new NumberColumn(name) : new WordColumn(name, words);
    }

    /** Takes a cell of the line; says what is wrong with it. */
    final CellFault add(CsvRecord line, int cell) {
        if (!known || !line.isAsAbove(cell)) {
            CellFault fault = read(line, cell);
            known = fault == CellFault.NONE;
            if (!known) {
                return fault;
            }
        }
        append();
        return CellFault.NONE;
    }

    /** Reads the value of a cell; says what is wrong with it. */
    abstract CellFault read(CsvRecord line, int cell);

    /** Adds the value that was read last. */
    abstract void append();

    abstract CsvColumn column();
}
