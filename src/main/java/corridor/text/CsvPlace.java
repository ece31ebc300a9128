package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines and columns of a CSV table, and the errors that name them. */
final class CsvPlace {
    private static final int SHOWN = 40;

    private CsvPlace() {}

    /**
     * {@code source:line:column} of a byte of a record.
     *
     * @param number of the line on which the record begins
     * @param from place of the record's first byte
     * @param at place of the byte
     */
    static String of(String source, int number, byte[] bytes, int from, int at) {
        int begin = at;
        while (begin > from && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r') {
            begin--;
        }
        int column = new String(bytes, begin, at - begin, StandardCharsets.UTF_8).length() + 1;
        return source + ":" + (number + lineEnds(bytes, from, at)) + ":" + column;
    }

    /** Number of line ends: LF, CR LF or CR. */
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
