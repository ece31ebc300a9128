package corridor.result.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.SameNames;
import corridor.chronicle.Target;
import corridor.problem.InputException;
import corridor.result.AreaTotals;
import corridor.result.KeptRun;
import corridor.result.LeverChance;
import corridor.result.Manifest;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.result.StoredBatches;
import corridor.result.disk.Disk;
import corridor.result.disk.ManifestFile;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFolderTest {
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("a", 1), SyntheticModel.scenario("b", 1));
    private static final RunKey KEY = new RunKey("a", 0, 3, 2);

    @TempDir
    Path temp;

    @Test
    void readsBackAShardToTheLastBit() throws IOException {
        ShardContent content = content();
        try (UnfinishedFolder folder = open(Disk.REAL)) {
            folder.store(1, content);
            assertThat(folder.read(1))
                    .usingRecursiveComparison()
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(content);
        }
    }

    @Test
    void aFullDiskLosesTheShardThatDidNotFitAndNoOther() throws IOException {
        long[] room = {1500};
        Disk small = (file, bytes) -> {
            room[0] -= bytes.length;
            if (room[0] < 0) {
                // A disk that fills up during a write leaves such a file.
                Files.write(file.resolveSibling(file.getFileName() + ".writing"), Arrays.copyOf(bytes, 10));
                throw new IOException("No space left on device");
            }
            Disk.REAL.write(file, bytes);
        };
        int stored = 0;
        try (UnfinishedFolder folder = open(small)) {
            for (int shard = 0; shard < 100; shard++) {
                try {
                    folder.store(shard, content());
                    stored++;
                } catch (IOException e) {
                    assertThat(e).hasMessage("No space left on device");
                    break;
                }
            }
        }
        assertThat(stored).isBetween(1, 50);
        try (UnfinishedFolder again = UnfinishedFolder.reopen(temp.resolve("batch"))) {
            assertThat(again.runsStored()).isEqualTo(stored);
            assertThat(again.holds(stored - 1)).isTrue();
            assertThat(again.holds(stored)).isFalse();
            again.store(stored, content());
            assertThat(again.holds(stored)).isTrue();
        }
    }

    @Test
    void aShardThatChangedAfterwardsIsNotRead() throws IOException {
        try (UnfinishedFolder folder = open(Disk.REAL)) {
            folder.store(0, content());
            Path file = temp.resolve("batch/unfinished/shards/0.runs");
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertThatThrownBy(() -> folder.read(0))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("0.runs is not what was written there");
            assertThat(folder.holds(0)).isFalse();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToAnyMoreKeepsItsShards() throws IOException {
        boolean[] readOnly = {false};
        Disk disk = (file, bytes) -> {
            if (readOnly[0]) {
                throw new AccessDeniedException(file.toString());
            }
            Disk.REAL.write(file, bytes);
        };
        try (UnfinishedFolder folder = open(disk)) {
            folder.store(0, content());
            readOnly[0] = true;
            assertThatThrownBy(() -> folder.store(1, content())).isInstanceOf(AccessDeniedException.class);
            assertThat(folder.holds(0)).isTrue();
            assertThat(folder.holds(1)).isFalse();
        }
    }

    @Test
    void aBatchThatCannotEvenBeginLeavesNothing() {
        Disk full = (file, bytes) -> {
            throw new IOException("No space left on device");
        };
        Path target = temp.resolve("results/new");
        assertThatThrownBy(() -> UnfinishedFolder.create(
                        target,
                        StoredBatches.description(SCENARIOS, 1, 5),
                        SCENARIOS,
                        Catalogue.standard(),
                        Optional.empty(),
                        full))
                .isInstanceOf(InputException.class)
                .hasMessage("out " + target + ": the folder cannot be created: No space left on device");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void goesOnAfterATornLine() throws IOException {
        try (UnfinishedFolder folder = open(Disk.REAL)) {
            folder.store(0, content());
        }
        Path journal = temp.resolve("batch/unfinished/journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"shard\":1,\"by");
        try (UnfinishedFolder folder = UnfinishedFolder.reopen(temp.resolve("batch"))) {
            assertThat(folder.holds(1)).isFalse();
            folder.store(1, content());
        }
        try (UnfinishedFolder folder = UnfinishedFolder.reopen(temp.resolve("batch"))) {
            assertThat(folder.holds(0)).isTrue();
            assertThat(folder.holds(1)).isTrue();
        }
    }

    @Test
    void saysThatABatchWasStoppedBeforeItBegan() throws IOException {
        Files.createDirectories(temp.resolve("batch/unfinished"));
        assertThatThrownBy(() -> UnfinishedFolder.reopen(temp.resolve("batch")))
                .hasMessageContaining("stopped before its first run; give the command that began it again");
    }

    @Test
    void sweepsUpAfterAKillAtTheVeryEnd() throws IOException {
        open(Disk.REAL).close();
        Path root = temp.resolve("batch");
        assertThat(Recovery.of(root)).isFalse();
        ManifestFile.write(root.resolve("manifest.json"), StoredBatches.manifest(SCENARIOS, 1, 1, 5));
        Files.createDirectories(root.resolve(".unfinished-done/shards"));

        assertThat(Recovery.of(root)).isTrue();
        assertThat(root).isDirectoryNotContaining("glob:**unfinished*");
        assertThat(Recovery.of(root)).isFalse();
    }

    @Test
    void leavesWhatFailedRunsNeed() throws IOException {
        open(Disk.REAL).close();
        Path root = temp.resolve("batch");
        ManifestFile.write(
                root.resolve("manifest.json"),
                StoredBatches.manifest(SCENARIOS, 1, 1, 5)
                        .withFailures(List.of(new Manifest.Failure("a", 0, 0, 0, "0x0", "broken"))));

        assertThat(Recovery.of(root)).isFalse();
        assertThat(UnfinishedFolder.isIn(root)).isTrue();
    }

    private UnfinishedFolder open(Disk disk) {
        return UnfinishedFolder.create(
                temp.resolve("batch"),
                StoredBatches.description(SCENARIOS, 1, 5),
                SCENARIOS,
                Catalogue.standard(),
                Optional.empty(),
                disk);
    }

    private static ShardContent content() {
        LocalDate day = LocalDate.of(2025, 2, 3);
        AreaTotals areas = new AreaTotals(List.of("x", "y"), 12);
        Incident incident = new Incident(
                33,
                day,
                Incident.Kind.ATTACK,
                1,
                0,
                Target.SECURITY,
                1,
                2,
                3,
                4,
                5,
                true,
                false,
                true,
                new SameNames("y", "BAL", "BLA", "B"));
        Chronicle.Event event = incident.row();
        areas.add(incident, 1);
        areas.runEnded();
        Chronicle.Option option = new Chronicle.Option(Chronicle.Act.SURGE, "hold", 0.1, 0.7, List.of());
        return new ShardContent(
                List.of(new RunResult(
                        KEY,
                        -5,
                        new double[] {1.5, Double.NaN},
                        new double[][] {{0.1, Double.NaN}},
                        List.of(new LeverChance("china.withdrawal", 0.25)))),
                List.of(new RunFailure(new RunKey("a", 0, 3, 3), 9, "broken")),
                areas,
                List.of(new KeptRun(
                        KEY,
                        List.of(event),
                        List.of(new Chronicle.Change(
                                33, day, Chronicle.Change.Kind.PROJECT, "Dasu", "building", "stopped", "attack")),
                        List.of(new Chronicle.Decision(
                                33,
                                day,
                                "china",
                                Chronicle.Decision.Kind.PRESSURE,
                                "pressure",
                                List.of(option),
                                0.3,
                                0,
                                "review")),
                        areas)));
    }
}
