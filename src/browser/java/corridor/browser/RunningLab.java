package corridor.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code corridor lab} in a process of its own, as a user starts it. */
final class RunningLab implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/#t=\\S+");

    private final Process process;
    private final String address;
    private final Thread reader;

    private RunningLab(Process process, String address, Thread reader) {
        this.process = process;
        this.address = address;
        this.reader = reader;
    }

    /** Starts a lab whose results lie in the folder, and waits for its address. */
    static RunningLab start(Path results) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "corridor.cli.Main",
                "lab",
                "--no-browser",
                "--results",
                results.toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            StringBuilder said = new StringBuilder();
            String line = lines.readLine();
            while (line != null) {
                said.append(line).append('\n');
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    return new RunningLab(process, found.group(), drained(lines));
                }
                line = lines.readLine();
            }
            throw new AssertionError("the lab printed no address:\n" + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address with the token, as the lab prints it. */
    String address() {
        return address;
    }

    /** Address without the token. */
    String origin() {
        return address.replaceFirst("/#.*", "");
    }

    /** The token's part of the address, such as {@code t=SECRET}. */
    String key() {
        return address.replaceFirst(".*#", "");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            reader.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // A full pipe would stop the lab.
    private static Thread drained(BufferedReader lines) {
        Thread thread = new Thread(
                () -> {
                    try {
                        lines.lines().forEach(line -> {});
                    } catch (UncheckedIOException e) {
                        // The lab has ended.
                    }
                },
                "output of the lab");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
