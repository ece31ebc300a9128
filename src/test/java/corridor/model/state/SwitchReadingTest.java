package corridor.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Switch;
import corridor.model.SmallWorld;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The model stops with the name of an option that no code handles, or of a switch that no code reads. */
class SwitchReadingTest {
    private static final Switch RAIN = new Switch(
            "RAIN",
            "What rain does",
            List.of(new Switch.Option("WET", "it wets"), new Switch.Option("DRY", "nothing")),
            "WET",
            List.of(),
            List.of(),
            "");

    @Test
    void the_chosen_option_has_the_meaning_that_its_reader_gives_it() {
        assertThat(SwitchReading.meaning(RAIN, "DRY", Map.of("WET", 1, "DRY", 2)))
                .isEqualTo(2);
        assertThat(new SmallWorld().situation().option("AID", Map.of("SECURE_CONDITIONAL", "a", "ALWAYS_GOOD", "b")))
                .as("the default")
                .isEqualTo("a");
        assertThat(new SmallWorld()
                        .option("AID", "ALWAYS_GOOD")
                        .situation()
                        .option("AID", Map.of("SECURE_CONDITIONAL", "a", "ALWAYS_GOOD", "b")))
                .isEqualTo("b");
    }

    @Test
    void an_option_that_no_code_handles_is_named_even_when_another_one_is_chosen() {
        assertThatThrownBy(() -> SwitchReading.meaning(RAIN, "WET", Map.of("WET", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("switch 'RAIN': no code handles its option 'DRY', only WET");
    }

    @Test
    void an_option_that_the_catalogue_does_not_declare_is_named() {
        assertThatThrownBy(() -> SwitchReading.meaning(RAIN, "WET", Map.of("WET", 1, "DRY", 2, "HAIL", 3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "switch 'RAIN': code handles the option 'HAIL', but the catalogue declares only" + " WET, DRY");
    }

    @Test
    void a_choice_that_is_no_option_is_named() {
        assertThatThrownBy(() -> SwitchReading.meaning(RAIN, "SNOW", Map.of("WET", 1, "DRY", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("switch 'RAIN' has no option 'SNOW'");
    }

    @Test
    void switches_that_no_process_reads_are_named() {
        assertThatCode(() -> SwitchReading.requireAll(Set.of("RAIN"), Set.of("RAIN")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SwitchReading.requireAll(Set.of("RAIN"), Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no process reads the switch RAIN");
    }
}
