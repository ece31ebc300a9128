package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.BatchPlan;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldOptionsTest {
    @Test
    void namesTheOptionOfAField() {
        assertThat(FieldOptions.of("replicates")).isEqualTo("--replicates");
        assertThat(FieldOptions.of("untilResolved")).isEqualTo("--until-resolved");
        assertThat(FieldOptions.of("scenarios")).isEqualTo("SCENARIO");
    }

    @Test
    void theUserReadsOptionsAndFiles() {
        InputException wrong = new InputException(List.of(
                Problem.field("levers a=2..1", "the range is empty"), Problem.of("replicates", "this file is empty")));

        assertThat(FieldOptions.text(wrong))
                .isEqualTo("--levers a=2..1: the range is empty\nreplicates: this file is empty");
    }

    @Test
    void aProposedCommandKeepsAFolderWithSpacesTogether() {
        InputException wrong = new InputException(
                List.of(Problem.of("x", "this batch is not finished").suggestingResume(Path.of("my results/first"))));

        assertThat(FieldOptions.text(wrong)).contains("Maybe corridor resume 'my results/first'?");
    }

    @Test
    void theProblemsOfAPlanNameOptions() {
        try {
            new BatchPlan(List.of(), 0, 1);
        } catch (InputException wrong) {
            assertThat(FieldOptions.text(wrong))
                    .isEqualTo("SCENARIO: a batch needs at least one scenario\n"
                            + "--replicates = 0: must be a whole number from 1 to 1000000");
            assertThat(wrong).hasMessageContaining("replicates = 0").hasMessageNotContaining("--");
            return;
        }
        throw new AssertionError("the plan was accepted");
    }
}
