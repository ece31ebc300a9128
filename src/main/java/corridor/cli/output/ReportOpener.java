package corridor.cli.output;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens a report with the program that the system provides for that. */
public final class ReportOpener {
    private static final long PATIENCE_SECONDS = 5;
    private final List<String> program;

    /**
     * Makes an opener.
     *
     * @param program program and arguments; the file follows as the last argument
     */
    ReportOpener(List<String> program) {
        this.program = List.copyOf(program);
    }

    /** Returns the opener of the running system. */
    public static ReportOpener ofThisSystem() {
        return new ReportOpener(programOf(System.getProperty("os.name")));
    }

    /** Returns the program that opens files on a system, by the name that Java gives the system. */
    static List<String> programOf(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }

    /**
     * Opens a file and returns whether that succeeded. A program that still runs after some seconds is taken for the
     * browser itself, so it counts as success.
     */
    boolean open(Path file) {
        return open(file.toAbsolutePath().toString());
    }

    /**
     * Opens an address and returns whether that succeeded, as for a file.
     *
     * @param address address of a page
     */
    public boolean open(String address) {
        List<String> command = new ArrayList<>(program);
        command.add(address);
        try {
            Process started = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            started.getOutputStream().close();
            return !started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || started.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
