package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.DyingDisk.Killed;
import corridor.result.disk.Disk;
import corridor.result.disk.ManifestFile;
import corridor.result.disk.Trees;
import corridor.result.unfinished.NewFolder;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.Recovery;
import corridor.result.unfinished.StagedFolder;
import corridor.result.unfinished.TargetFolder;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed before each step on the disk in turn. The next process must leave the same files as one that was
 * not killed.
 */
class EveryGapTest {
    private static final List<Scenario> SCENARIOS = List.of(SyntheticModel.scenario("a", 1));
    private static final Map<String, String> RESULTS =
            Map.of("analysis/a.csv", "1", "charts/c.svg", "2", "report.html", "3");

    @TempDir
    Path temp;

    /** Work that is killed; the method returns if the work was not killed. */
    private interface Work {
        void on(DyingDisk disk) throws IOException;
    }

    /** The first step of the next process. */
    private interface Start {
        void begin() throws IOException;
    }

    /** Actions of the next process, and checks of what must hold then. */
    private interface Next {
        void after(int steps) throws IOException;
    }

    @Test
    void aNewFolderIsMadeAgain() throws IOException {
        Path target = temp.resolve("new");
        int gaps = inEveryGap(disk -> make(target, disk), steps -> {
            unlessFinished(() -> make(target, Disk.REAL));
            assertThat(files(target)).as("after %d steps", steps).isEqualTo(RESULTS);
            assertThat(temp.toFile().list()).containsExactly("new");
        });
        assertThat(gaps).isGreaterThan(6);
    }

    @Test
    void resultsInAnEmptyFolderAreMadeAgain() throws IOException {
        Path target = temp.resolve("empty");
        int gaps = inEveryGap(
                disk -> {
                    Files.createDirectories(target);
                    make(target, disk);
                },
                steps -> {
                    unlessFinished(() -> make(target, Disk.REAL));
                    assertThat(files(target)).as("after %d steps", steps).isEqualTo(RESULTS);
                    assertThat(target.toFile().list()).containsExactlyInAnyOrder("analysis", "charts", "report.html");
                });
        assertThat(gaps).isGreaterThan(9);
    }

    @Test
    void resultsInAnEmptyFolderGiveWayToOtherWork() throws IOException {
        Path target = temp.resolve("empty");
        inEveryGap(
                disk -> {
                    Files.createDirectories(target);
                    make(target, disk);
                },
                steps -> {
                    unlessFinished(() -> begin(target, Disk.REAL).close());
                    boolean begun = Files.exists(target.resolve("unfinished"));
                    assertThat(target.toFile().list())
                            .as("after %d steps", steps)
                            .containsExactlyInAnyOrder(
                                    begun
                                            ? new String[] {"unfinished"}
                                            : new String[] {"analysis", "charts", "report.html"});
                });
    }

    @Test
    void recoveryCompletesWhatHadBegunToMove() throws IOException {
        Path target = temp.resolve("empty");
        inEveryGap(
                disk -> {
                    Files.createDirectories(target);
                    make(target, disk);
                },
                steps -> {
                    boolean moving = Files.exists(target.resolve("analysis"));
                    Recovery.of(target);
                    assertThat(files(target)).as("after %d steps", steps).isIn(RESULTS, Map.of());
                    assertThat(!moving || files(target).equals(RESULTS)).isTrue();
                    assertThat(target).isDirectoryNotContaining("glob:**.unfinished");
                });
    }

    /** New versions of some parts are written beside files that stay; an old version has one file more. */
    @Test
    void newPartsOfAFolderAreOldOrNewAndNeverMixed() throws IOException {
        Path target = temp.resolve("finished");
        Map<String, String> old = Map.of("analysis/a.csv", "0", "analysis/b.csv", "0", "manifest.json", "0", "n", "my");
        Map<String, String> fresh = Map.of("analysis/a.csv", "1", "charts/c.svg", "1", "manifest.json", "1", "n", "my");
        int gaps = inEveryGap(
                disk -> {
                    write(target, old);
                    try (StagedFolder staged = StagedFolder.forParts(target, disk)) {
                        write(staged.path(), without("n", fresh));
                        staged.moveIntoPlace();
                    }
                },
                steps -> {
                    assertThat(target.resolve("manifest.json")).exists();
                    Recovery.of(target);
                    assertThat(files(target)).as("after %d steps", steps).isIn(old, fresh);
                    try (StagedFolder again = StagedFolder.forParts(target)) {
                        write(again.path(), without("n", fresh));
                        again.moveIntoPlace();
                    }
                    assertThat(files(target)).isEqualTo(fresh);
                });
        assertThat(gaps).isGreaterThan(10);
    }

