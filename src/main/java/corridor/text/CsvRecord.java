package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Current record of a {@link CsvReader}, cell by cell; its content changes with the next step. */
public final class CsvRecord {
    private final String source;
    private int number;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private CellPlaces cells = new CellPlaces();
    private int sameUntil;
    private int sameFrom;

    CsvRecord(String source) {
        this.source = source;
    }

    /** Moves on: the bytes {@code from} to {@code to} of a buffer, in cells. */
    void set(int line, byte[] buffer, int begin, int end, CellPlaces places) {
        number = line;
        bytes = buffer;
        from = begin;
        to = end;
        cells = places;
    }

    /** Says that cells before the first place, and from the second on, are as in the record above. */
    void setSame(int until, int since) {
        sameUntil = until;
        sameFrom = since;
    }

    /** Number of the line on which the record begins, from 1. */
    public int number() {
        return number;
    }

    /** Number of cells; at least one. */
    public int size() {
        return cells.size();
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (int cell = 0; cell < size(); cell++) {
            if (cells.from(cell) < cells.to(cell) || isQuoted(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell surely has the text of the cell with this place in the record above. */
    public boolean isAsAbove(int cell) {
        return cell < sameUntil || cell >= sameFrom;
    }

    /** A buffer that holds the record. */
    public byte[] bytes() {
        return bytes;
    }

    /** Place in the buffer of the first byte of a cell. */
    public int from(int cell) {
        return from + cells.from(cell);
    }

    /** Place in the buffer after the last byte of a cell. */
    public int to(int cell) {
        return from + cells.to(cell);
    }

    /**
     * The text of a cell.
     *
     * @throws InputException if it is not UTF-8 text
     */
    public String text(int cell) {
        String text = decoded(from(cell), to(cell));
        return isQuoted(cell) ? text.replace("\"\"", "\"") : text.strip();
    }

    /**
     * The text of a cell that a user gave.
     *
     * @throws InputException if it holds a character that is refused everywhere, or is too long
     */
    public String given(int cell) {
        String broken = TextRule.ARGUMENT.brokenBy(decoded(from(cell), to(cell)));
        if (!broken.isEmpty()) {
            throw new InputException(Problem.of(place(cell), "the cell " + broken));
        }
        return text(cell);
    }

    /**
     * The cells of a record of heads.
     *
     * @throws InputException if one breaks the rule for heads
     */
    public List<String> heads() {
        List<String> heads = allGiven();
        for (int cell = 0; cell < size(); cell++) {
            String broken = TextRule.HEAD.brokenBy(heads.get(cell));
            if (!broken.isEmpty()) {
                throw new InputException(Problem.of(place(cell), "the head of a column " + broken));
            }
        }
        return heads;
    }

    /** The texts of all cells. */
    public List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /**
     * The texts of all cells that a user gave.
     *
     * @throws InputException as {@link #given} does
     */
    public List<String> allGiven() {
        return IntStream.range(0, size()).mapToObj(this::given).toList();
    }

    /** The texts of all cells as they were before {@link CsvField} guarded them. */
    public List<String> fields() {
        return texts().stream().map(CsvField::parse).toList();
    }

    /** The whole record as text. */
    public String text() {
        return decoded(from, to);
    }

    /** A copy of the bytes of the record. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether the record starts with the bytes with which another one does, as far as a cell of this one. */
    public boolean startsLike(byte[] other, int cell) {
        int length = cells.from(cell);
        return length <= other.length && Arrays.equals(bytes, from, from + length, other, 0, length);
    }

    /** {@code source:line:column} of a cell, of its opening quote if it has one. */
    public String place(int cell) {
        return CsvPlace.of(source, number, bytes, from, isQuoted(cell) ? from(cell) - 1 : from(cell));
    }

    /** {@code source:line} of the record. */
    public String place() {
        return source + ":" + number;
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
