package corridor.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Detects terminals. Java has no method for stderr alone, so this class asks the system where that is possible. */
public final class Terminal {
    private static final Path STDOUT = Path.of("/proc/self/fd/1");
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Returns whether a line on stderr can be rewritten. */
    public static boolean canRewriteStderr() {
        String kind = System.getenv("TERM");
        if ("dumb".equals(kind)) {
            return false;
        }
        if (Files.isSymbolicLink(STDERR)) {
            return isTerminal(STDERR);
        }
        // Without /proc, stderr cannot be tested. On JDK 17 a console means that stdin and stdout are terminals, so
        // stderr probably is one too.
        return System.console() != null && Runtime.version().feature() < 22;
    }

    /** Returns whether stdout is a terminal. */
    public static boolean isStdout() {
        // Without /proc, JDK 22 and newer always have a console. Stdout then counts as a terminal, which is the safer
        // error.
        return Files.isSymbolicLink(STDOUT) ? isTerminal(STDOUT) : System.console() != null;
    }

    private static boolean isTerminal(Path stream) {
        try {
            String device = Files.readSymbolicLink(stream).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