    @Test
    void aRecoveryThatIsKilledItselfIsRecovered() throws IOException {
        Path target = temp.resolve("finished");
        Map<String, String> old = Map.of("analysis/a.csv", "0", "manifest.json", "0");
        Map<String, String> fresh = Map.of("analysis/a.csv", "1", "manifest.json", "1");
        for (int first = 4; first < 12; first++) {
            int steps = first;
            inEveryGap(
                    disk -> {
                        write(target, old);
                        try (StagedFolder staged = StagedFolder.forParts(target, new DyingDisk(steps))) {
                            write(staged.path(), fresh);
                            staged.moveIntoPlace();
                        } catch (Killed killed) {
                            Recovery.of(target, disk);
                        }
                    },
                    again -> {
                        Recovery.of(target);
                        assertThat(files(target)).isIn(old, fresh);
                    });
        }
    }

    @Test
    void aBatchBeginsAgainOrCanGoOn() throws IOException {
        Path target = temp.resolve("results/batch");
        int gaps = inEveryGap(disk -> begin(target, disk).close(), steps -> {
            if (UnfinishedFolder.canGoOn(target)) {
                assertThatThrownBy(() -> TargetFolder.check(target)).hasMessageContaining("Maybe resume ");
            } else {
                begin(target, Disk.REAL).close();
            }
            try (UnfinishedFolder whole = UnfinishedFolder.reopen(target)) {
                assertThat(whole.scenarios(Catalogue.standard()))
                        .extracting(Scenario::name)
                        .containsExactly("a");
            }
        });
        assertThat(gaps).isGreaterThan(4);
    }

    @Test
    void aBatchThatIsCompleteIsMovedAgainOrSwept() throws IOException {
        Path target = temp.resolve("batch");
        String manifest = manifest();
        Map<String, String> results = new TreeMap<>(RESULTS);
        results.put("manifest.json", manifest);
        int gaps = inEveryGap(
                disk -> {
                    begin(target, Disk.REAL).close();
                    complete(target, results, disk);
                },
                steps -> {
                    Recovery.of(target);
                    if (UnfinishedFolder.canGoOn(target)) {
                        complete(target, results, Disk.REAL);
                    }
                    assertThat(files(target)).as("after %d steps", steps).isEqualTo(results);
                });
        assertThat(gaps).isGreaterThan(12);
    }

    @Test
    void aTextFileIsWholeOrNotThere() throws IOException {
        Path file = temp.resolve("events.csv");
        int gaps = inEveryGap(disk -> NewTextFile.write(file, out -> out.write("whole"), false, disk), steps -> {
            if (Files.exists(file)) {
                assertThatThrownBy(() -> NewTextFile.check("events", file))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("is there already");
            } else {
                NewTextFile.check("events", file);
                NewTextFile.write(file, "whole");
            }
            assertThat(file).hasContent("whole");
            assertThat(temp.toFile().list()).containsExactly("events.csv");
        });
        assertThat(gaps).isGreaterThan(4);
    }

    /** Repeats the work, each time in an empty folder and killed one step later. */
    private int inEveryGap(Work work, Next next) throws IOException {
        for (int steps = 0; ; steps++) {
            for (Path child : Trees.children(temp)) {
                Trees.delete(child, Disk.REAL);
            }
            try {
                work.on(new DyingDisk(steps));
                return steps;
            } catch (Killed killed) {
                next.after(steps);
            }
        }
    }

    /** If the killed process had come to its end, the next process finds that the folder is taken. */
    private static void unlessFinished(Start start) throws IOException {
        try {
            start.begin();
        } catch (InputException e) {
            assertThat(e).hasMessageContaining("this folder is not empty");
        }
    }

    private static void make(Path target, Disk disk) throws IOException {
        try (NewFolder folder = NewFolder.forNew(target, disk)) {
            write(folder.path(), RESULTS);
            folder.moveIntoPlace();
        }
    }

    private static UnfinishedFolder begin(Path target, Disk disk) {
        return UnfinishedFolder.create(
                target,
                StoredBatches.description(SCENARIOS, 1, 5),
                SCENARIOS,
                Catalogue.standard(),
                Optional.empty(),
                disk);
    }

    private static void complete(Path target, Map<String, String> results, Disk disk) throws IOException {
        try (UnfinishedFolder folder = UnfinishedFolder.reopen(target, disk)) {
            write(folder.freshContent(), results);
            folder.moveIntoPlace(true);
        }
    }

    private String manifest() throws IOException {
        Path file = temp.resolve("manifest.json");
        ManifestFile.write(file, StoredBatches.manifest(SCENARIOS, 1, 1, 5));
        return Files.readString(file);
    }

    private static Map<String, String> without(String name, Map<String, String> files) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove(name);
        return rest;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
