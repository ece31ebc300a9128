package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.Corridor;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong ablation is refused when the data file is read, and every declared ablation can run. */
class AblationCheckTest {
    private static final String FILE = "ablations/mechanisms.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "civil.lambdaCrisis": 0          | "civil.lambdaCrises": 0          | 'crisis' names the parameter 'civil.lambdaCrises', which does not exist
                    "civil.lambdaCrisis": 0          | "civil.lambdaCrisis": 0.05       | 'crisis' leaves 'civil.lambdaCrisis' at its default
                    "civil.lambdaCrisis": 0          | "civil.lambdaCrisis": -1         | 'crisis' gives 'civil.lambdaCrisis' a value outside its range, and outsideRange must say so
                    "security.knowledgeDecay": 0     | "security.knowledgeDecay": 0.001 | 'tips' gives 'security.knowledgeDecay' a value within its range, and outsideRange must say so
                    "outsideRange": ["groups.spreadOut"] | "outsideRange": ["groups.flow"] | 'spread-out' gives 'groups.spreadOut' a value outside its range, and outsideRange must say so
                    "outsideRange": ["groups.spreadOut"] | "outsideRange": ["groups.spreadOut", "groups.flow"] | 'spread-out' names 'groups.flow' in outsideRange, but gives it no value
                    "mechanism": "politics.dialogue" | "mechanism": "politics.talks"    | 'dialogue' names the mechanism 'politics.talks', which the model does not have
                    "mechanism": "politics.dialogue" | "mechanism": "absent.rights"     | 'dialogue' names the mechanism 'absent.rights', which the model does not have
                    "id": "crisis"                   | "id": "displacement"             | 'displacement' is declared twice
                    "id": "crisis"                   | "id": "Crisis"                   | 'Crisis' needs an id of words joined by hyphens
                    "civil.lambdaCrisis": 0}         | "civil.lambdaCrisis": 0}, "switches": {"FEAR": "INERT"}       | 'crisis' names the switch 'FEAR', which does not exist
                    "civil.lambdaCrisis": 0}         | "civil.lambdaCrisis": 0}, "switches": {"FEAR_MODEL": "NO"}    | 'crisis' names the option 'NO' of FEAR_MODEL, which does not exist; valid: CHANGE, STANDING, INERT
                    "civil.lambdaCrisis": 0}         | "civil.lambdaCrisis": 0}, "switches": {"FEAR_MODEL": "CHANGE"} | 'crisis' leaves FEAR_MODEL at its default
                    """)
    void a_wrong_entry_is_refused_with_its_file(String right, String wrong, String message) {
        assertThatThrownBy(() -> ThirdMovement.create(folder, FILE, text -> text.replace(right, wrong)))
                .hasMessage("catalogue file " + FILE + ": ablation " + message);
    }

    @Test
    void every_option_that_is_not_the_default_is_an_ablation() {
        Catalogue catalogue = Catalogue.standard();
        List<String> options = new ArrayList<>();
        for (Switch choice : catalogue.switches()) {
            choice.optionNames().stream()
                    .filter(option -> !option.equals(choice.defaultOption()))
                    .forEach(option -> options.add(choice.id() + "=" + option));
        }
        assertThat(catalogue.ablations())
                .extracting(Ablation::id)
                .doesNotHaveDuplicates()
                .endsWith(options.toArray(String[]::new));
    }

    @Test
    void an_ablation_that_sets_nothing_is_refused() {
        assertThatThrownBy(() -> new Ablation("empty", "nothing", "nothing is taken out", null, null, null, ""))
                .hasMessage("ablation 'empty': changes neither a parameter nor a switch");
    }

    @Test
    void every_ablation_runs() {
        Corridor corridor = Corridor.standard();
        List<Scenario> scenarios = corridor.catalogue().ablations().stream()
                .map(ablation -> new Scenario(
                        ablation.id(),
                        ablation.name(),
                        List.of(),
                        LocalDate.of(2025, 1, 1),
                        1,
                        Map.of(),
                        List.of(),
                        ablation.parameters(),
                        ablation.switches(),
                        Info.EMPTY))
                .toList();
        assertThat(corridor.run(scenarios, 1, 1).failures()).isEmpty();
    }
}
