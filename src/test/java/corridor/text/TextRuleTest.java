package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class TextRuleTest {
    @Test
    void every_character_of_the_plane_that_xml_cannot_hold_is_refused() {
        for (int c = 0; c <= 0xffff; c++) {
            boolean xml = c == 0x9 || c == 0xa || c == 0xd || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd;
            boolean steers = c >= 0x7f && c <= 0x9f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            String text = "a" + (char) c + "b";
            assertThat(TextRule.INFO.brokenBy(text).isEmpty()).as("U+%04X", c).isEqualTo(xml && !steers);
            boolean line = c != 0x9 && c != 0xa && c != 0xd && c != 0x2028 && c != 0x2029;
            assertThat(TextRule.TITLE.brokenBy(text).isEmpty()).as("U+%04X", c).isEqualTo(xml && !steers && line);
        }
    }

    @ParameterizedTest
    @EnumSource(TextRule.class)
    void the_pattern_refuses_what_the_rule_refuses(TextRule rule) {
        Pattern pattern = Pattern.compile(rule.pattern());
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            assertThat(pattern.matcher(text).find())
                    .as("U+%04X", c)
                    .isEqualTo(rule.brokenBy(text).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(TextRule.class)
    void lengths_are_counted_in_characters_and_bounded(TextRule rule) {
        assertThat(rule.brokenBy("\ud83d\ude00".repeat(rule.longest()))).isEmpty();
        assertThat(rule.brokenBy("x".repeat(rule.longest() + 1)))
                .isEqualTo("has " + (rule.longest() + 1) + " characters; at most " + rule.longest() + " are accepted");
    }

    @Test
    void the_rule_names_the_place_and_the_code() {
        assertThat(TextRule.TITLE.brokenBy("a\uffffb"))
                .isEqualTo("holds a code that is no character (character 2 is U+FFFF)");
        assertThat(TextRule.TITLE.brokenBy("\ud83d\ude00\ud800"))
                .isEqualTo("holds half a character, a surrogate without its other half (character 2 is U+D800)");
        assertThat(TextRule.TITLE.brokenBy("one\ntwo")).isEqualTo("must be one line of text (character 4 is U+000A)");
        assertThat(TextRule.INFO.brokenBy("one\ntwo\tthree")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u3000", "\u200b\ufeff\u200e", "\u2060"})
    void what_shows_nothing_is_blank(String text) {
        assertThat(TextRule.isBlank(text)).isTrue();
        assertThat(TextRule.isBlank(text + "x")).isFalse();
    }
}
