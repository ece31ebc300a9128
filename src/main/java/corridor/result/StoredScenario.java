package corridor.result;

import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scenario as it was run, with parents and command-line settings merged in: a scenario file like any other. */
public final class StoredScenario {
    private StoredScenario() {}

    public static void write(Path file, Scenario scenario) throws IOException {
        Files.writeString(file, ScenarioWriter.toJson(scenario), StandardCharsets.UTF_8);
    }

    public static Scenario read(Path file) {
        return new ScenarioReader().read(file);
    }
}
