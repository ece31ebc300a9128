package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.bargain.BargainTable;
import corridor.problem.InputException;
import corridor.random.KeyedRandom;
import corridor.text.CsvReader;
import corridor.text.OddTexts;
import corridor.text.TextRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BargainCsvTest {
    @TempDir
    private Path folder;

    private BargainFile read(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return BargainFile.read(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actor,Description,Power,Tax,Salience,Roads,Salience/A,a,10,70,40,30,50/B,b,20,40,60,90,10",
                "Actor,Description,Power,Salience,Tax,Salience,Roads/A,a,10,40,70,50,30/B,b,20,60,40,10,90",
                "Actor,Description,Power,Salience,Tax,Roads,Salience/A,a,10,40,70,30,50/B,b,20,60,40,90,10",
                "Actor,Description,Power,Tax,Roads,Salience of Roads,Salience of Tax/A,a,10,70,30,50,40/B,b,20,40,90,10,60",
                "Actor,Tax salience,Roads salience,Tax,Roads,Power/A,40,50,70,30,10/B,60,10,40,90,20",
                "Tax,Salience,Roads,Salience,Capability,Name,Desc./70,40,30,50,10,A,a/40,60,90,10,20,B,b",
                "NAME,POWER,TAX,SALIENCE,ROADS,SALIENCE (%)/A,10,70,40,30,50/B,20,40,60,90,10",
                "title,words,2,2/Actor,Description,Influence,Tax,Salience,Roads,Salience,/A,a,10,70,40,30,50,/B,b,20,40,60,90,10,"
            })
    void columnsAreFoundByTheirHeads(String lines) throws IOException {
        BargainTable table = read(lines.replace('/', '\n')).table();
        assertThat(table.actors()).containsExactly("A", "B");
        assertThat(table.issues()).extracting(String::toLowerCase).containsExactly("tax", "roads");
        assertThat(table.capability()).containsExactly(10, 20);
        assertThat(table.position()[0]).containsExactly(70, 30);
        assertThat(table.position()[1]).containsExactly(40, 90);
        assertThat(table.salience()[0]).containsExactly(0.4, 0.5);
        assertThat(table.salience()[1]).containsExactly(0.6, 0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Actor,Description,Power,Tax,Roads/A,a,1,2,3|table.csv:1: of the columns 'Tax' and 'Roads' exactly one",
                "Actor,Description,Power,Salience,Salience/A,a,1,2,3|'Salience' and 'Salience' exactly one",
                "Actor,Description,Power,Tax,Salience,Roads/A,a,1,2,3,4|each dimension needs two columns",
                "Actor,Description,Tax,Salience/A,a,2,3|table.csv:1: the heads lack a column Power",
                "Actor,Description,Power/A,a,2|the heads name no dimension",
                "Actor;Description;Power;Tax;Salience/A;a;1;2;3|the columns must be separated by commas",
                "just,some,words|a table needs a line of heads",
                "Actor,Description,Power,Tax,Salience/A,a,1,2,3,4|table.csv:2: 'A' has 6 cells; 5 are possible",
                "Actor,Description,Power,Tax,Salience/A,a,1,2|table.csv:2: 'A' has 4 cells; 5 are needed",
                "Actor,Description,Power,Tax,Salience/A,a,1,\"2,5\",30|numbers take a point, not a comma",
                "Actor,Description,Power,Tax,Salience/A,a,1,2,130|= 130: the salience of 'A' on 'Tax' must lie in 0 to 100",
                "Actor,Description,Power,T,Salience,U,Salience/A,a,1,2,60,2,50|sum to 110 per cent; a row sums to at most 100",
                "Actor,Description,Power,Tax,Salience/A,a,1,200,30|table.csv:2 = 200: the position of 'A' on 'Tax' must",
                "Actor,Description,Power,Tax,Salience/A,a,0,20,30|table.csv:2 = 0: the capability of 'A' must be",
                "Actor,Description,Power,Tax,Salience/A,a,1,2,3/A,b,1,2,30|table.csv:3 = \"A\": the actor is given twice",
                "Actor,Description,Power,T,Salience,T,Salience/A,a,1,2,3,2,30|table.csv:1 = \"T\": the dimension is given",
                "Actor,Description,Power,Tax,Salience/\"A,a,1,2,3/B,b,1,2,3|table.csv:2:1: a double quote opens a cell here",
                "Actor,Description,Power,Tax,Salience/\"A\"x,a,1,2,3|table.csv:2:4 = x: stands behind the double quote"
            })
    void whatIsWrongIsNamedWithItsLine(String lines, String message) {
        assertThatThrownBy(() -> read(lines.replace('/', '\n')))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void sharesInAColumnOfPerCentAreAskedAbout() throws IOException {
        String table = "Actor,Power,Tax,Salience\nA,1,2,0.4\nB,2,3,0.85\n";
        assertThatThrownBy(() -> read(table))
                .hasMessageEndingWith(
                        "table.csv:1: saliences stand in per cent, but none in this table is greater than 1\n"
                                + "  Maybe per cent are needed, such as 85 for 0.85; or, if these are per cent, the head"
                                + " \"Salience %\"?");
        assertThat(read(table.replace("Salience", "Salience %")).table().salience()[1])
                .containsExactly(0.0085);
        assertThat(read(table.replace("0.85", "1.5")).table().salience()[0]).containsExactly(0.004);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234567890123456789012,0.12345678901234568",
        "1.5E+001,15",
        ".5e1,5",
        "+15,15",
        "15.,15",
        "000000000000000000000015,15",
        "0.00000000000000000000000000001e30,10"
    })
    void numbersAreReadAsProgramsPrintThem(String text, double value) throws IOException {
        BargainTable table = read("Actor,Power,Tax,Salience\nA," + text + "," + text + ",50\n")
                .table();
        assertThat(table.position()[0]).containsExactly(value);
        assertThat(table.capability()).containsExactly(value);
    }

    @Test
    void noCellIsRunAndEveryTextComesBack() throws IOException {
        int tried = 0;
        for (int number = 0; number < 600; number++) {
            List<String> names = names(number);
            BargainTable table = table(names, number);
            String title = TextRule.TITLE.brokenBy(OddTexts.of(number)).isEmpty() ? OddTexts.of(number) : "t";
            String csv = BargainCsv.write(title, table);
            assertNoneIsRun(csv);
            BargainFile back = read(csv);
            assertThat(back.table().actors()).isEqualTo(table.actors());
            assertThat(back.table().descriptions()).isEqualTo(table.descriptions());
            assertThat(back.table().issues()).isEqualTo(table.issues());
            assertThat(back.table().position()).isDeepEqualTo(table.position());
            assertThat(back.table().capability()).isEqualTo(table.capability());
            for (int i = 0; i < table.size(); i++) {
                assertThat(back.table().salience()[i]).containsExactly(table.salience()[i], within(1e-15));
            }
            assertThat(back.title()).isEqualTo(TextRule.isBlank(title) ? "stakeholders" : title);
            tried++;
        }
        assertThat(tried).isEqualTo(600);
    }

    /** Returns odd names that a table accepts, among them heads of its own columns. */
    private static List<String> names(int number) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (int at = 0; names.size() < 6; at++) {
            String name = OddTexts.of(at < 4 ? (number * 7 + at * 13) % OddTexts.whole() : number * 50 + at + 1000);
            if (TextRule.NAME.brokenBy(name).isEmpty() && !TextRule.isBlank(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static BargainTable table(List<String> names, int number) {
        List<String> actors = names.subList(0, 3);
        List<String> issues = new ArrayList<>(names.subList(2, 5));
        long key = new KeyedRandom(5, number, 0).key(1, 0);
        double[] capability = new double[3];
        double[][] salience = new double[3][3];
        double[][] position = new double[3][3];
        double scale = number % 4 == 0 ? 0.003 : 0.33;
        for (int i = 0; i < 3; i++) {
            capability[i] = 1 + KeyedRandom.draw(key, i);
            for (int k = 0; k < 3; k++) {
                salience[i][k] = scale * (0.01 + 0.99 * KeyedRandom.draw(key, 10 + 3 * i + k));
                position[i][k] = 100 * KeyedRandom.draw(key, 20 + 3 * i + k);
            }
        }
        return BargainTable.of(actors, issues, capability, salience, position);
    }

    private static void assertNoneIsRun(String csv) {
        CsvReader reader = CsvReader.of("written", csv);
        while (reader.next()) {
            assertThat(reader.record().texts())
                    .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uff1d].*"));
        }
    }
}
