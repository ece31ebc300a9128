package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import corridor.text.TextRule;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a CSV file one after another, each split into cells at commas, as bytes in a buffer that is used again:
 * so a table of millions of numbers needs no object for a line or a cell. A cell may stand in double quotes, a quote
 * inside written twice; blanks around it do not count. Lines end with LF, CR LF or CR, and quotes with their line.
 *
 * <p>Rows of a design repeat most cells of the row above. Such cells at the begin and at the end of a line are found by
 * comparing many bytes at once, and {@link #isAsAbove} tells them.
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

    private int number;
    private int from;
    private int to;
    private Cells cells = new Cells();
    /** Cells before the first of these places, and from the second on, have the text of the cells above. */
    private int sameUntil;

    private int sameFrom;

    private byte[] above = new byte[0];
    private int aboveLength;
    private Cells aboveCells = new Cells();

    /** Places of the cells of a line from its begin: first byte, behind the last byte, and the comma or end behind. */
    private static final class Cells {
        private int size;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] end = new int[16];

        void add(int first, int last, int comma) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                end = Arrays.copyOf(end, 2 * size);
            }
            from[size] = first;
            to[size] = last;
            end[size] = comma;
            size++;
        }
    }

    private CsvLines(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** @throws InputException if the file cannot be opened */
    static CsvLines open(Path file) {
        return new CsvLines(file, InputFile.SAMPLE.open(file));
    }

    /** The cells of one line that was copied. */
    static List<String> texts(Path file, int number, byte[] line) {
        CsvLines lines = new CsvLines(file, new ByteArrayInputStream(line));
        lines.number = number - 1;
        return lines.next() ? lines.texts() : List.of();
    }

    /**
     * Goes to the next line; false at the end.
     *
     * @throws InputException if the file cannot be read or has a line longer than any table has
     */
    boolean next() {
        try {
            return read();
        } catch (IOException e) {
            throw FileTrouble.of(file, e);
        }
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    /** Number of cells; at least one. */
    int size() {
        return cells.size;
    }

    /** Whether no cell holds anything. */
    boolean isBlank() {
        for (int i = 0; i < cells.size; i++) {
            if (cells.from[i] < cells.to[i] || isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell surely has the text of the cell with this place in the line above. */
    boolean isAsAbove(int cell) {
        return cell < sameUntil || cell >= sameFrom;
    }

    /** The buffer; its content is valid until {@link #next}. */
    byte[] bytes() {
        return buffer;
    }

    /** Place in the buffer of the first byte of a cell. */
    int from(int cell) {
        return from + cells.from[cell];
    }

    /** Place in the buffer after the last byte of a cell. */
    int to(int cell) {
        return from + cells.to[cell];
    }

    /**
     * The text of a cell.
     *
     * @throws InputException if it holds a character that is refused everywhere, or is too long
     */
    String text(int cell) {
        String text = decoded(from(cell), to(cell));
        String broken = TextRule.ARGUMENT.brokenBy(text);
        if (!broken.isEmpty()) {
            throw new InputException(Problem.of(place(cell), "the cell " + broken));
        }
        return isQuoted(cell) ? text.replace("\"\"", "\"") : text;
    }

    /**
     * The cells of a line of heads.
     *
     * @throws InputException if one breaks the rule for heads
     */
    List<String> heads() {
        List<String> heads = texts();
        for (int i = 0; i < cells.size; i++) {
            String broken = TextRule.HEAD.brokenBy(heads.get(i));
            if (!broken.isEmpty()) {
                throw new InputException(Problem.of(place(i), "the head of a column " + broken));
            }
        }
        return heads;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** A copy of the bytes of the line. */
    byte[] copy() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    /** Whether the line starts with the bytes with which another one does, as far as a cell of this one. */
    boolean startsLike(byte[] other, int cell) {
        int length = cells.from[cell];
        return length <= other.length && Arrays.equals(buffer, from, from + length, other, 0, length);
    }

    /** The whole line as text. */
    String line() {
        return decoded(from, to);
    }

    /** {@code file:line:column} of a cell. */
    String place(int cell) {
        int before = isQuoted(cell) ? cells.from[cell] - 1 : cells.from[cell];
        return place() + ":" + (new String(buffer, from, before, StandardCharsets.UTF_8).length() + 1);
    }

    /** {@code file:line}. */
    String place() {
        return file + ":" + number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean isQuoted(int cell) {
        return cells.from[cell] > 0 && buffer[from + cells.from[cell] - 1] == '"';
    }

    private String decoded(int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(Problem.of(place(), "the line is not UTF-8 text; save the file as UTF-8"));
        }
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

    /** Makes the line the one above. */
    private void keep() {
        aboveLength = to - from;
        if (above.length < aboveLength) {
            above = new byte[Math.max(aboveLength, 2 * above.length)];
        }
        System.arraycopy(buffer, from, above, 0, aboveLength);
        Cells old = aboveCells;
        aboveCells = cells;
        cells = old;
        from = 0;
        to = 0;
    }

    /** Makes room, then reads more; false at the end of the file. */
    private boolean fill() throws IOException {
        int rest = filled - next;
        if (rest > LONGEST_LINE) {
            throw new InputException(Problem.of(place(), "the line is longer than " + LONGEST_LINE + " bytes"));
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
        cells.size = 0;
        int at = shared();
        sameUntil = cells.size;
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
        for (int i = 0; i < aboveCells.size && aboveCells.end[i] < shared; i++) {
            cells.add(aboveCells.from[i], aboveCells.to[i], aboveCells.end[i]);
            at = next + aboveCells.end[i] + 1;
        }
        return at;
    }

    /** Whether from the comma at this place on the line is as the one above from the same cell on; takes its cells. */
    private boolean endsAsAbove(int comma) {
        int i = cells.size;
        if (i >= aboveCells.size) {
            return false;
        }
        int start = aboveCells.end[i - 1];
        int end = comma + aboveLength - start;
        if (end > filled
                || end == filled && !ended
                || !isEnd(end)
                || !Arrays.equals(buffer, comma, end, above, start, aboveLength)) {
            return false;
        }
        int shift = comma - from - start;
        sameFrom = i;
        for (; i < aboveCells.size; i++) {
            cells.add(aboveCells.from[i] + shift, aboveCells.to[i] + shift, aboveCells.end[i] + shift);
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

    /** A cell in quotes; one whose quotes are not closed, or followed by something, is taken as it stands. */
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
