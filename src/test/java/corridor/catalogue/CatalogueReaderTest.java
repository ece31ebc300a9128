package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two things that {@code --set} reaches by name may not share a name. */
@Tag("long")
class CatalogueReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "parameters/china.json, china.messagingEffect, china.messaging",
        "levers/public.json, china.messaging, pakistan.informationPolicy"
    })
    void two_things_with_one_name_are_refused(String file, String right, String shared) {
        assertThatThrownBy(() -> ThirdMovement.create(
                        folder, file, text -> text.replace("\"id\": \"" + right + '"', "\"id\": \"" + shared + '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + shared + "' names two levers, switches or parameters; each needs a name of its own");
    }
}
