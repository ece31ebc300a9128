package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Computes lines and columns of a CSV table, and makes the exceptions that name them. */
final class CsvPlace {
    private static final int SHOWN = 40;

    private CsvPlace() {}

    /**
     * Returns {@code source:line:column} of a byte of a record.
     *
     * @param number number of the line on which the record begins, from 1
     * @param from index of the record's first byte
     * @param at index of the byte
     */
    static String of(String source, int number, byte[] bytes, int from, int at) {
        int begin = at;
        while (begin > from && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r') {
            begin--;
        }
        int column = new String(bytes, begin, at - begin, StandardCharsets.UTF_8).length() + 1;
        return source + ":" + (number + lineEnds(bytes, from, at)) + ":" + column;
    }

    /** Returns the number of line ends in a range of bytes: LF, CR LF or CR. */
    static int lineEnds(byte[] bytes, int from, int to) {
        int ends = 0;
        for (int at = from; at < to; at++) {
            boolean secondHalf = bytes[at] == '\n' && at > from && bytes[at - 1] == '\r';
            ends += (bytes[at] == '\n' || bytes[at] == '\r') && !secondHalf ? 1 : 0;
        }
        return ends;
    }

    static InputException tooLong(String place, int longest) {
        return new InputException(Problem.of(place, "the line is longer than " + longest + " bytes"));
    }

    static InputException neverClosed(String place) {
        return new InputException(Problem.of(place, "a double quote opens a cell here and is never closed"));
    }

    static InputException behindQuote(String place, String text) {
        String shown = text.strip();
        return new InputException(new Problem(
                place,
                "",
                shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown,
                "stands behind the double quote that closes a cell; a quote inside a cell is written twice",
                "",
                List.of()));
    }
}
