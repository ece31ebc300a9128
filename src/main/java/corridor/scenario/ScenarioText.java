package corridor.scenario;

import corridor.problem.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gets the text of a scenario file, refusing what cannot be one before it costs memory or time. */
final class ScenarioText {
    private static final int LARGEST = 1_000_000;
    private static final String ENDING = ".json";

    /** Lower case with hyphens, so that names work on every system and as values in tables. */
    static final String FILE_NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.json";

    private ScenarioText() {}

    /** The text, or nothing and a finding that says why. */
    static Optional<String> read(Path file, Findings findings) {
        if (!Files.exists(file)) {
            missing(file, findings);
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            findings.file("is a folder, not a scenario file", "", List.of());
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            findings.file("is not a regular file", "", List.of());
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST) {
                findings.file(
                        "has " + Files.size(file) + " bytes; a scenario file has at most " + LARGEST, "", List.of());
                return Optional.empty();
            }
            return decode(bytes(file), findings);
        } catch (IOException e) {
            findings.file("cannot be read (" + e.getClass().getSimpleName() + ")", "", List.of());
            return Optional.empty();
        }
    }

    /** Names of the scenario files of a folder, without ending, in alphabetical order. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(FILE_NAME))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void missing(Path file, Findings findings) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            findings.file("there is no such file, nor the folder that should hold it", "", List.of());
            return;
        }
        String wanted = file.getFileName().toString();
        String stem = wanted.endsWith(ENDING) ? wanted.substring(0, wanted.length() - ENDING.length()) : wanted;
        String nearest = NearestName.of(stem, names(folder));
        findings.file(
                "there is no such file",
                nearest.isEmpty() ? "" : file.resolveSibling(nearest + ENDING).toString(),
                List.of());
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        }
    }

    private static Optional<String> decode(byte[] bytes, Findings findings) {
        if (looksLikeUtf16(bytes)) {
            findings.file("is UTF-16 text; save it as UTF-8", "", List.of());
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String decoded = withoutByteOrderMark(text.toString());
        if (result.isError()) {
            int line = (int) decoded.chars().filter(c -> c == '\n').count() + 1;
            int column = decoded.length() - decoded.lastIndexOf('\n');
            findings.place(line, column, "", "is not UTF-8 text from here on; save the file as UTF-8");
            return Optional.empty();
        }
        if (decoded.isBlank()) {
            findings.file("is empty; the smallest scenario is {\"extends\": \"baseline\"}", "", List.of());
            return Optional.empty();
        }
        return Optional.of(decoded);
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

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
