package corridor.result;

import corridor.catalogue.Catalogue;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a scenario as it was run, with parents and command-line settings merged in. The result is a scenario file like
 * any other.
 */
public final class StoredScenario {
    private StoredScenario() {}

    public static void write(Path file, Scenario scenario, Catalogue catalogue) throws IOException {
        Files.writeString(file, ScenarioWriter.toJson(scenario, catalogue), StandardCharsets.UTF_8);
    }

    public static Scenario read(Path file, Catalogue catalogue) {
        return new ScenarioReader(catalogue).read(file);
    }
}
