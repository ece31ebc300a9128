package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads a CSV table in UTF-8 record by record. Records are bytes in a buffer that is reused, so a table of millions of
 * numbers needs no object for each record or cell. Commas separate cells. A cell in double quotes may hold commas and
 * line ends; a quote inside is written twice. Blanks and tabs around a cell or around its quotes are ignored. Records
 * end with LF, CR LF or CR; a blank line is one empty cell. A byte order mark is skipped.
 *
 * <p>Rows of a design repeat most cells of the row above. Such cells at the start and at the end of a record are found
 * by comparing many bytes at once; {@link CsvRecord#isAsAbove} reports them.
 */
public final class CsvReader implements Closeable {
    private static final int LONGEST_RECORD = 1 << 24;
    /** Number of bytes after a closing quote that a message needs. */
    private static final int SHOWN = 256;

    private final String source;
    private final ByteWindow window;
    private boolean afterReturn;

    private final CsvRecord record;
    private int number;
    private int from;
    private int to;
    private CellPlaces cells = new CellPlaces();
    private int sameUntil;
    private int sameFrom;
    /** Whether a cell of this record that was parsed, and not copied from the record above, holds a line end. */
    private boolean broken;
    /** Number of line ends inside the current record. */
    private int inside;
    /** Index of an opening quote that is not closed within the window; -1 if there is none. */
    private int open = -1;

    private byte[] above = new byte[0];
    private int aboveLength;
    private CellPlaces aboveCells = new CellPlaces();

    private CsvReader(String source, ByteWindow window) {
        this.source = source;
        this.window = window;
        this.record = new CsvRecord(source);
    }

    /** @throws InputException if the file cannot be opened */
    public static CsvReader open(Path file, InputFile kind) {
        return new CsvReader(file.toString(), new ByteWindow(kind.open(file), 1 << 18));
    }

    /** @param source name of the stream in messages */
    public static CsvReader of(String source, InputStream in) {
        return new CsvReader(source, new ByteWindow(in, 1 << 13));
    }

    /** @param source name of the text in messages */
    public static CsvReader of(String source, String text) {
        return new CsvReader(source, new ByteWindow(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the record of bytes from {@link CsvRecord#copy}.
     *
     * @param line number of the line on which the record begins
     */
    public static CsvRecord record(String source, int line, byte[] bytes) {
        CsvReader reader = new CsvReader(source, new ByteWindow(bytes));
        reader.number = line - 1;
        reader.next();
        return reader.record;
    }

    /**
     * Moves to the next record; returns false at the end.
     *
     * @throws InputException if the source cannot be read, if a quote is never closed or is followed by other
     *     characters, or if a record has more than 16 MiB
     */
    public boolean next() {
        try {
            boolean found = read();
            record.set(number, window.bytes, from, to, cells);
            record.setSame(sameUntil, sameFrom);
            return found;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Returns the record to which {@link #next} has moved. It is always the same object. */
    public CsvRecord record() {
        return record;
    }

    @Override
    public void close() {
        try {
            window.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private InputException failed(IOException failure) {
        return new InputException(
                Problem.of(source, "cannot be read (" + failure.getClass().getSimpleName() + ")"));
    }

    private boolean read() throws IOException {
        keep();
        if (number == 0) {
            window.skipByteOrderMark();
        }
        if (afterReturn && (window.rest() > 0 || window.fill())) {
            window.next += window.bytes[window.next] == '\n' ? 1 : 0;
        }
        afterReturn = false;
        if (window.rest() == 0 && !window.fill()) {
            return false;
        }
        number += 1 + inside;
        while (!split()) {
            more();
        }
        inside = broken || inside > 0 ? CsvPlace.lineEnds(window.bytes, from, to) : 0;
        afterReturn = to < window.filled && window.bytes[to] == '\r';
        window.next = Math.min(to + 1, window.filled);
        return true;
    }

    /** Reads more bytes, since the end of the record is not in the window. */
    private void more() throws IOException {
        if (window.rest() > LONGEST_RECORD) {
            throw open < 0
                    ? CsvPlace.tooLong(source + ":" + number, LONGEST_RECORD)
                    : CsvPlace.neverClosed(place(open));
        }
        window.fill();
    }

    /** Makes the current record the previous one. */
    private void keep() {
        aboveLength = to - from;
        if (above.length < aboveLength) {
            above = new byte[Math.max(aboveLength, 2 * above.length)];
        }
        System.arraycopy(window.bytes, from, above, 0, aboveLength);
        CellPlaces old = aboveCells;
        aboveCells = cells;
        cells = old;
        from = 0;
        to = 0;
    }

    /** Finds the cells of the next record; returns false if the end of the record is not yet in the window. */
    private boolean split() {
        from = window.next;
        broken = false;
        open = -1;
        cells.clear();
        int at = shared();
        sameUntil = cells.size();
        sameFrom = Integer.MAX_VALUE;
        while (true) {
            at = cell(at);
            if (at == window.filled && !window.ended) {
                return false;
            }
            if (isEnd(at)) {
                to = at;
                return true;
            }
            if (endsAsAbove(at)) {
                return true;
            }
            at++;
        }
    }

    /** Adds the first cells that equal those of the record above; returns the index at which the next cell begins. */
    private int shared() {
        int most = Math.min(aboveLength, window.rest());
        int equal = Arrays.mismatch(window.bytes, from, from + most, above, 0, most);
        int shared = equal < 0 ? most : equal;
        int at = from;
        for (int i = 0; i < aboveCells.size() && aboveCells.end(i) < shared; i++) {
            cells.add(aboveCells, i, 0);
            at = from + aboveCells.end(i) + 1;
        }
        return at;
    }

    /** Whether the record from this comma on equals the end of the record above; if so, adds these cells. */
    private boolean endsAsAbove(int comma) {
        int i = cells.size();
        if (i >= aboveCells.size()) {
            return false;
        }
        int start = aboveCells.end(i - 1);
        int end = comma + aboveLength - start;
        if (end > window.filled
                || end == window.filled && !window.ended
                || !isEnd(end)
                || !Arrays.equals(window.bytes, comma, end, above, start, aboveLength)) {
            return false;
        }
        int shift = comma - from - start;
        sameFrom = i;
        for (; i < aboveCells.size(); i++) {
            cells.add(aboveCells, i, shift);
        }
        to = end;
        return true;
    }

    /** Adds a cell; returns the index of the comma or record end after it. */
    private int cell(int start) {
        int at = skipBlanks(start);
        return at < window.filled && window.bytes[at] == '"' ? quoted(at) : plain(at);
    }

    private int plain(int start) {
        int at = plainEnd(start);
        int end = at;
        while (end > start && isBlank(window.bytes[end - 1])) {
            end--;
        }
        cells.add(start - from, end - from, at - from);
        return at;
    }

    private int plainEnd(int start) {
        byte[] bytes = window.bytes;
        int filled = window.filled;
        int at = start;
        while (at < filled && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Adds a quoted cell; returns the index after the cell, or the end of the window if the cell goes on there. */
    private int quoted(int quote) {
        byte[] bytes = window.bytes;
        int filled = window.filled;
        int at = quote + 1;
        boolean lines = false;
        while (at < filled && (bytes[at] != '"' || at + 1 < filled && bytes[at + 1] == '"')) {
            lines |= bytes[at] == '\n' || bytes[at] == '\r';
            at += bytes[at] == '"' ? 2 : 1;
        }
        broken |= lines;
        if (at == filled) {
            if (window.ended) {
                throw CsvPlace.neverClosed(place(quote));
            }
            open = quote;
            return filled;
        }
        int close = at;
        at = skipBlanks(close + 1);
        if (!isEnd(at) && bytes[at] != ',') {
            if (!window.ended && at + SHOWN > filled) {
                return filled;
            }
            throw CsvPlace.behindQuote(place(at), new String(bytes, at, plainEnd(at) - at, StandardCharsets.UTF_8));
        }
        cells.add(quote + 1 - from, close - from, at - from);
        return at;
    }

    private int skipBlanks(int start) {
        int at = start;
        while (at < window.filled && isBlank(window.bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean isEnd(int at) {
        return at >= window.filled || window.bytes[at] == '\n' || window.bytes[at] == '\r';
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }

    private String place(int at) {
        return CsvPlace.of(source, number, window.bytes, from, at);
    }
}
