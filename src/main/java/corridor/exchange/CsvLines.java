package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a CSV file one after another, each split into cells at commas, as bytes in a buffer that is used again:
 * so a table of millions of numbers needs no object for a line or a cell. A cell may be in double quotes, with a quote
 * inside written twice; blanks around it do not count. Lines end with LF, CR LF or CR, and quotes with their line.
 *
 * <p>Rows of a design repeat most cells of the row above. Such cells at the begin and at the end of a line are found by
 * comparing many bytes at once, and {@link CsvLine#isAsAbove} reports them.
 */
final class CsvLines implements Closeable {
    private static final int LONGEST_LINE = 1 << 24;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path file;
    private final InputStream in;
    private byte[] buffer = new byte[1 << 18];
    private int filled;
    private int next;
    private boolean ended;
    private boolean afterReturn;

    private final CsvLine line;
    private int number;
    private int from;
    private int to;
    private CellPlaces cells = new CellPlaces();
    private int sameUntil;
    private int sameFrom;

    private byte[] above = new byte[0];
    private int aboveLength;
    private CellPlaces aboveCells = new CellPlaces();

    private CsvLines(Path file, InputStream in) {
        this.file = file;
        this.in = in;
        this.line = new CsvLine(file);
    }

    /** @throws InputException if the file cannot be opened */
    static CsvLines open(Path file) {
        return new CsvLines(file, InputFile.SAMPLE.open(file));
    }

    /** The cells of one line that was copied. */
    static List<String> texts(Path file, int number, byte[] line) {
        CsvLines lines = new CsvLines(file, new ByteArrayInputStream(line));
        lines.number = number - 1;
        return lines.next() ? lines.line.texts() : List.of();
    }

    /**
     * Moves to the next line; returns false at the end.
     *
     * @throws InputException if the file cannot be read or has a line longer than any table has
     */
    boolean next() {
        try {
            boolean found = read();
            line.set(number, buffer, from, to, cells);
            line.setSame(sameUntil, sameFrom);
            return found;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The line to which {@link #next} went; always the same object. */
    CsvLine line() {
        return line;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private InputException failed(IOException failure) {
        return new InputException(Problem.of(
                file.toString(), "cannot be read (" + failure.getClass().getSimpleName() + ")"));
    }

    private boolean read() throws IOException {
        keep();
        if (number == 0) {
            skipByteOrderMark();
        }
        if (afterReturn && (next < filled || fill())) {
            next += buffer[next] == '\n' ? 1 : 0;
        }
        afterReturn = false;
        if (next == filled && !fill()) {
            return false;
        }
        number++;
        while (!split()) {
            fill();
        }
        afterReturn = to < filled && buffer[to] == '\r';
        next = Math.min(to + 1, filled);
        return true;
    }

    private void skipByteOrderMark() throws IOException {
        while (filled < BYTE_ORDER_MARK.length && fill()) {
            // A short read is no end.
        }
        boolean marked = filled >= BYTE_ORDER_MARK.length
                && Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        next += marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** Makes the current line the previous one. */
    private void keep() {
        aboveLength = to - from;
        if (above.length < aboveLength) {
            above = new byte[Math.max(aboveLength, 2 * above.length)];
        }
        System.arraycopy(buffer, from, above, 0, aboveLength);
        CellPlaces old = aboveCells;
        aboveCells = cells;
        cells = old;
        from = 0;
        to = 0;
    }

    /** Makes room, then reads more; false at the end of the file. */
    private boolean fill() throws IOException {
        int rest = filled - next;
        if (rest > LONGEST_LINE) {
            throw new InputException(
                    Problem.of(file + ":" + number, "the line is longer than " + LONGEST_LINE + " bytes"));
        }
        byte[] target = rest > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, next, target, 0, rest);
        buffer = target;
        next = 0;
        filled = rest;
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        ended |= read < 0;
        return read > 0;
    }

    /** Finds the cells of the line that begins at {@code next}; false if its end is not in the buffer yet. */
    private boolean split() {
        from = next;
        cells.clear();
        int at = shared();
        sameUntil = cells.size();
        sameFrom = Integer.MAX_VALUE;
        while (true) {
            at = cell(at);
            if (at == filled && !ended) {
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

    /** Takes the cells with which the line above begins too; where the next cell begins. */
    private int shared() {
        int most = Math.min(aboveLength, filled - next);
        int equal = Arrays.mismatch(buffer, next, next + most, above, 0, most);
        int shared = equal < 0 ? most : equal;
        int at = next;
        for (int i = 0; i < aboveCells.size() && aboveCells.end(i) < shared; i++) {
            cells.add(aboveCells, i, 0);
            at = next + aboveCells.end(i) + 1;
        }
        return at;
    }

    /** Whether from the comma at this place on the line is as the one above from the same cell on; takes its cells. */
    private boolean endsAsAbove(int comma) {
        int i = cells.size();
        if (i >= aboveCells.size()) {
            return false;
        }
        int start = aboveCells.end(i - 1);
        int end = comma + aboveLength - start;
        if (end > filled
                || end == filled && !ended
                || !isEnd(end)
                || !Arrays.equals(buffer, comma, end, above, start, aboveLength)) {
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

    /** Takes a cell; the place of the comma or end behind it. */
    private int cell(int start) {
        int at = skipBlanks(start);
        return at < filled && buffer[at] == '"' ? quoted(at) : plain(at);
    }

    private int plain(int start) {
        byte[] bytes = buffer;
        int at = start;
        while (at < filled && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        int end = at;
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        cells.add(start - from, end - from, at - from);
        return at;
    }

    /** A cell in quotes; one whose quotes are not closed, or followed by other characters, is taken unchanged. */
    private int quoted(int quote) {
        int at = quote + 1;
        while (!isEnd(at) && (buffer[at] != '"' || at + 1 < filled && buffer[at + 1] == '"')) {
            at += buffer[at] == '"' ? 2 : 1;
        }
        int close = at;
        at = isEnd(at) ? at : skipBlanks(at + 1);
        if (isEnd(close) || !isEnd(at) && buffer[at] != ',') {
            return plain(quote);
        }
        cells.add(quote + 1 - from, close - from, at - from);
        return at;
    }

    private int skipBlanks(int start) {
        int at = start;
        while (at < filled && isBlank(buffer[at])) {
            at++;
        }
        return at;
    }

    private boolean isEnd(int at) {
        return at >= filled || buffer[at] == '\n' || buffer[at] == '\r';
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }
}
