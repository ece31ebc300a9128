package corridor.model.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.bargain.BargainTable;
import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.KeptChronicle;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.run.Histories;
import corridor.world.World;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Positions and moves are told in points of 100, to one decimal. */
class RoundStoryTest {
    private static final int CHINA = 0;
    private static final int ROLE = 0;

    @Test
    void an_issue_is_told_with_its_positions_and_who_moved() {
        Catalogue catalogue = Catalogue.standard();
        ParameterValues values = ParameterValues.defaults(catalogue);
        KeptChronicle told = new KeptChronicle();
        SimulationState s = new SimulationState(
                catalogue, Histories.baseline(1), values, new World(catalogue, values), new KeyedRandom(1, 0, 0), told);
        BargainTable table = BoundTable.of(catalogue.stakeholders());
        double[] before = new double[catalogue.issues().size()];
        Arrays.fill(before, 41.26);
        Arrays.fill(s.bargaining.outcome, 38.24);
        double[][] after = Arrays.stream(table.position()).map(double[]::clone).toArray(double[][]::new);
        after[CHINA][ROLE] -= 7.26;

        new RoundStory(s).issues(2, table, after, before);

        assertThat(told.changes().get(ROLE).from()).isEqualTo("41.3");
        assertThat(told.changes().get(ROLE).to()).isEqualTo("38.2");
        assertThat(told.changes().get(ROLE).reason()).isEqualTo(table.actors().get(CHINA) + " -7.3");
        assertThat(told.decisions().get(ROLE).reason()).startsWith("round 2, was 41.3; ");
    }
}
