package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be read, in words for those who named it. */
final class FileTrouble {
    private FileTrouble() {}

    static InputException of(Path file, IOException failure) {
        String rule = "cannot be read";
        if (Files.isDirectory(file)) {
            rule = "is a folder, not a file";
        } else if (failure instanceof NoSuchFileException) {
            rule = "does not exist";
        } else if (failure instanceof CharacterCodingException) {
            rule = "is not UTF-8 text";
        }
        return new InputException(Problem.of(file.toString(), rule));
    }
}
