package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** This is the current record of a {@link CsvReader}. Its content changes when the reader moves to the next record. */
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

    /** Moves to the record at the bytes {@code begin} to {@code end} of a buffer. */
    void set(int line, byte[] buffer, int begin, int end, CellPlaces places) {
        number = line;
        bytes = buffer;
        from = begin;
        to = end;
        cells = places;
    }

    /**
     * Marks the cells before index {@code until}, and from index {@code since} on, as equal to those of the record
     * above.
     */
    void setSame(int until, int since) {
        sameUntil = until;
        sameFrom = since;
    }

    /** Returns the number of the line on which the record begins, from 1. */
    public int number() {
        return number;
    }

    /** Returns the number of cells; at least one. */
    public int size() {
        return cells.size();
    }

    /** Whether all cells are empty and unquoted. */
    public boolean isBlank() {
        for (int cell = 0; cell < size(); cell++) {
            if (cells.from(cell) < cells.to(cell) || isQuoted(cell)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a cell is known to have the text of the cell with the same index in the record above. False does not mean
     * that the texts differ.
     */
    public boolean isAsAbove(int cell) {
        return cell < sameUntil || cell >= sameFrom;
    }

    /** Returns the buffer that holds the record. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the index in the buffer of the first byte of a cell's text. */
    public int from(int cell) {
        return from + cells.from(cell);
    }

    /** Returns the index in the buffer after the last byte of a cell's text. */
    public int to(int cell) {
        return from + cells.to(cell);
    }

    /**
     * Returns the text of a cell, without its quotes or surrounding blanks.
     *
     * @throws InputException if the cell is not UTF-8 text
     */
    public String text(int cell) {
        String text = decoded(from(cell), to(cell));
        return isQuoted(cell) ? text.replace("\"\"", "\"") : text.strip();
    }

    /**
     * Returns the text of a cell that a user gave, after a check by {@link TextRule#ARGUMENT}.
     *
     * @throws InputException if the cell holds a refused character, or is too long
     */
    public String given(int cell) {
        String broken = TextRule.ARGUMENT.brokenBy(decoded(from(cell), to(cell)));
        if (!broken.isEmpty()) {
            throw new InputException(Problem.of(place(cell), "the cell " + broken));
        }
        return text(cell);
    }

    /**
     * Returns the cells of a record of column heads.
     *
     * @throws InputException if a cell breaks the rule {@link TextRule#HEAD}
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

    /** Returns the texts of all cells. */
    public List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /**
     * Returns the texts of all cells of a record that a user gave.
     *
     * @throws InputException as {@link #given} does
     */
    public List<String> allGiven() {
        return IntStream.range(0, size()).mapToObj(this::given).toList();
    }

    /** Returns the texts of all cells as they were before {@link CsvField} put apostrophes in front. */
    public List<String> fields() {
        return texts().stream().map(CsvField::parse).toList();
    }

    /** Returns the whole record as text. */
    public String text() {
        return decoded(from, to);
    }

    /** Returns a copy of the bytes of the record. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether this record and another one start with the same bytes, up to the start of a cell of this record. */
    public boolean startsLike(byte[] other, int cell) {
        int length = cells.from(cell);
        return length <= other.length && Arrays.equals(bytes, from, from + length, other, 0, length);
    }

    /** Returns {@code source:line:column} of a cell; for a quoted cell it is that of the opening quote. */
    public String place(int cell) {
        return CsvPlace.of(source, number, bytes, from, isQuoted(cell) ? from(cell) - 1 : from(cell));
    }

    /** Returns {@code source:line} of the record. */
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
