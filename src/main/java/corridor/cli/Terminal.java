package corridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches: Java has no question for stderr alone, so this asks the system where it can. */
final class Terminal {
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether a line on stderr can be rewritten. */
    static boolean canRewriteStderr() {
        String kind = System.getenv("TERM");
        if ("dumb".equals(kind)) {
            return false;
        }
        if (Files.isSymbolicLink(STDERR)) {
            try {
                String device = Files.readSymbolicLink(STDERR).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        // Without /proc: on JDK 17 there is a console only if stdin and stdout are one, which is near enough.
        return System.console() != null && Runtime.version().feature() < 22;
    }
}
