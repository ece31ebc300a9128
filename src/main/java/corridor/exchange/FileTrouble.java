package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** A file that was opened and then could not be read to its end, such as one on a disk that failed. */
final class FileTrouble {
    private FileTrouble() {}

    static InputException of(Path file, IOException failure) {
        return new InputException(Problem.of(
                file.toString(), "cannot be read (" + failure.getClass().getSimpleName() + ")"));
    }
}
