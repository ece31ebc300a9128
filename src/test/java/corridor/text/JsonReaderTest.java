package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private static final JsonReader.Format LENIENT = new JsonReader.Format("file");
    private static final JsonReader.Format STRICT = new JsonReader.Format("table", false, Set.of("runs"));

    private final List<String> faults = new ArrayList<>();

    private Optional<JsonPart> read(String text, JsonReader.Format format) {
        return JsonReader.read(
                text, format, (line, column, path, rule) -> faults.add(line + ":" + column + " " + path + " " + rule));
    }

    @Test
    void everyPartKnowsItsPlaceAndPath() {
        JsonPart root = read("{\n  \"a.b\": [1.50, {\"c\": \"d\"}],\n  \"e\": null}", LENIENT)
                .orElseThrow();

        JsonPart list = root.get("a.b");
        assertThat(list.path()).isEqualTo("$['a.b']");
        assertThat(List.of(list.line(), list.column())).containsExactly(2, 10);
        JsonPart number = list.items().get(0);
        assertThat(number.path()).isEqualTo("$['a.b'][0]");
        assertThat(number.shown()).isEqualTo("1.50");
        assertThat(number.number()).isEqualTo(1.5);
        assertThat(List.of(number.line(), number.column())).containsExactly(2, 11);
        JsonPart text = list.items().get(1).get("c");
        assertThat(text.path()).isEqualTo("$['a.b'][1].c");
        assertThat(text.shown()).isEqualTo("\"d\"");
        assertThat(root.fields().get("e").column()).isEqualTo(3);
        assertThat(faults).isEmpty();
    }

    @Test
    void findsTheInnermostPartAroundAPath() {
        JsonPart root = read("{\"ab\": 1, \"a\": [[0, 1], [2]]}", LENIENT).orElseThrow();

        assertThat(root.nearest("$.a[0][1]").number()).isEqualTo(1);
        assertThat(root.nearest("$.a[1][7]").path()).isEqualTo("$.a[1]");
        assertThat(root.nearest("$.a").path()).isEqualTo("$.a");
        assertThat(root.nearest("$.abc")).isSameAs(root);
    }

    @Test
    void aMissingValueIsNullInThePlaceOfItsObject() {
        JsonPart root = read("{\"a\": null}", LENIENT).orElseThrow();

        assertThat(root.orNull("a").column()).isEqualTo(7);
        JsonPart missing = root.orNull("b");
        assertThat(missing.is(Kind.NULL)).isTrue();
        assertThat(missing.column()).isEqualTo(1);
        assertThat(missing.path()).isEqualTo("$.b");
        assertThat(missing.shown()).isEmpty();
    }

    @Test
    void goesOnAfterAKeyThatIsGivenTwice() {
        JsonPart root = read("{\"a\": 1,\n\"a\": 2, \"b\": {\"c\": 1, \"c\": 1}}", LENIENT)
                .orElseThrow();

        assertThat(root.get("a").number()).isEqualTo(1);
        assertThat(faults)
                .containsExactly(
                        "2:1 $.a is given twice; the first is in line 1",
                        "2:23 $.b.c is given twice; the first is in line 2");
    }

    @Test
    void doesNotKeepWhatIsPassedOver() {
        JsonPart root = read("{\"runs\": [[1, {\"x\": [2]}]], \"a\": {\"runs\": [3]}}", STRICT)
                .orElseThrow();

        assertThat(root.get("runs").is(Kind.NULL)).isTrue();
        assertThat(root.get("a").get("runs").items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': NaN}|NaN and Infinity are not numbers",
                "{'runs': [NaN]}|NaN and Infinity are not numbers",
                "{'a': 1} {}|1:10  something follows after the end of the table",
                "[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]|1:22  is nested deeper than 20 levels; no table is",
                "{'runs': [1, }|1:14 ",
                "{'a': |1:",
            })
    void saysWhatBreaksTheSyntax(String text, String fault) {
        assertThat(read(text.replace('\'', '"'), STRICT)).isEmpty();
        assertThat(faults).singleElement().asString().contains(fault);
    }

    @Test
    void readsNanWhereTheRuleOfTheValueIsNamedLater() {
        assertThat(read("[NaN, -Infinity]", LENIENT).orElseThrow().items())
                .extracting(JsonPart::number)
                .containsExactly(Double.NaN, Double.NEGATIVE_INFINITY);
    }
}
