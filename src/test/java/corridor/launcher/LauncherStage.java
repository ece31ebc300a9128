package corridor.launcher;

import corridor.launcher.LauncherTest.Ended;
import corridor.launcher.LauncherTest.Started;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stage is a project folder with a space in its name and the real launcher in it. Its PATH holds only the shell's
 * tools, and a Java and a Maven that are short shell scripts.
 */
final class LauncherStage {
    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "find", "head", "cat", "cksum", "mkdir", "rm", "mv", "touch", "sleep", "ps");

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
                -version)
                    echo "openjdk version \\"${FAKE_JAVA_VERSION:-17.0.9}\\" 2023-10-17" >&2
                    exit 0 ;;
                -Xshare:on)
                    [ -f "${2#*=}" ]
                    exit ;;
                -XX:ArchiveClassesAtExit=*)
                    echo "$1" >>"$FAKE_LOG/archives"
                    [ -n "$FAKE_NO_ARCHIVE" ] || echo archive >"${1#*=}"
                    exit 0 ;;
            esac
            while [ "$1" != -jar ]; do
                echo "option=$1"
                shift
            done
            shift 2
            for argument in "$@"; do echo "argument=$argument"; done
            echo "folder=$PWD"
            echo "process=$$"
            if [ -n "$FAKE_RUN_SECONDS" ]; then
                trap 'kill $!; echo "stopped by TERM"; exit 143' TERM
                sleep "$FAKE_RUN_SECONDS" &
                echo running
                wait $!
            fi
            exit "${FAKE_EXIT:-0}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            trap 'kill $!; echo stopped >>"$FAKE_LOG/builds"; exit 143' TERM
            sleep "${FAKE_BUILD_SECONDS:-0}" &
            echo "$*" >>"$FAKE_LOG/builds"
            wait $!
            if [ -n "$FAKE_BUILD_FAILS" ]; then
                echo "[ERROR] $FAKE_BUILD_FAILS"
                exit 1
            fi
            mkdir -p target/lib
            echo jar >target/corridor.jar
            """;

    private final Path folder;
    private final Path project;
    private final Path tools;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private int starts;

    LauncherStage(Path folder) throws IOException {
        this.folder = folder;
        this.project = Files.createDirectories(folder.resolve("my project"));
        this.tools = Files.createDirectories(folder.resolve("my tools/bin"));
        Files.copy(Path.of("corridor"), launcher());
        launcher().toFile().setExecutable(true);
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(
                Files.createDirectories(project.resolve("src/main/java")).resolve("A.java"), "class A {}");
        for (String tool : TOOLS) {
            offer(tool, find(tool));
        }
        script("java", JAVA);
        script("mvn", MAVEN);
        offerFlock(true);
        set("PATH", tools.toString());
        set("FAKE_LOG", folder.toString());
    }

    Path project() {
        return project;
    }

    Path launcher() {
        return project.resolve("corridor");
    }

    Path jar() {
        return project.resolve("target/corridor.jar");
    }

    /** Makes the folder one that a zip was unpacked into: without sources, and without Maven on the PATH. */
    void unpack() throws IOException {
        Files.delete(project.resolve("src/main/java/A.java"));
        Files.delete(project.resolve("pom.xml"));
        Files.writeString(project.resolve("corridor.jar"), "jar");
        remove("mvn");
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void remove(String tool) throws IOException {
        Files.delete(tools.resolve(tool));
    }

    /** Puts flock on the PATH if this machine has it, or removes it from the PATH. */
    void offerFlock(boolean offered) throws IOException {
        Files.deleteIfExists(tools.resolve("flock"));
        Optional<Path> flock = candidates("flock").findFirst();
        if (offered && flock.isPresent()) {
            offer("flock", flock.get());
        }
    }

    /** Returns one line for each build: the arguments of Maven. */
    List<String> builds() throws IOException {
        return LauncherTest.linesOf(folder.resolve("builds"));
    }

    List<String> archivesMade() throws IOException {
        return LauncherTest.linesOf(folder.resolve("archives"));
    }

    void awaitBuilds(int count) throws IOException, InterruptedException {
        await(() -> builds().size() >= count);
    }

    /** Makes all files of the project older, the build among them. */
    void ageBuild(Duration age) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(age));
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, then);
            }
        }
    }

    void touch(String file, Duration age) throws IOException {
        Files.setLastModifiedTime(
                project.resolve(file), FileTime.from(Instant.now().minus(age)));
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(launcher(), folder, arguments).await();
    }

    Started start(Path launcher, Path workingFolder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        int number = starts++;
        Path out = folder.resolve("out-" + number);
        Path err = folder.resolve("err-" + number);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    static void await(Condition condition) throws IOException, InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("waited 20 s in vain");
    }

    /** A condition that another process brings about. */
    interface Condition {
        boolean holds() throws IOException;
    }

    private void offer(String tool, Path original) throws IOException {
        script(tool, "#!/bin/sh\nexec '" + original + "' \"$@\"\n");
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(tools.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return candidates(tool)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("this machine has no " + tool));
    }

    private static Stream<Path> candidates(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, tool))
                .filter(Files::isExecutable);
    }
}
