package corridor.text;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A named pipe into which no process ever writes; a process that opens the pipe to read waits for ever. */
public final class NamedPipe {
    private NamedPipe() {}

    /** Makes a pipe in the folder; the test is skipped on systems without such pipes. */
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
