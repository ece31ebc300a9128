package corridor.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chronicle.Chronicle.Change.Kind;
import org.junit.jupiter.api.Test;

/** The words of kinds are part of the format of the changes table. */
class ChangeKindTest {
    @Test
    void kinds_have_the_words_of_the_changes_table() {
        assertThat(Kind.values())
                .extracting(Kind::word)
                .containsExactlyInAnyOrder(
                        "pressure",
                        "statement",
                        "project",
                        "operation",
                        "economy",
                        "lever",
                        "campaign",
                        "summit",
                        "border",
                        "iran",
                        "cooperation",
                        "bargaining",
                        "dialogue");
    }
}
