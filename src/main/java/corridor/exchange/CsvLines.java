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
 */
final class CsvLines implements Closeable {
    private static final int LONGEST_LINE = 1 << 24;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path file;
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private boolean afterReturn;
    private int number;
    private int from;
    private int to;

    private int cells;
    private int[] cellFrom = new int[16];
    private int[] cellTo = new int[16];

    private CsvLines(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The cells of one line that was copied. */
    static List<String> texts(Path file, int number, byte[] line) {
        CsvLines lines = new CsvLines(file, new ByteArrayInputStream(line));
        lines.number = number - 1;
        return lines.next() ? lines.texts() : List.of();
    }

    /** @throws InputException if the file cannot be opened */
    static CsvLines open(Path file) {
        return new CsvLines(file, InputFile.SAMPLE.open(file));
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
        return cells;
    }

    /** Whether no cell holds anything. */
    boolean isBlank() {
        for (int i = 0; i < cells; i++) {
            if (cellFrom[i] < cellTo[i] || isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** The buffer; its content is valid until {@link #next}. */
    byte[] bytes() {
        return buffer;
    }

    /** Place in the buffer of the first byte of a cell. */
    int from(int cell) {
        return cellFrom[cell];
    }

    /** Place in the buffer after the last byte of a cell. */
    int to(int cell) {
        return cellTo[cell];
    }

    /**
     * The text of a cell.
     *
     * @throws InputException if it holds a character that is refused everywhere, or is too long
     */
    String text(int cell) {
        String text = decoded(cellFrom[cell], cellTo[cell]);
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
        for (int i = 0; i < cells; i++) {
            String broken = TextRule.HEAD.brokenBy(heads.get(i));
            if (!broken.isEmpty()) {
                throw new InputException(Problem.of(place(i), "the head of a column " + broken));
            }
        }
        return heads;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
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
        int length = cellFrom[cell] - from;
        return length <= other.length && Arrays.equals(buffer, from, from + length, other, 0, length);
    }

    /** The whole line as text. */
    String line() {
        return decoded(from, to);
    }

    /** {@code file:line:column} of a cell. */
    String place(int cell) {
        int begin = isQuoted(cell) ? cellFrom[cell] - 1 : cellFrom[cell];
        return place() + ":" + (new String(buffer, from, begin - from, StandardCharsets.UTF_8).length() + 1);
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
        return cellFrom[cell] > from && buffer[cellFrom[cell] - 1] == '"';
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
        if (afterReturn) {
            afterReturn = false;
            if (next < filled || fill()) {
                next += buffer[next] == '\n' ? 1 : 0;
            }
        }
        int at = next;
        while (true) {
            at = endOfLine(at);
            if (at < filled) {
                afterReturn = buffer[at] == '\r';
                return line(at, at + 1);
            }
            at -= next;
            if (!fill()) {
                return next < filled && line(filled, filled);
            }
            // What had been read of the line now stands at the start of the buffer.
            at += next;
        }
    }

    private int endOfLine(int start) {
        byte[] bytes = buffer;
        int at = start;
        while (at < filled && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private boolean line(int end, int following) {
        number++;
        from = next;
        to = end;
        next = following;
        if (number == 1 && to - from >= 3 && Arrays.equals(buffer, from, from + 3, BYTE_ORDER_MARK, 0, 3)) {
            from += 3;
        }
        split();
        return true;
    }

    /** Makes room, then reads more; false at the end of the file. */
    private boolean fill() throws IOException {
        int rest = filled - next;
        if (rest > LONGEST_LINE) {
            throw new InputException(
                    Problem.of(file + ":" + (number + 1), "the line is longer than " + LONGEST_LINE + " bytes"));
        }
        byte[] target = rest > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, next, target, 0, rest);
        buffer = target;
        next = 0;
        filled = rest;
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    private void split() {
        cells = 0;
        int at = from;
        while (true) {
            at = skipBlanks(at, to);
            at = at < to && buffer[at] == '"' ? quoted(at + 1) : plain(at);
            if (at == to) {
                return;
            }
            at++;
        }
    }

    private int plain(int start) {
        byte[] bytes = buffer;
        int at = start;
        while (at < to && bytes[at] != ',') {
            at++;
        }
        int end = at;
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        cell(start, end);
        return at;
    }

    /** A cell in quotes; one whose quotes are not closed, or followed by something, is taken as it stands. */
    private int quoted(int start) {
        int at = start;
        while (at < to && (buffer[at] != '"' || at + 1 < to && buffer[at + 1] == '"')) {
            at += buffer[at] == '"' ? 2 : 1;
        }
        int end = at;
        at = skipBlanks(Math.min(at + 1, to), to);
        if (end >= to || at < to && buffer[at] != ',') {
            return plain(start - 1);
        }
        cell(start, end);
        return at;
    }

    private void cell(int start, int end) {
        if (cells == cellFrom.length) {
            cellFrom = Arrays.copyOf(cellFrom, 2 * cells);
            cellTo = Arrays.copyOf(cellTo, 2 * cells);
        }
        cellFrom[cells] = start;
        cellTo[cells] = end;
        cells++;
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && isBlank(buffer[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }
}
