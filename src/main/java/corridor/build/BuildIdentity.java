package corridor.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Writes the identity of the build next to the classes: version, hash and commit. It runs as a step of the build.
 *
 * <p>The hash is the SHA-256 of a list with one line for each class and resource, in the order of their paths
 * ({@code SHA-256, two spaces, path}), and one for each library ({@code library, two spaces, file name}). It depends on
 * neither the folder nor the time of a build, nor on the commit.
 */
final class BuildIdentity {
    /** Name of the file, in the folder of this package. */
    static final String FILE = "build.properties";

    private static final long GIT_SECONDS = 20;

    private BuildIdentity() {}

    /**
     * Writes the identity file; the libraries must be on the class path.
     *
     * @param arguments folder of the classes, version, folder of the project
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        List<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .toList();
        String text = "version=" + arguments[1] + "\nbuild=" + hash(classes, libraries) + "\ncommit="
                + commit(Path.of(arguments[2])) + "\n";
        Path file = ownFile(classes);
        // An unchanged file keeps its modification time, so that later steps of the build need not run again.
        if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
            Files.writeString(Files.createDirectories(file.getParent()).resolve(FILE), text);
        }
    }

    /**
     * Returns the hash of the build, as defined in the class comment.
     *
     * @param libraries file names of the libraries, in any order
     */
    static String hash(Path classes, List<String> libraries) throws IOException {
        StringBuilder list = new StringBuilder();
        Path own = ownFile(classes);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(own))
                    .sorted(Comparator.comparing(file -> name(classes, file)))
                    .toList()) {
                list.append(Sha256.of(file))
                        .append("  ")
                        .append(name(classes, file))
                        .append('\n');
            }
        }
        libraries.stream()
                .sorted()
                .forEach(name -> list.append("library  ").append(name).append('\n'));
        return Sha256.ofText(list.toString());
    }

    /**
     * Returns the commit that is checked out, with {@code +changes} if tracked files differ from it; empty without git,
     * or if the folder is not the top of a repository.
     */
    static String commit(Path project) {
        try {
            String top = git(project, "rev-parse --show-toplevel");
            if (top.isEmpty() || !Files.isSameFile(Path.of(top), project)) {
                return "";
            }
            String commit = git(project, "rev-parse HEAD");
            String changes = git(project, "status --porcelain --untracked-files=no");
            return commit.isEmpty() || changes.isEmpty() ? commit : commit + "+changes";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /**
     * Runs git and returns its output without blanks at its ends; empty if git fails or takes too long.
     *
     * @param words command and options of git, with a space between them
     */
    private static String git(Path folder, String words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("git", "-C", folder.toString()), Arrays.stream(words.split(" ")))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "";
        }
        return process.exitValue() == 0 ? said.strip() : "";
    }

    private static Path ownFile(Path classes) {
        return classes.resolve("corridor").resolve("build").resolve(FILE);
    }

    private static String name(Path classes, Path file) {
        return classes.relativize(file)
                .toString()
                .replace(classes.getFileSystem().getSeparator(), "/");
    }
}
