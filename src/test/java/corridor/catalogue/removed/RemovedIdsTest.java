package corridor.catalogue.removed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told who gives an id that an earlier version had. */
class RemovedIdsTest {
    private static final String UNITS =
            "was removed in 0.2; use groups.units (the number of units of each group, no longer the fighters of one unit)";
    private static final String STANDING = "was removed in 0.2; use STANDING (the same mechanism under another name)";

    private final Catalogue catalogue = Catalogue.standard();

    @TempDir
    private Path folder;

    @Test
    void everyRemovedIdIsGoneAndWhatToUseExists() {
        List<String> ids = Arrays.stream(CatalogueKind.values())
                .flatMap(kind -> kind.ids(catalogue).stream())
                .toList();
        List<String> options = catalogue.switches().stream()
                .flatMap(choice -> choice.optionNames().stream().map(option -> choice.id() + "=" + option))
                .toList();
        assertThat(catalogue.removed().all()).isNotEmpty().allSatisfy(removed -> {
            assertThat(Stream.concat(ids.stream(), options.stream())).doesNotContain(removed.id());
            if (removed.kind().equals("option")) {
                String choice = removed.id().substring(0, removed.id().indexOf('='));
                assertThat(options).contains(choice + "=" + removed.use());
            } else if (removed.use().isEmpty()) {
                assertThat(removed.note()).as("what to do without it").isNotEmpty();
            } else {
                CatalogueKind kind = CatalogueKind.of(removed.kind() + "s").orElseThrow();
                assertThat(kind.ids(catalogue)).contains(removed.use());
            }
            assertThat(removed.since()).matches("\\d+\\.\\d+");
            assertThat(removed.kind()).isEqualTo(removed.kind().toLowerCase(Locale.ROOT));
        });
        assertThat(catalogue.removed().all().stream().map(RemovedId::id)).doesNotHaveDuplicates();
    }

    @Test
    void scenarioFilesAreAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), """
                {"start": "2025-01-01", "years": 2,
                 "parameters": {"groups.fightersPerUnit": 20},
                 "switches": {"FEAR_MODEL": "DETER"}}
                """);

        assertThatThrownBy(() -> new ScenarioReader(catalogue).read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":2:17: $.parameters['groups.fightersPerUnit']: " + UNITS + "\n" + file
                        + ":3:29: $.switches.FEAR_MODEL = \"DETER\": " + STANDING);
    }

    @Test
    void settingsOfACommandAreAnswered() throws IOException {
        ScenarioReader reader = new ScenarioReader(catalogue);
        var base = reader.read(
                Files.writeString(folder.resolve("base.json"), "{\"start\": \"2025-01-01\", \"years\": 2}"));

        assertThatThrownBy(() -> reader.withOverrides(base, List.of("groups.fightersPerUnit=20", "FEAR_MODEL=DETER")))
                .isInstanceOf(InputException.class)
                .hasMessage("set: groups.fightersPerUnit = 20: " + UNITS + "\nset: FEAR_MODEL = DETER: " + STANDING);
    }

    @Test
    void problemKeepsItsPlaceAndLosesItsList() {
        Problem unknown = new Problem("vary", "", "x", "no such name", "y", List.of("y", "z"), "catalogue").asField();

        assertThat(catalogue.removed().problem("x", unknown)).isSameAs(unknown);
        Problem answer = catalogue.removed().problem("groups.fightersPerUnit", unknown);
        assertThat(answer.text()).isEqualTo("vary = x: " + UNITS);
        assertThat(answer.isField()).isTrue();
    }
}
