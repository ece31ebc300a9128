package corridor.result.disk;

import corridor.build.Sha256;
import corridor.problem.Problem;
import corridor.result.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks that a file has not changed since its batch wrote it. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * Returns the problem of a file that is missing or whose hash differs from the manifest's; empty when the file is
     * unchanged.
     */
    public static Optional<Problem> of(Path root, Manifest.FileHash expected) throws IOException {
        Path file = root.resolve(expected.path());
        if (!Files.isRegularFile(file)) {
            return Optional.of(Problem.of(file.toString(), "this file of the batch is missing"));
        }
        return Sha256.of(file).equals(expected.sha256())
                ? Optional.empty()
                : Optional.of(Problem.of(
                        file.toString(),
                        "this file is not what the batch wrote (its SHA-256 differs from the manifest's); it was changed or"
                                + " damaged since"));
    }
}
