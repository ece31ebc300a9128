package corridor.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandGroupsTest {
    @Test
    void aNameStandsInOneGroup() {
        assertThat(CommandGroups.names()).doesNotHaveDuplicates();
    }

    @Test
    void onlyExistingCommandsAreListedAndThoseWithoutGroupComeLast() {
        assertThat(CommandGroups.text(new LinkedHashSet<>(List.of("new-one", "run", "help")))
                        .lines())
                .contains("Run", "Help", "Other", "  new-one")
                .endsWith("  new-one")
                .anyMatch(line -> line.startsWith("  run      Show one simulated history"))
                .noneMatch(line -> line.startsWith("  batch"));
        assertThat(CommandGroups.text(Set.of("run"))).doesNotContain("Other");
    }
}
