package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference from or to a movement that does not exist is refused when the data files are read. */
@Tag("long")
class MovementCheckTest {
    private static final String NOTHING = "which does not exist";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    groups/zz-is-k.json    | "I"               | "X"               | group 'ISK' names the movement 'X', which does not exist; valid: MOVEMENTS
                    groups/armed-groups.json | "B"          | "b"               | group 'BLA' names the movement 'b', which does not exist; valid: MOVEMENTS
                    theatres/operations.json | "movement": "T" | "movement": "K"  | theatre 'kp' names the movement 'K', which does not exist; valid: MOVEMENTS
                    groups/zz-is-k.json    | groups.fightersIsk | groups.fighters   | group 'ISK' names the parameter 'groups.fighters', which does not exist
                    groups/zz-is-k.json    | groups.sanctuaryIsk | groups.sanctuary | group 'ISK' names the parameter 'groups.sanctuary', which does not exist
                    movements/zz-is-k.json | groups.attackIsk  | groups.attackIks  | movement 'I' names the parameter 'groups.attackIks', which does not exist
                    movements/zz-is-k.json | civil.coreIsk     | civil.core        | movement 'I' names the parameter 'civil.core', which does not exist
                    movements/zz-is-k.json | fighters_isk      | fighters_is       | movement 'I' names the outcome 'fighters_is', which does not exist
                    movements/zz-is-k.json | "pashtun"         | "sindhi"          | movement 'I' names the language 'sindhi', which does not exist; valid: baloch, pashtun
                    movements/zz-is-k.json | weightIsk         | wI                | movement 'I' names the kind of violence 'wI', which does not exist; valid: COLUMNS
                    """)
    void a_name_of_nothing_is_refused_with_file_and_valid_ids(String file, String right, String wrong, String message) {
        assertThatThrownBy(() -> ThirdMovement.create(folder, file, text -> text.replace(right, wrong)))
                .hasMessage("catalogue file " + file + ": "
                        + message.replace("MOVEMENTS", movements()).replace("COLUMNS", columns()))
                .hasMessageContaining(NOTHING);
    }

    /** Returns the ids of the movements in the files, sorted and separated by commas. */
    private static String movements() {
        return Stream.concat(Catalogue.standard().movements().stream().map(Movement::id), Stream.of(ThirdMovement.ID))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns the columns of past violence in the files, sorted and separated by commas. */
    private static String columns() {
        return Stream.concat(Catalogue.standard().areas().get(0).violence().keySet().stream(), Stream.of("weightIsk"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void an_unknown_trait_is_refused_with_the_valid_ones() {
        assertThatThrownBy(() -> ThirdMovement.create(
                        folder, "movements/zz-is-k.json", text -> text.replace("STRUCK", "STRIKING")))
                .hasMessageContaining("movements/zz-is-k.json")
                .hasMessageContaining("STRIKING")
                .hasMessageContaining("EMBOLDENED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "front", "violence", "speakers", "core", "recruit", "excitation"})
    void a_movement_without_a_value_that_it_needs_is_refused(String name) {
        String value = "\"" + name + "\": (\\{[^}]*}|\"[^\"]*\"),";
        assertThatThrownBy(() ->
                        ThirdMovement.create(folder, "movements/zz-is-k.json", text -> text.replaceFirst(value, "")))
                .hasMessageContaining("catalogue file movements/zz-is-k.json: ")
                .hasMessageContaining("a movement needs the value '" + name + "'");
    }

    @Test
    void a_movement_without_past_violence_has_no_home_and_is_refused() {
        assertThatThrownBy(
                        () -> ThirdMovement.create(folder, "areas.csv", text -> text.replaceAll("(?m),[0-9]+$", ",0")))
                .hasMessage(
                        "catalogue file movements/zz-is-k.json: movement 'I' has no home, since no area of Pakistan has"
                                + " past violence 'weightIsk'");
    }

    @Test
    void a_cell_of_the_areas_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> ThirdMovement.create(
                        folder, "areas.csv", text -> text.replace("HUB,Hub,PK,BAL,383", "HUB,Hub,PK,BAL,many")))
                .hasMessage("catalogue file areas.csv, row HUB: column pop_k has no number but 'many'");
    }

    @Test
    void a_column_of_the_areas_that_is_missing_is_refused() {
        assertThatThrownBy(
                        () -> ThirdMovement.create(folder, "areas.csv", text -> text.replace(",chinese,", ",staff,")))
                .hasMessage("catalogue file areas.csv, row QTA: column chinese is missing");
    }

    @Test
    void columns_of_the_areas_are_found_by_name() {
        Area bajaur = ThirdMovement.create(folder).area("BAJ");

        assertThat(bajaur.violence("weightTtp")).isEqualTo(16);
        assertThat(bajaur.violence("weightIsk")).isEqualTo(6);
        assertThat(bajaur.speakers("pashtun")).isEqualTo(0.99);
        assertThatThrownBy(() -> bajaur.violence("weightX")).hasMessageContaining("area BAJ has no value 'weightX'");
        assertThat(CatalogueJson.of(List.of(bajaur)))
                .contains("\"pashtun\": 0.99,", "\"weightTtp\": 16,", "\"weightIsk\": 6,", "\"population\": 1288,");
    }
}
