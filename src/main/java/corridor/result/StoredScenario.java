package corridor.result;

import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;

/** A resolved scenario as a file. */
final class StoredScenario {
    private StoredScenario() {}

    static void write(Path file, Scenario scenario) throws IOException {
        java.nio.file.Files.writeString(
                file,
                "{\"title\":\"" + scenario.title() + "\",\"name\":\"" + scenario.name() + "\",\"start\":\""
                        + scenario.start() + "\",\"years\":" + scenario.years() + "}\n");
    }

    static Scenario read(Path file) throws IOException {
        var t = new com.fasterxml.jackson.databind.ObjectMapper().readTree(file.toFile());
        return new Scenario(
                t.get("name").asText(),
                t.get("title").asText(),
                java.util.List.of(),
                java.time.LocalDate.parse(t.get("start").asText()),
                t.get("years").asInt(),
                java.util.Map.of(),
                java.util.List.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                corridor.scenario.Info.EMPTY);
    }
}
