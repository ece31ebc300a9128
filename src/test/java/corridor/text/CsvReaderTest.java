package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import corridor.random.KeyedRandom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            "\"",
            ",",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "=",
            "+",
            "-",
            "@",
            "'",
            "\uff1d",
            "\u00a0",
            "\u3000",
            "\ufeff",
            "1",
            "2.5",
            "\u00e4",
            "\ud83d\ude00");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\n1,2",
                "a,b\r\n1,2\r\n",
                "a,b\r1,2\r",
                "a,b\r1,2",
                "\ufeffa,b\n1,2\n",
                "\ufeff\"a\",b\n1,2\n",
                "a, \"b\"\n\"1\" ,2\t\n",
                " a ,\tb\n 1 , \"2\"\n"
            })
    void ends_marks_and_blanks_around_cells_are_no_text(String text) {
        assertThat(read(text)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void quotes_hold_commas_quotes_blanks_and_line_ends() {
        assertThat(read("\"a,b\",\" c \",\"say \"\"no\"\"\"\n\"\",\"\"\"\",\"\n\",\"1\r\n2\"\n"))
                .containsExactly(List.of("a,b", " c ", "say \"no\""), List.of("", "\"", "\n", "1\r\n2"));
    }

    @Test
    void a_quote_behind_the_start_of_a_cell_is_text() {
        assertThat(read("a\"b,5\",c \"d\"\n")).containsExactly(List.of("a\"b", "5\"", "c \"d\""));
    }

    @Test
    void a_blank_line_is_a_record_with_one_empty_cell() {
        CsvReader reader = CsvReader.of("table", "a\n\n \n,\n\"\"\n");
        List<String> found = new ArrayList<>();
        while (reader.next()) {
            found.add(reader.record().number() + " " + reader.record().size()
                    + (reader.record().isBlank() ? " blank" : ""));
        }
        assertThat(found).containsExactly("1 1", "2 1 blank", "3 1 blank", "4 2 blank", "5 1");
    }

    @Test
    void records_and_cells_have_the_lines_and_columns_on_which_they_begin() {
        CsvReader reader =
                CsvReader.of("table", "\u00e4,\"b\nc\", d\n\"e\r\nf\rg\", h,\"\ni\",j\n\"e\r\nf\rg\", h\nk\n");
        List<String> places = new ArrayList<>();
        while (reader.next()) {
            CsvRecord record = reader.record();
            places.add(record.place());
            IntStream.range(0, record.size()).mapToObj(record::place).forEach(places::add);
        }
        assertThat(places)
                .containsExactly(
                        "table:1",
                        "table:1:1",
                        "table:1:3",
                        "table:2:5", //
                        "table:3",
                        "table:3:1",
                        "table:5:5",
                        "table:5:7",
                        "table:6:4", //
                        "table:7",
                        "table:7:1",
                        "table:9:5", //
                        "table:10",
                        "table:10:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a/1,\"2/3,4/|t:2:3: a double quote opens a cell here and is never closed",
                "a/1, \"|t:2:4: a double quote opens a cell here and is never closed",
                "\"\"\"|t:1:1: a double quote opens a cell here and is never closed",
                "a/\"1/2\",\"3|t:3:4: a double quote opens a cell here and is never closed",
                "a/\"1\"2,3/|t:2:4 = 2: stands behind the double quote that closes a cell",
                "a/\"1\" \"2\"/|t:2:5 = \"2\": stands behind the double quote that closes a cell",
                "a/\"1/2\"x/3/|t:3:3 = x: stands behind the double quote that closes a cell",
                "a/\"1/\"2/3/|t:3:2 = 2: stands behind the double quote that closes a cell"
            })
    void quotes_out_of_place_are_refused_with_line_and_column(String text, String message) throws IOException {
        String lines = text.replace('/', '\n');
        assertThatThrownBy(() -> all(CsvReader.of("t", lines)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> all(CsvReader.of("t", drops(lines))))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_quote_that_is_never_closed_takes_no_more_than_the_longest_record() {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at++ == 0 ? '"' : 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = (byte) read();
                }
                return length;
            }
        };
        assertThatThrownBy(() -> all(CsvReader.of("t", endless)))
                .hasMessageStartingWith("t:1:1: a double quote opens a cell here and is never closed");
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        for (int table = 0; table < 400; table++) {
            List<List<String>> rows = rows(table);
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(CsvRow.of(row)).append('\n'));

            List<List<String>> back = fields(CsvReader.of("t", text.toString()));
            assertThat(back).as(text.toString()).isEqualTo(rows);
            assertThat(fields(CsvReader.of("t", drops(text.toString()))))
                    .as(text.toString())
                    .isEqualTo(rows);
        }
    }

    @Test
    void a_copy_of_a_record_has_the_cells_and_the_line_of_the_record() {
        CsvReader reader = CsvReader.of("t", "a\n\"b\n,\",c\nd,\"e\"\n");
        List<byte[]> copies = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        while (reader.next()) {
            copies.add(reader.record().copy());
            numbers.add(reader.record().number());
        }
        assertThat(numbers).containsExactly(1, 2, 4);
        assertThat(CsvReader.record("t", 2, copies.get(1)).texts()).containsExactly("b\n,", "c");
        assertThat(CsvReader.record("t", 4, copies.get(2)).place(1)).isEqualTo("t:4:3");
    }

    @Test
    void lines_are_whole_across_the_blocks_in_which_they_are_read() throws IOException {
        String cell = "\u00e9x".repeat(200_000);
        for (String end : List.of("\n", "\r\n", "\r")) {
            Path file = Files.writeString(folder.resolve("t.csv"), String.join(end, cell, "", cell + "y", "z"));
            try (CsvReader reader = CsvReader.open(file, InputFile.SAMPLE)) {
                assertThat(all(reader)).containsExactly(List.of(cell), List.of(""), List.of(cell + "y"), List.of("z"));
            }
        }
    }

    @Test
    void bytes_that_are_no_text_are_named_by_their_line() throws IOException {
        byte[] bytes = "ab\nc\u00e9d".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> all(CsvReader.of("t", new ByteArrayInputStream(bytes))))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("t:2: the line is not UTF-8 text");
    }

    private static List<List<String>> rows(int table) {
        long key = new KeyedRandom(20_261_129, table, 0).key(1, 0);
        List<List<String>> rows = new ArrayList<>();
        int draw = 0;
        int count = 1 + (int) (KeyedRandom.draw(key, draw++) * 6);
        for (int row = 0; row < count; row++) {
            List<String> cells = new ArrayList<>();
            int columns = 1 + (int) (KeyedRandom.draw(key, draw++) * 4);
            for (int column = 0; column < columns; column++) {
                // Some cells repeat those of the row above, since the reader has a faster way for them.
                boolean again = row > 0 && column < rows.get(row - 1).size() && KeyedRandom.draw(key, draw++) < 0.4;
                StringBuilder cell = new StringBuilder(again ? rows.get(row - 1).get(column) : "");
                int pieces = again ? 0 : (int) (KeyedRandom.draw(key, draw++) * 6);
                for (int piece = 0; piece < pieces; piece++) {
                    cell.append(PIECES.get((int) (KeyedRandom.draw(key, draw++) * PIECES.size())));
                }
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Returns a stream that gives one byte at a time. */
    private static InputStream drops(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(1, length));
            }
        };
    }

    private static List<List<String>> read(String text) {
        return all(CsvReader.of("table", text));
    }

    private static List<List<String>> all(CsvReader reader) {
        List<List<String>> rows = new ArrayList<>();
        while (reader.next()) {
            rows.add(reader.record().texts());
        }
        return rows;
    }

    private static List<List<String>> fields(CsvReader reader) {
        List<List<String>> rows = new ArrayList<>();
        while (reader.next()) {
            rows.add(reader.record().fields());
        }
        return rows;
    }
}
