package corridor.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.chronicle.Chronicle.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of kinds are a contract of the changes table. */
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

    @ParameterizedTest
    @EnumSource
    void a_kind_is_read_back_from_its_word(Kind kind) {
        assertThat(Kind.of(kind.word())).isEqualTo(kind);
    }

    @Test
    void another_word_is_no_kind() {
        assertThatThrownBy(() -> Kind.of("weather")).isInstanceOf(IllegalArgumentException.class);
    }
}
