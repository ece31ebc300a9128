package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "=1+1|'=1+1",
                "+1+2|'+1+2",
                "-2+3|'-2+3",
                "@SUM(A1)|'@SUM(A1)",
                "'=1|''=1",
                "=A1,\"x\"|\"'=A1,\"\"x\"\"\"",
                "\uff1d1|'\uff1d1",
                "plain|plain",
                "it's|it's",
                "'quoted'|'quoted'",
                "a=b|a=b",
                "a,b|\"a,b\""
            })
    void a_text_that_would_be_run_is_guarded(String text, String field) {
        assertThat(CsvField.of(text)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "+1", "-0.5", "-1e-300", "+.5E+001", "0.1234567890123456789012", "-12345678901234567890"})
    void numbers_stay_numbers(String number) {
        assertThat(CsvField.of(number)).isEqualTo(number);
        assertThat(CsvField.parse(number)).isEqualTo(number);
    }

    @Test
    void a_name_that_looks_like_a_number_is_text() {
        assertThat(CsvField.ofText("-2")).isEqualTo("'-2");
        assertThat(CsvField.parse("'-2")).isEqualTo("-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "' =1", "-", "+", "=", "-1-", "-e5", "-1e", "--1"})
    void blanks_in_front_hide_nothing(String text) {
        assertThat(CsvField.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void every_text_comes_back() {
        for (int number = 0; number < 3_000; number++) {
            String text = OddTexts.of(number);
            assertThat(CsvField.parse(CsvField.guarded(text))).isEqualTo(text);
            assertThat(CsvField.parse(CsvField.guarded("'" + text))).isEqualTo("'" + text);
        }
    }
}
