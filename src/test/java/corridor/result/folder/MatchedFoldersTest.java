package corridor.result.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.BatchPlan;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.StoredBatches;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchedFoldersTest {
    private final OutcomeTable table = OutcomeTable.of(Catalogue.standard());
    private final MatchedFolders folders = new MatchedFolders(table);

    @TempDir
    Path temp;

    @Test
    void joinsFoldersWhoseRunsArePairs() throws IOException {
        Path one = store("one", 3, 7, 1, "baseline", "freeze");
        Path two = store("two", 3, 7, 1, "baseline", "surge");

        StoredBatch joined = folders.open(List.of(one, two));

        assertThat(joined.manifest().scenarios()).containsExactly("baseline", "freeze", "surge");
        assertThat(joined.runs()).hasSize(9);
        assertThat(joined.monthly().of("surge", 1)).hasDimensions(3, 12);
    }

    @Test
    void saysEveryReasonWhyRunsAreNoPairs() throws IOException {
        Path one = store("one", 3, 7, 1, "baseline");
        Path two = store("two", 4, 8, 2, "surge");
        assertThatThrownBy(() -> folders.open(List.of(one, two)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("differs from " + one + " in the seed (8 against 7)")
                .hasMessageContaining("in the number of replicates (4 against 3)")
                .hasMessageContaining("runs from 2025-01-01 for 730 days");
    }

    private Path store(String name, int replicates, long seed, int years, String... names) throws IOException {
        List<Scenario> scenarios = java.util.Arrays.stream(names)
                .map(one -> SyntheticModel.scenario(one, years))
                .toList();
        BatchPlan plan = new BatchPlan(scenarios, replicates, seed);
        Path root = temp.resolve(name);
        StoredBatches.store(
                root, scenarios, TestExecution.on(1).run(plan, SyntheticModel.of(table, seed)), seed, table);
        return root;
    }
}
