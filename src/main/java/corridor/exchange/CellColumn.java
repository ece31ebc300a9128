package corridor.exchange;

import java.util.Arrays;

/**
 * A column of a table while it is being read. A cell with the same text as the one above has the same value and is not
 * parsed again; designs repeat most values from row to row.
 */
abstract class CellColumn {
    private byte[] above = new byte[32];
    private int length = -1;

    /** A column that takes the given words, or numbers if there are none. */
    static CellColumn of(String name, java.util.List<String> words) {
        return words.isEmpty() ? new NumberColumn(name) : new WordColumn(name, words);
    }

    /** Takes a cell of the line; says what is wrong with it. */
    final CellFault add(CsvLines line, int cell) {
        byte[] text = line.bytes();
        int from = line.from(cell);
        int to = line.to(cell);
        if (to - from != length || !Arrays.equals(text, from, to, above, 0, length)) {
            length = -1;
            CellFault fault = read(line, cell);
            if (fault != CellFault.NONE) {
                return fault;
            }
            length = to - from;
            if (above.length < length) {
                above = new byte[length];
            }
            System.arraycopy(text, from, above, 0, length);
        }
        append();
        return CellFault.NONE;
    }

    /** Reads the value of a cell; says what is wrong with it. */
    abstract CellFault read(CsvLines line, int cell);

    /** Adds the value that was read last. */
    abstract void append();

    abstract CsvColumn column();
}
