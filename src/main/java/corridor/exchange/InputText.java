package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets the text of a file that a user names, refusing what cannot be text of a sensible size. */
final class InputText {
    private static final long LARGEST = 20_000_000;

    private InputText() {}

    /** @throws InputException when the file is missing, too large or not UTF-8 */
    static String of(Path file) {
        if (!Files.exists(file)) {
            throw refused(file, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(file, "is not a file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(file, "has " + Files.size(file) + " bytes; at most " + LARGEST + " are read");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (bare.isBlank()) {
                throw refused(file, "is empty");
            }
            if (bare.indexOf('\0') >= 0) {
                throw refused(file, "holds zero bytes, as UTF-16 text does; save it as UTF-8");
            }
            return bare;
        } catch (IOException e) {
            throw refused(
                    file,
                    e instanceof CharacterCodingException
                            ? "is not UTF-8 text; save it as UTF-8"
                            : "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static InputException refused(Path file, String rule) {
        return new InputException(Problem.of(file.toString(), rule));
    }
}
