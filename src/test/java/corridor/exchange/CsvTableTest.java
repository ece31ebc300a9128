package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.number.DecimalText;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "a,b\n1,2\n3,4",
                "a,b\r\n1,2\r\n3,4\r\n",
                "a,b\r1,2\r3,4\r",
                "a,b\r1,2\r3,4",
                "\ufeffa,b\n1,2\n3,4\n",
                "\ufeff\"a\",\"b\"\r\n\"1\",\"2\"\r\n\"3\",\"4\"\r\n",
                " a , b \n 1 ,\t2\n\"3\" , \"4\" \n",
                "a,b\n1,2\n3,4\n\n\n",
                "a,b\n1,2\n3,4\n,\n  \n",
                "a,b\n+1.0,.2E+001\n3e-0,000004.\n",
            })
    void tablesAsProgramsWriteThem(String text) {
        CsvTable table = CsvTable.read(file(text));

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.names()).containsExactly("a", "b");
        assertThat(table.columns().get(0).numbers()).containsExactly(1, 3);
        assertThat(table.columns().get(1).numbers()).containsExactly(2, 4);
    }

    @Test
    void cellsThatRepeatTheRowAboveHaveTheirOwnValuesAllTheSame() {
        SplittableRandom random = new SplittableRandom(1);
        for (int repeat = 0; repeat < 200; repeat++) {
            int columns = random.nextInt(1, 6);
            double[][] x = new double[random.nextInt(1, 40)][columns];
            double[] levels = random.doubles(3, -5, 5).toArray();
            levels[0] = 0.0 + Math.rint(levels[0]);
            for (double[] row : x) {
                Arrays.setAll(row, j -> levels[random.nextInt(3)]);
            }
            String text = "a,b,c,d,e".substring(0, 2 * columns - 1) + "\n"
                    + Arrays.stream(x)
                            .map(row -> Arrays.stream(row)
                                    .mapToObj(value -> quoted(random, DecimalText.of(value)))
                                    .collect(Collectors.joining(",")))
                            .collect(Collectors.joining("\n"));

            CsvTable table = CsvTable.read(file(text));

            for (int j = 0; j < columns; j++) {
                int column = j;
                assertThat(table.columns().get(j).numbers())
                        .as(text)
                        .containsExactly(
                                Arrays.stream(x).mapToDouble(row -> row[column]).toArray());
            }
        }
    }

    @Test
    void linesMayLieAcrossTheBufferAnywhere() {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("a,b\r\n");
        double[] a = new double[60_000];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.nextBoolean() ? i : a[Math.max(0, i - 1)];
            text.append("\"")
                    .append(DecimalText.of(a[i]))
                    .append("\", ")
                    .append(i % 7)
                    .append(".25\r\n");
        }

        CsvTable table = CsvTable.read(file(text.toString()));

        assertThat(table.columns().get(0).numbers()).containsExactly(a);
        assertThat(table.columns().get(1).numbers()[59_999]).isEqualTo(59_999 % 7 + 0.25);
        assertThat(table.columns().get(0).whole()).isTrue();
        assertThat(table.columns().get(1).whole()).isFalse();
    }

    @Test
    void wordsAreThoseOfTheListAndMayLookMissingOrLikeNumbers() {
        List<String> words = List.of("none", "NA", "2", "inf", "a,b", "say \"no\"");
        Path file = file("word,x\nnone,1\nNA,2\nNA,3\n\"2\",4\ninf,5\n\"a,b\",6\n\"say \"\"no\"\"\",7\nnone,8\n");

        CsvTable table = CsvTable.read(file, name -> name.equals("word") ? words : List.of());

        assertThat(table.columns().get(0).words())
                .containsExactly("none", "NA", "NA", "2", "inf", "a,b", "say \"no\"", "none");
        assertThat(table.columns().get(1).isNumbers()).isTrue();
    }

    @Test
    void aHeadThatIsAWordOfItsColumnIsNoValue() {
        Path file = file("red\nred\nblue\n");

        assertThat(CsvTable.read(file, name -> List.of("blue", "red"))
                        .columns()
                        .get(0)
                        .words())
                .containsExactly("red", "blue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word;rd | :2:1 = rd: is not a category of word~  Maybe red?~  Valid: red, 2",
                "word;2.0 | :2:1 = 2.0: is not a category of word",
                "word;red;1 | :3:1 = 1: is not a category of word",
                "word,x;,1 | :2:1: a category is missing: every row needs one in column word",
                "x;0,5 | :2:3 = 5: the line has 2 cells, but the header has 1",
                "x;\"0,5\" | :2:1 = 0,5: is not a number; numbers take a point, not a comma",
                "x;1_000 | :2:1 = 1_000: is not a number; numbers take no marks between thousands",
                "x;1 000 000 | :2:1 = 1 000 000: is not a number; numbers take no marks between thousands",
                "x;1 2 | :2:1 = 1 2: is not a number; cells are separated by commas",
                "x;0x1p3 | :2:1 = 0x1p3: is not a number",
                "x;1d | :2:1 = 1d: is not a number",
                "x;\u0661 | :2:1 = \u0661: is not a number",
                "x;Infinity | :2:1 = Infinity: a finite number is missing: every row needs a value in column x",
                "x;-inf | :2:1 = -inf: a finite number is missing",
                "x;n/a | :2:1 = n/a: a finite number is missing",
                "x;1e400 | :2:1 = 1e400: is not a number",
                "x;\"1 | :2:1: a double quote opens a cell here and is never closed",
                "x;\"1\"2 | :2:4 = 2: stands behind the double quote that closes a cell",
                "x,y;\u00e4,1.2.3 | :2:3 = 1.2.3: is not a number",
                "x,,y;1,2,3 | :1:3: a column has no name",
                "x y;1 2 | :2:1 = 1 2: is not a number; cells are separated by commas",
                "x;1;;2 | :3:1: the line is empty",
            })
    void cellsThatFitNoColumnAreToldWithTheirPlace(String text, String message) {
        Path file = file(text.replace(';', '\n') + "\n");

        assertThatThrownBy(() -> CsvTable.read(file, name -> name.equals("word") ? List.of("red", "2") : List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + message.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;y\n1;2\n", "x\ty\n1\t2\n"})
    void otherSeparatorsAreNamed(String text) {
        Path file = file(text);

        assertThatThrownBy(() -> CsvTable.read(file)).hasMessage(file + ":1: the columns must be separated by commas");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() throws IOException {
        Path file = Files.write(folder.resolve("bytes.csv"), new byte[] {'x', '\n', '1', '\n', (byte) 0xff, '\n'});

        assertThatThrownBy(() -> CsvTable.read(file)).hasMessageContaining(file + ":3: the line is not UTF-8 text");
    }

    private static String quoted(SplittableRandom random, String cell) {
        return random.nextInt(4) == 0 ? "\"" + cell + "\"" : random.nextInt(9) == 0 ? " " + cell + " " : cell;
    }

    private Path file(String text) {
        try {
            return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
