package corridor.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchContextTest {
    private static Map<String, List<String>> builtIn(String scenario) {
        ScenarioReader reader = new ScenarioReader(Catalogue.standard());
        Scenario baseline = reader.read(Path.of("scenarios/baseline.json"));
        Scenario other = reader.read(Path.of("scenarios", scenario + ".json"));
        return BatchContext.builtIn(List.of(baseline, other), Catalogue.standard())
                .get(scenario);
    }

    @Test
    void aLeverBuildsInWhatTheCatalogueDeclares() {
        assertThat(builtIn("investment-freeze-24m"))
                .containsEntry("disbursement", List.of("china.newCommitments"))
                .doesNotContainKey("attacks");
    }

    @Test
    void anEventBuildsInItsVictims() {
        assertThat(builtIn("mass-casualty-shock"))
                .containsKeys("deaths_chinese", "attacks_chinese", "chinese_casualties_per_1000", "largest_attack")
                .doesNotContainKeys("deaths", "disbursement");
    }
}
