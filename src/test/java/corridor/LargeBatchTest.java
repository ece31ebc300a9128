package corridor;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.BatchPlan;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in for the model gives a hundred thousand runs of five years, which pass through the rest of the program. */
@Tag("slow")
class LargeBatchTest {
    private static final int REPLICATES = 50_000;

    @TempDir
    Path temp;

    @Test
    void fitsIntoASmallHeap() throws IOException {
        OutcomeTable table = OutcomeTable.of(Catalogue.standard());
        RunFactory model =
                (scenario, drawn, seed) -> SyntheticModel.of(table, seed).apply(scenario);
        BatchPlan plan = new BatchPlan(
                List.of(SyntheticModel.scenario("baseline", 5), SyntheticModel.scenario("freeze", 5)), REPLICATES, 7);

        ComparisonWorkflow.Finished finished = new ComparisonWorkflow(Catalogue.standard(), "test")
                .batch(plan, temp.resolve("large"), "", List.of(), model, TestExecution.on(2));

        assertThat(finished.manifest().failures()).isEmpty();
        assertThat(finished.analysis().differences().get(0).pairs()).isEqualTo(REPLICATES);
    }
}
