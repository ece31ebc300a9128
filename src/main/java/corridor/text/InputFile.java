package corridor.text;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * An input file kind checks and opens the files that a user names. Only regular files are opened, after links are
 * followed, so that no command waits for a pipe or a device. An empty file is not opened, because pseudo-files of the
 * system have size 0, and reading some of them blocks. No more bytes are read than the kind allows.
 */
public enum InputFile {
    SCENARIO("a scenario file", 1_000_000, "is empty; the smallest scenario is {\"extends\": \"baseline\"}"),
    LESSON("a lesson", 1_000_000),
    /** The log of a game. */
    GAME("a game", 20_000_000),
    STAKEHOLDERS("a table of stakeholders", 20_000_000),
    /** A problem file or the design file of an experiment. */
    PROBLEM("a problem or design file", 10_000_000),
    /** Inputs or outputs of a sample. */
    SAMPLE("a sample", 4_000_000_000L),
    /** A JSON file of a result folder. */
    RESULT("a file about results", 500_000_000),
    /** A table of a result folder. */
    RESULT_TABLE("a table of results", 100_000_000_000L);

    static final char BYTE_ORDER_MARK = '\ufeff';

    private final String words;
    private final long largest;
    private final String empty;

    InputFile(String words, long largest) {
        this(words, largest, "is empty");
    }

    InputFile(String words, long largest, String empty) {
        this.words = words;
        this.largest = largest;
        this.empty = empty;
    }

    /**
     * Returns the reason why a file is not opened, as a clause that follows the name of the file; empty if it may be
     * opened.
     */
    public Optional<String> refusal(Path file) {
        try {
            return refusal(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return Optional.of(reason(file, e));
        }
    }

    /**
     * Checks that a file may be opened.
     *
     * @throws InputException when it may not, with the reason
     */
    public void require(Path file) {
        refusal(file).ifPresent(rule -> {
            throw refused(file, rule);
        });
    }

    /**
     * Checks a file that is opened for writing and may be missing or empty.
     *
     * @throws InputException when the path is a pipe, a device or a folder
     */
    public void requireRegularOrNone(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            require(file);
        }
    }

    /**
     * Opens the file as an unbuffered stream.
     *
     * @throws InputException when the file is not opened, with the reason
     */
    public InputStream open(Path file) {
        require(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw refused(file, reason(file, e));
        }
    }

    /**
     * Reads the whole text of a file of moderate size, without byte order mark.
     *
     * @throws InputException when the file is not opened, is not UTF-8 text, or is blank
     */
    public String text(Path file) {
        byte[] bytes = bytes(file);
        if (looksLikeUtf16(bytes)) {
            throw refused(file, "is UTF-16 text; save it as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            throw at(file, text, "is not UTF-8 text from here on; save the file as UTF-8");
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw at(file, text.substring(0, zero), "is a zero byte, which no text holds; save the file as UTF-8");
        }
        if (text.isBlank()) {
            throw refused(file, empty);
        }
        return text;
    }

    /**
     * Returns the bytes of a file, up to the largest size of its kind.
     *
     * @throws InputException when the file is not opened, or is too large
     */
    public byte[] bytes(Path file) {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > largest) {
                throw refused(file, tooLarge(bytes.length));
            }
            return bytes;
        } catch (IOException e) {
            throw refused(file, reason(file, e));
        }
    }

    private Optional<String> refusal(BasicFileAttributes file) {
        if (file.isDirectory()) {
            return Optional.of("is a folder, not " + words);
        }
        if (!file.isRegularFile()) {
            return Optional.of("is not a regular file but a pipe, a device or the like; give " + words);
        }
        if (file.size() == 0) {
            return Optional.of(empty);
        }
        return file.size() > largest ? Optional.of(tooLarge(file.size())) : Optional.empty();
    }

    private String tooLarge(long size) {
        return "has " + size + " bytes; " + words + " has at most " + largest;
    }

    private static String reason(Path file, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "may not be read; its permissions forbid it";
        }
        if (failure instanceof NoSuchFileException || !Files.exists(file)) {
            return Files.isSymbolicLink(file) ? "is a link to a file that does not exist" : "there is no such file";
        }
        return "cannot be read (" + failure.getClass().getSimpleName() + ")";
    }

    /** Returns the exception for a problem at the place after the text that was read. */
    private static InputException at(Path file, String before, String rule) {
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return refused(file + ":" + line + ":" + column, rule);
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean mark = first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
        return mark || (first == 0) != (second == 0);
    }

    private static String withoutMark(String text) {
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static InputException refused(Object place, String rule) {
        return new InputException(Problem.of(place.toString(), rule));
    }
}
