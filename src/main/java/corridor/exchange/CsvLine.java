package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Current line of {@link CsvLines}, cell by cell; its content changes with the next step. */
final class CsvLine {
    private final Path file;
    private int number;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private CellPlaces cells = new CellPlaces();
    private int sameUntil;
    private int sameFrom;

    CsvLine(Path file) {
        this.file = file;
    }

    /** Moves on: the bytes {@code from} to {@code to} of a buffer, in cells. */
    void set(int line, byte[] buffer, int begin, int end, CellPlaces places) {
        number = line;
        bytes = buffer;
        from = begin;
        to = end;
        cells = places;
    }

    /** Says that cells before the first place, and from the second on, are as in the line above. */
    void setSame(int until, int since) {
        sameUntil = until;
        sameFrom = since;
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    /** Number of cells; at least one. */
    int size() {
        return cells.size();
    }

    /** Whether no cell holds anything. */
    boolean isBlank() {
        for (int cell = 0; cell < size(); cell++) {
            if (cells.from(cell) < cells.to(cell) || isQuoted(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell surely has the text of the cell with this place in the line above. */
    boolean isAsAbove(int cell) {
        return cell < sameUntil || cell >= sameFrom;
    }

    /** A buffer that holds the line. */
    byte[] bytes() {
        return bytes;
    }

    /** Place in the buffer of the first byte of a cell. */
    int from(int cell) {
        return from + cells.from(cell);
    }

    /** Place in the buffer after the last byte of a cell. */
    int to(int cell) {
        return from + cells.to(cell);
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
        for (int cell = 0; cell < size(); cell++) {
            String broken = TextRule.HEAD.brokenBy(heads.get(cell));
            if (!broken.isEmpty()) {
                throw new InputException(Problem.of(place(cell), "the head of a column " + broken));
            }
        }
        return heads;
    }

    List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /** The whole line as text. */
    String text() {
        return decoded(from, to);
    }

    /** A copy of the bytes of the line. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether the line starts with the bytes with which another one does, as far as a cell of this one. */
    boolean startsLike(byte[] other, int cell) {
        int length = cells.from(cell);
        return length <= other.length && Arrays.equals(bytes, from, from + length, other, 0, length);
    }

    /** {@code file:line:column} of a cell. */
    String place(int cell) {
        int before = isQuoted(cell) ? cells.from(cell) - 1 : cells.from(cell);
        return place() + ":" + (new String(bytes, from, before, StandardCharsets.UTF_8).length() + 1);
    }

    /** {@code file:line}. */
    String place() {
        return file + ":" + number;
    }

    private boolean isQuoted(int cell) {
        return cells.from(cell) > 0 && bytes[from(cell) - 1] == '"';
    }

    private String decoded(int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(Problem.of(place(), "the line is not UTF-8 text; save the file as UTF-8"));
        }
    }
}
