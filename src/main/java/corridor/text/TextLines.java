package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads the lines of a large UTF-8 file, one at a time, without their ends (LF, CR LF or CR) and without byte order
 * mark. A line that is not UTF-8 text, or too long for a table, is refused with its number. Not safe for several
 * threads.
 */
public final class TextLines implements Closeable {
    /** Largest length of a line; a thousand columns of long numbers are far shorter. */
    private static final int LONGEST_LINE = 10_000_000;

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Reader reader;
    private final char[] block = new char[BLOCK];
    private int at;
    private int end;
    private int number;
    private boolean afterReturn;

    TextLines(Path file, InputFile kind) {
        this.file = file;
        this.reader = new InputStreamReader(kind.open(file), StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Reads the next line; null after the last.
     *
     * @throws InputException when the line is not UTF-8 text, or longer than any line of a table
     */
    public String next() throws IOException {
        number++;
        StringBuilder parts = null;
        while (true) {
            if (at == end && !fill()) {
                return parts == null ? null : text(parts.toString());
            }
            if (afterReturn) {
                // This line feed belongs to a CR LF.
                afterReturn = false;
                at += block[at] == '\n' ? 1 : 0;
                continue;
            }
            int from = at;
            while (at < end && block[at] != '\n' && block[at] != '\r') {
                at++;
            }
            if (at < end) {
                afterReturn = block[at] == '\r';
                String part = new String(block, from, at - from);
                at++;
                return text(parts == null ? part : parts.append(part).toString());
            }
            parts = parts == null ? new StringBuilder() : parts;
            parts.append(block, from, at - from);
            if (parts.length() > LONGEST_LINE) {
                throw refused("is longer than " + LONGEST_LINE + " characters");
            }
        }
    }

    /** Number of the line that {@link #next} returned last, from 1. */
    public int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Reads the next block; false at the end of the file. */
    private boolean fill() throws IOException {
        try {
            at = 0;
            end = Math.max(0, reader.read(block));
        } catch (CharacterCodingException e) {
            throw refused("is not UTF-8 text; save the file as UTF-8");
        }
        return end > 0;
    }

    private String text(String line) {
        if (number == 1 && line.indexOf(InputFile.BYTE_ORDER_MARK) == 0) {
            return line.substring(1);
        }
        return line;
    }

    private InputException refused(String rule) {
        return new InputException(Problem.of(file + ":" + number, rule));
    }
}
