package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.design.FutureDesign;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares every outcome of a few runs with a stored file, to the last bit. A change that should leave results alone
 * must leave the file alone. A change of the model refreshes the file, and the refresh prints what moved by outcome.
 */
@Tag("golden")
class GoldenRunsTest {
    private static final Path FILE = Path.of("src", "test", "resources", "corridor", "run", "golden-runs.csv");
    private static final String REFRESH = "corridor.writeGoldenRuns";
    private static final long SEED = 20_250_101;
    private static final int REPLICATES = 3;
    private static final int FUTURES = 5;
    private static final List<String> SCENARIOS =
            List.of("baseline", "hard-line", "freeze-until-results", "bargained-mass-casualty", "hindcast-2024");

    private final Catalogue catalogue = Catalogue.standard();
    private final GoldenTable measured = new GoldenTable();

    @Test
    void all_outcomes_of_six_cells_are_as_stored() throws IOException {
        SCENARIOS.forEach(this::replicates);
        futures("baseline");
        GoldenTable stored = Files.exists(FILE) ? GoldenTable.read(Files.readString(FILE)) : new GoldenTable();
        String moved = stored.moved(measured);

        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(FILE, measured.text());
            System.out.println(moved.isEmpty() ? "no outcome moved" : moved);
        } else {
            assertThat(moved)
                    .as(
                            "outcomes that moved; if they should have, refresh the file with:"
                                    + " mvn test -Dtest=GoldenRunsTest -D%s=true",
                            REFRESH)
                    .isEmpty();
        }
    }

    private void replicates(String name) {
        Scenario scenario = scenario(name);
        RunFunction runs = new Runner(catalogue, scenario, SEED);
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            keep(name, replicate, runs.run(0, replicate, Chronicle.SILENT));
        }
    }

    private void futures(String name) {
        Scenario scenario = scenario(name);
        FutureDesign design = FutureDraws.prior(Catalogue.standard(), List.of(scenario), FUTURES, SEED);
        RunFunction runs = Runner.factory(catalogue).create(scenario, design::values, SEED);
        for (int future = 0; future < FUTURES; future++) {
            keep(name + " over drawn futures", future, runs.run(future, 0, Chronicle.SILENT));
        }
    }

    private void keep(String cell, int number, RunResult run) {
        List<String> outcomes = OutcomeTable.of(catalogue).all().stream()
                .map(outcome -> outcome.id())
                .toList();
        for (int k = 0; k < outcomes.size(); k++) {
            measured.put(outcomes.get(k), cell, number, run.outcomes()[k]);
        }
    }

    private static Scenario scenario(String name) {
        return new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios", name + ".json"));
    }
}
