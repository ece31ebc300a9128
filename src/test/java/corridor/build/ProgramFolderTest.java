package corridor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFolderTest {
    @TempDir
    private Path temp;

    @Test
    void findsTheScenariosBesideABuildAndBesideAnUnpackedArchive() throws IOException {
        Path program = Files.createDirectories(temp.resolve("the program"));
        Path scenarios = Files.createDirectories(program.resolve("scenarios"));
        Path jar = program.resolve("target/corridor.jar");
        assertThat(ProgramFolder.scenariosAbove(jar, temp.resolve("elsewhere"))).isEmpty();

        Files.writeString(scenarios.resolve("scenario.schema.json"), "{}");
        assertThat(ProgramFolder.scenariosAbove(jar, temp.resolve("elsewhere"))).contains(scenarios);
        assertThat(ProgramFolder.scenariosAbove(program.resolve("target/classes"), program))
                .contains(Path.of("scenarios"));
        assertThat(ProgramFolder.scenariosAbove(program.resolve("corridor.jar"), temp.resolve("elsewhere")))
                .contains(scenarios);
        assertThat(ProgramFolder.scenariosAbove(program.resolve("a/b/c/corridor.jar"), temp.resolve("elsewhere")))
                .isEmpty();
    }

    @Test
    void findsTheScenariosOfThisProgram() {
        assertThat(ProgramFolder.scenarios())
                .hasValueSatisfying(
                        folder -> assertThat(folder.resolve("baseline.json")).isRegularFile());
    }
}
