package corridor.text;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pipe with a name, into which no process ever writes: whoever opens it to read waits for ever. */
public final class NamedPipe {
    private NamedPipe() {}

    /** The test is passed over where the system has no such pipes. */
    public static Path in(Path folder) throws IOException, InterruptedException {
        return at(folder.resolve("pipe"));
    }

    public static Path at(Path pipe) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        assumeThat(windows).as("named pipes are files only on POSIX systems").isFalse();
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(made.waitFor()).isZero();
        assumeThat(Files.exists(pipe)).isTrue();
        return pipe;
    }
}
