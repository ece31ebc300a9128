package corridor.report.page;

import corridor.build.Build;
import corridor.result.Manifest;
import java.util.ArrayList;
import java.util.List;

/**
 * A reproduction holds the facts that are needed to reproduce the numbers of a report.
 *
 * @param command the command line, without options that cannot change a result (threads, folder)
 * @param seed the master seed
 * @param program build of Corridor
 * @param platform JDK and operating system, the one line that differs between machines; empty for a report without it
 * @param hashes hashes of inputs and outputs
 * @param files the machine-readable files of the report's folder
 */
public record Reproduction(
        String command, long seed, Build program, String platform, List<Hash> hashes, List<FileNote> files) {
    /** Reads the facts from the manifest of a batch. */
    public static Reproduction of(Manifest manifest, List<FileNote> files) {
        List<Hash> hashes = new ArrayList<>();
        manifest.files().forEach(file -> hashes.add(new Hash(file.path(), file.sha256())));
        return new Reproduction(
                manifest.command(),
                manifest.seed(),
                manifest.program(),
                "Java " + manifest.machine().java() + ", " + manifest.machine().system(),
                hashes,
                files);
    }

    /** Returns the version of Corridor. */
    public String version() {
        return program.version();
    }

    /**
     * A hash identifies the content of a file or record.
     *
     * @param of name of the hashed object, such as a resolved scenario
     * @param value the hash
     */
    public record Hash(String of, String value) {}

    /** A file note describes a file of the result folder in one line. */
    public record FileNote(String name, String meaning) {}

    public Reproduction {
        hashes = List.copyOf(hashes);
        files = List.copyOf(files);
        if (platform.chars().anyMatch(c -> c == '\n')) {
            throw new IllegalArgumentException("the platform is told in one line");
        }
    }
}
