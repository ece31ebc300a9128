package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioNamesTest {
    @Test
    void namesAreMadeFromTitles() {
        assertThat(ScenarioNames.of("My freeze", List.of())).isEqualTo("my-freeze");
        assertThat(ScenarioNames.of("  ../Fr\u00e9\u00e9ze (2)!", List.of())).isEqualTo("fr-ze-2");
        assertThat(ScenarioNames.of("Baseline", List.of("baseline"))).isEqualTo("my-baseline");
        assertThat(ScenarioNames.of("\u4e2d\u56fd", List.of())).isEqualTo("my-scenario");
        assertThat(ScenarioNames.of("a".repeat(500), List.of())).hasSize(60);
    }
}
