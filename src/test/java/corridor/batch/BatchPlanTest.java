package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import corridor.result.RunKey;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchPlanTest {
    private final Scenario baseline = SyntheticModel.scenario("baseline", 2);
    private final Scenario freeze = SyntheticModel.scenario("freeze", 2);

    @Test
    void listsRunsByScenarioThenReplicate() {
        BatchPlan plan = new BatchPlan(List.of(baseline, freeze), 2, 7);

        assertThat(plan.keys())
                .containsExactly(
                        new RunKey("baseline", 0, 0, 0),
                        new RunKey("baseline", 0, 0, 1),
                        new RunKey("freeze", 0, 0, 0),
                        new RunKey("freeze", 0, 0, 1));
        assertThat(plan.size()).isEqualTo(4);
        assertThat(plan.reference()).isSameAs(baseline);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        Scenario longer = SyntheticModel.scenario("longer", 3);
        assertThatThrownBy(() -> new BatchPlan(List.of(baseline, baseline, longer), 0, 7))
                .isInstanceOf(InputException.class)
                .hasMessage("replicates = 0: must be a whole number from 1 to 1000000\n"
                        + "scenarios: 'baseline' is given more than once; a scenario is known by its file's name, and each"
                        + " may stand only once in a batch\n"
                        + "longer: runs from 2025-01-01 for 3 years, but the reference 'baseline' from 2025-01-01 for 2"
                        + " years; scenarios that are compared need the same start and years");
    }

    @Test
    void refusesAnotherStart() {
        Scenario later = new Scenario(
                "later",
                "",
                List.of(),
                LocalDate.of(2027, 1, 1),
                2,
                freeze.levers(),
                freeze.events(),
                freeze.parameters(),
                freeze.switches(),
                freeze.info());
        assertThatThrownBy(() -> new BatchPlan(List.of(baseline, later), 1, 7))
                .hasMessageContaining("later: runs from 2027-01-01");
    }

    @Test
    void refusesAnEmptyBatch() {
        assertThatThrownBy(() -> new BatchPlan(List.of(), 1, 7)).hasMessageContaining("at least one scenario");
    }
}
