package corridor.exchange;

import corridor.text.CsvRecord;
import java.util.List;

/**
 * A cell column collects a column of a table while the table is read. A cell with the same text as the cell above has
 * the same value and is not parsed again.
 */
abstract class CellColumn {
    /** Whether the cell above had a valid value. */
    private boolean known;

    /** Makes a column that accepts the given words, or numbers if no words are given. */
    static CellColumn of(String name, List<String> words) {
        return words.isEmpty() ? new NumberColumn(name) : new WordColumn(name, words);
    }

    /** Adds a cell of a line to the column; returns its fault, or {@link CellFault#NONE}. */
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

    /** Reads the value of a cell; returns its fault, or {@link CellFault#NONE}. */
    abstract CellFault read(CsvRecord line, int cell);

    /** Adds the value that was read last. */
    abstract void append();

    abstract CsvColumn column();
}
