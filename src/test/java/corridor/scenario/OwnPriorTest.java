package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPriorTest {
    private static final OwnPrior GROWTH = new OwnPrior(Prior.UNIFORM, 1, 4, Double.NaN);

    private final Catalogue catalogue = FixtureCatalogue.create();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeParent() throws IOException {
        write("root", """
                {"start": "2025-01-01", "years": 2,
                 "parameters": {"civil.harmScale": 0.25},
                 "priors": {"economy.growth": {"low": 1, "high": 4},
                            "civil.fearDecay": {"low": 1, "high": 4, "form": "triangular", "mode": 3}}}
                """);
    }

    @Test
    void theFormIsThatOfTheCatalogueUnlessTheFileStatesOne() {
        assertThat(read("root").priors())
                .containsExactly(
                        Map.entry("civil.fearDecay", new OwnPrior(Prior.TRIANGULAR, 1, 4, 3)),
                        Map.entry("economy.growth", GROWTH));
    }

    @Test
    void aNearerFileDecidesBetweenAValueAndARange() throws IOException {
        write("child", """
                {"extends": "root", "parameters": {"economy.growth": 2},
                 "priors": {"civil.harmScale": {"low": 0.1, "high": 0.2}}}
                """);
        write("grandchild", "{\"extends\": \"child\", \"priors\": {\"economy.growth\": {\"low\": 0, \"high\": 1}}}");

        Scenario child = read("child");
        assertThat(child.parameters()).containsExactly(Map.entry("economy.growth", 2.0));
        assertThat(child.priors()).containsOnlyKeys("civil.fearDecay", "civil.harmScale");
        Scenario grandchild = read("grandchild");
        assertThat(grandchild.parameters()).isEmpty();
        assertThat(grandchild.priors())
                .containsEntry("economy.growth", new OwnPrior(Prior.UNIFORM, 0, 1, Double.NaN))
                .containsOnlyKeys("civil.fearDecay", "civil.harmScale", "economy.growth");
    }

    @Test
    void aValueOfTheCommandLineTakesThePlaceOfARange() {
        Scenario set = new ScenarioReader(catalogue).withOverrides(read("root"), List.of("economy.growth=2"));

        assertThat(set.priors()).containsOnlyKeys("civil.fearDecay");
        assertThat(read("root")
                        .with(Map.of(), Map.of("economy.growth", 2.0), Map.of())
                        .priors())
                .containsOnlyKeys("civil.fearDecay");
    }

    @Test
    void aWrittenScenarioIsReadWithItsRanges() throws IOException {
        Scenario root = read("root");
        String text = ScenarioWriter.toJson(root, catalogue);

        write("written", text);
        assertThat(text).contains("\"form\": \"triangular\"");
        assertThat(read("written").priors()).isEqualTo(root.priors());
    }

    @Test
    void aRangeIsAChangeInWords() throws IOException {
        write("child", "{\"extends\": \"root\", \"priors\": {\"economy.growth\": {\"low\": 0, \"high\": 1}}}");

        assertThat(ScenarioChanges.between(read("root"), read("child"), catalogue))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo("own range, uniform from 1 to 4 %");
                    assertThat(change.to()).isEqualTo("own range, uniform from 0 to 1 %");
                    assertThat(change.source()).isEqualTo("the user's own range");
                });
        assertThat(new OwnPrior(Prior.TRIANGULAR, 1, 4, 3).words("1"))
                .isEqualTo("triangular from 1 to 4, most likely 3");
        assertThat(new OwnPrior(Prior.DISCRETE, 1, 4, Double.NaN).words("1"))
                .isEqualTo("whole numbers from 1 to 4, equally likely");
    }

    @Test
    void theParameterKeepsAllButItsRange() {
        Parameter usual = catalogue.parameter("economy.growth");
        Parameter own = new OwnPrior(Prior.UNIFORM, 3, 4, Double.NaN).of(usual);

        assertThat(own.id()).isEqualTo(usual.id());
        assertThat(own.low()).isEqualTo(3);
        assertThat(own.high()).isEqualTo(4);
        assertThat(own.defaultValue()).as("2.5 lies below the range").isEqualTo(3);
    }

    @Test
    void whatTheStateOfTheStartSetsHasNoRange() throws IOException {
        Path file = write("late", """
                {"start": "2022-01-01", "years": 2,
                 "priors": {"economy.reserves": {"low": 11, "high": 12}}}
                """);

        assertThatThrownBy(() -> new ScenarioReader(Catalogue.standard()).read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "late.json:2:33: $.priors['economy.reserves'] = {...}: the state of 2022-01-01 sets"
                                + " economy.reserves to 17.7, so no future draws it");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), text);
    }

    private Scenario read(String name) {
        return new ScenarioReader(catalogue).read(folder.resolve(name + ".json"));
    }
}
