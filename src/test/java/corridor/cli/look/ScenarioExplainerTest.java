package corridor.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioExplainerTest {
    @TempDir
    Path temp;

    @Test
    void aScenarioOfTheUserIsExplainedAgainstTheShippedBaseline() throws IOException {
        Files.writeString(
                temp.resolve("my stop.json"),
                "{\"extends\": \"baseline\", \"levers\": {\"china.powerSectorStop\": {\"when\": {\"trigger\":"
                        + " [{\"measure\": \"chineseDeaths\", \"days\": 180, \"atLeast\": 5}], \"value\": true, \"months\":"
                        + " 12}}}}");
        ScenarioExplainer explainer = new ScenarioExplainer(
                Catalogue.standard(), new ScenarioFolders(List.of(temp, Path.of("scenarios")), note -> {}));

        assertThat(explainer.text("my-stop").orElseThrow().replaceAll("\\s+", " "))
                .startsWith("my-stop, a scenario")
                .contains("changes china.powerSectorStop: ", "decided by China (the state)")
                .contains("run it corridor batch baseline my-stop");
        assertThat(explainer.names()).contains("my-stop", "ibo-surge");
        assertThat(explainer.text("no-such")).isEmpty();
    }
}
