package corridor.launcher;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the shell launcher in a copy of the project whose Java and Maven are scripts that report how they were called.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    Path folder;

    private LauncherStage stage;

    @BeforeEach
    void setTheStage() throws IOException {
        stage = new LauncherStage(folder);
    }

    @Test
    void buildsOnFirstUseAndSaysSo() throws Exception {
        Ended ended = stage.run("--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).contains("first use");
        assertThat(ended.out()).contains("argument=--help");
        assertThat(stage.builds()).containsExactly("-q -B -Dquick -Dmaven.test.skip=true package");
    }

    @Test
    void buildsOnlyOnceWhenNothingChanges() throws Exception {
        stage.run("--help");
        Ended second = stage.run("--help");

        assertThat(second.err()).isEmpty();
        assertThat(stage.builds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/A.java", "pom.xml"})
    void buildsAgainWhenAFileIsNewerThanTheBuild(String file) throws Exception {
        stage.run("--help");
        stage.ageBuild(Duration.ofMinutes(2));
        stage.touch(file, Duration.ofMinutes(1));

        Ended ended = stage.run("--help");

        assertThat(ended.err()).contains("sources changed");
        assertThat(stage.builds()).hasSize(2);
    }

    @Test
    void buildsAgainWhenASourceWasDeleted() throws Exception {
        stage.run("--help");
        stage.ageBuild(Duration.ofMinutes(1));
        Files.delete(stage.project().resolve("src/main/java/A.java"));

        stage.run("--help");

        assertThat(stage.builds()).hasSize(2);
    }

    @Test
    void startsFromAnotherFolderThroughALinkWithSpaces() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), stage.launcher());
        Path relative = Files.createSymbolicLink(
                folder.resolve("second link"), folder.relativize(link).getFileName());

        Ended ended = stage.start(relative, folder, "run", "my scenario.json", "--set", "a=b c", "")
                .await();

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains(
                        "argument=run", "argument=my scenario.json", "argument=--set", "argument=a=b c", "argument=\n");
        assertThat(ended.out()).contains("folder=" + folder.toRealPath());
    }

    @Test
    void anUnpackedZipNeedsNoMavenAndBuildsNothing() throws Exception {
        stage.unpack();
        Ended first = stage.run("batch", "a b.json");
        Ended second = stage.run("batch");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("argument=batch\n", "argument=a b.json\n", "/my project/cds/17.0.9-");
        assertThat(first.err()).contains("first start").doesNotContain("Maven");
        assertThat(second.err()).isEmpty();
        assertThat(stage.archivesMade()).hasSize(1);
        assertThat(stage.builds()).isEmpty();
        assertThat(stage.project().resolve("target")).doesNotExist();
    }

    @Test
    void anUnpackedZipThatOthersOwnKeepsItsArchiveInTheCacheOfTheUser() throws Exception {
        stage.unpack();
        stage.set("XDG_CACHE_HOME", folder.resolve("my cache").toString());
        assertThat(stage.project().toFile().setWritable(false)).isTrue();
        try {
            Assumptions.assumeFalse(Files.isWritable(stage.project()), "root may write everywhere");

            assertThat(stage.run("batch").out()).contains("SharedArchiveFile=" + folder + "/my cache/corridor/");
            stage.run("batch");
            assertThat(stage.archivesMade()).hasSize(1);
        } finally {
            assertThat(stage.project().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFolderWithoutJarAndSourcesIsToldApart() throws Exception {
        stage.unpack();
        Files.delete(stage.project().resolve("corridor.jar"));
        Ended ended = stage.run("batch");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("holds neither corridor.jar nor the sources; unpack the zip again");
    }

    @Test
    void anUnpackedZipAsksForAJavaNotForAJdk() throws Exception {
        stage.unpack();
        stage.remove("java");

        assertThat(stage.run("batch").err())
                .contains("install Java 17 or newer")
                .doesNotContain("JDK");
    }

    @Test
    void tellsJavaHowItWasCalled() throws Exception {
        assertThat(stage.run("batch").out()).contains("option=-Dcorridor.called=" + stage.launcher() + "\n");

        stage.set("PATH", stage.project() + ":" + folder.resolve("my tools/bin"));
        assertThat(stage.run("batch").out()).contains("option=-Dcorridor.called=corridor\n");
    }

    @Test
    void namesTheTimeOfABuildBeforeIt() throws Exception {
        assertThat(stage.run("--help").err())
                .contains("first use: building with Maven, about a minute", "then the command runs");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 130})
    void passesTheExitCodeThrough(int code) throws Exception {
        stage.set("FAKE_EXIT", Integer.toString(code));

        assertThat(stage.run("batch").exitCode()).isEqualTo(code);
    }

    @Test
    void handsItsProcessToJavaSoThatEverySignalArrives() throws Exception {
        stage.run("--help");
        stage.set("FAKE_RUN_SECONDS", "60");
        Started started = stage.start(stage.launcher(), folder, "batch");
        started.awaitOutput("running");
        started.process().destroy();
        Ended ended = started.await();

        assertThat(ended.out()).contains("process=" + started.process().pid() + "\n", "stopped by TERM");
        assertThat(ended.exitCode()).isEqualTo(143);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSecondStartWaitsForTheBuildOfTheFirst(boolean flock) throws Exception {
        stage.offerFlock(flock);
        stage.set("FAKE_BUILD_SECONDS", "1");
        Started first = stage.start(stage.launcher(), folder, "--help");
        stage.awaitBuilds(1);
        Started second = stage.start(stage.launcher(), folder, "--help");

        assertThat(first.await().exitCode()).isZero();
        Ended waited = second.await();
        assertThat(waited.exitCode()).isZero();
        assertThat(waited.err()).contains("waiting for the build of another start");
        assertThat(stage.builds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStopDuringTheBuildStopsMavenAndFreesTheLock(boolean flock) throws Exception {
        stage.offerFlock(flock);
        stage.set("FAKE_BUILD_SECONDS", "60");
        Started started = stage.start(stage.launcher(), folder, "--help");
        stage.awaitBuilds(1);
        started.process().destroy();

        assertThat(started.await().exitCode()).isEqualTo(143);
        assertThat(stage.builds()).contains("stopped");

        stage.set("FAKE_BUILD_SECONDS", "0");
        assertThat(stage.run("--help").exitCode()).isZero();
    }

    @Test
    void takesOverTheLockOfAStartThatIsGone() throws Exception {
        stage.offerFlock(false);
        Path lock = Files.createDirectories(stage.project().resolve("target/launcher.lock.d"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("owner"), gone.pid() + "\n");

        assertThat(stage.run("--help").exitCode()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFailedBuildShowsWhatMavenSaidAndIsTriedAgain() throws Exception {
        stage.set("FAKE_BUILD_FAILS", "cannot find symbol");
        Ended failed = stage.run("--help");

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("cannot find symbol", "the build failed");
        assertThat(failed.out()).isEmpty();

        stage.set("FAKE_BUILD_FAILS", "");
        assertThat(stage.run("--help").exitCode()).isZero();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        stage.remove("mvn");
        assertThat(stage.run("--help"))
                .satisfies(ended -> assertThat(ended.err()).contains("needs Maven 3.6.3 or newer"))
                .satisfies(ended -> assertThat(ended.exitCode()).isEqualTo(1));

        stage.remove("java");
        assertThat(stage.run("--help"))
                .satisfies(ended -> assertThat(ended.err()).contains("needs Java 17 or newer, and finds no java"))
                .satisfies(ended -> assertThat(ended.exitCode()).isEqualTo(1));
    }

    @Test
    void runsTheOldBuildWhenMavenIsGone() throws Exception {
        stage.run("--help");
        stage.ageBuild(Duration.ofMinutes(2));
        stage.touch("pom.xml", Duration.ofMinutes(1));
        stage.remove("mvn");

        Ended ended = stage.run("--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).contains("running the old build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.20", "1.8.0_392"})
    void refusesAnOldJava(String version) throws Exception {
        stage.set("FAKE_JAVA_VERSION", version);
        Ended ended = stage.run("--help");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("needs Java 17 or newer, but", "is version " + version);
        assertThat(stage.builds()).isEmpty();
    }

    @Test
    void refusesAJavaHomeWithoutJava() throws Exception {
        stage.set("JAVA_HOME", folder.resolve("nowhere").toString());
        Ended ended = stage.run("--help");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("JAVA_HOME is");
    }

    @Test
    void savesCompilationOnShortCommandsOnly() throws Exception {
        assertThat(stage.run("validate", "a.json").out()).contains("option=-XX:TieredStopAtLevel=1");
        assertThat(stage.run("batch", "--help").out()).contains("option=-XX:TieredStopAtLevel=1");
        assertThat(stage.run("batch", "a.json").out()).doesNotContain("TieredStopAtLevel");
        assertThat(stage.run("run", "a.json").out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void makesOneClassDataArchiveForEachJdkAndBuild() throws Exception {
        assertThat(stage.run("--help").out()).contains("option=-XX:SharedArchiveFile=");
        stage.run("--help");
        assertThat(stage.archivesMade()).hasSize(1);

        stage.set("FAKE_JAVA_VERSION", "25.0.1");
        assertThat(stage.run("--help").out()).contains("/target/cds/25.0.1-");
        assertThat(stage.archivesMade()).hasSize(2);

        Files.setLastModifiedTime(stage.jar(), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        stage.run("--help");
        assertThat(stage.archivesMade()).hasSize(3);
    }

    @Test
    void removesWhatAKilledMakerOfTheArchiveLeft() throws Exception {
        long gone = Integer.MAX_VALUE;
        long alive = ProcessHandle.current().pid();
        Path cds = Files.createDirectories(stage.project().resolve("target/cds"));
        for (long process : List.of(gone, alive)) {
            Files.createDirectories(cds.resolve("training." + process + "/charts"));
            Files.createFile(cds.resolve("17.0.9-1.jsa." + process));
        }
        Files.createFile(cds.resolve("25.0.1-1.jsa.failed"));
        stage.run("--help");

        assertThat(cds.resolve("training." + gone)).doesNotExist();
        assertThat(cds.resolve("17.0.9-1.jsa." + gone)).doesNotExist();
        assertThat(cds.resolve("training." + alive + "/charts")).exists();
        assertThat(cds.resolve("25.0.1-1.jsa.failed")).exists();
    }

    @Test
    void goesWithoutAnArchiveThatCannotBeMade() throws Exception {
        stage.set("FAKE_NO_ARCHIVE", "yes");
        Ended ended = stage.run("--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("argument=--help").doesNotContain("SharedArchiveFile");
        stage.run("--help");
        assertThat(stage.archivesMade()).as("tried once").hasSize(1);
    }

    @Test
    void passesFurtherJavaOptions() throws Exception {
        stage.set("CORRIDOR_JAVA_OPTS", "-Xmx3g -Dx=y");

        assertThat(stage.run("batch").out()).contains("option=-Xmx3g\n", "option=-Dx=y\n");
    }

    @Test
    void theLabBeginsWithASmallHeapAndMayUseAllOfIt() throws Exception {
        assertThat(stage.run("lab").out())
                .contains("option=-Xms160m", "option=-XX:NewSize=96m", "option=-XX:+UseParallelGC")
                .doesNotContain("NewSize=256m", "-Xmx");
        stage.set("CORRIDOR_JAVA_OPTS", "-Xmx512m");
        assertThat(stage.run("lab").out()).contains("option=-Xmx512m").doesNotContain("-Xms160m", "NewSize");
    }

    @Test
    void leavesTheHeapToWhoeverSizesIt() throws Exception {
        assertThat(stage.run("batch").out()).contains("option=-XX:NewSize=", "option=-XX:+UseParallelGC");

        stage.set("CORRIDOR_JAVA_OPTS", "-Xmx512m");
        assertThat(stage.run("batch").out()).contains("UseParallelGC").doesNotContain("NewSize");

        stage.set("CORRIDOR_JAVA_OPTS", "-XX:+UseG1GC");
        assertThat(stage.run("batch").out()).doesNotContain("UseParallelGC", "NewSize");
    }

    /** Exit code and output of a process that has ended. */
    record Ended(int exitCode, String out, String err) {}

    /** A launcher that is running, with its output going to files. */
    record Started(Process process, Path out, Path err) {
        Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(30, SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        void awaitOutput(String text) throws IOException, InterruptedException {
            LauncherStage.await(() -> Files.readString(out).contains(text));
        }
    }

    static List<String> linesOf(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
