package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.query.QueryColumn;
import corridor.result.query.QueryColumn.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedRowsTest {
    private final StringWriter text = new StringWriter();
    private final AlignedRows rows = new AlignedRows(new PrintWriter(text));

    @Test
    void alignsNumbersToTheRightAndShowsWhatIsMissing() {
        print(List.of(new QueryColumn("name", Kind.TEXT), new QueryColumn("n", Kind.NUMBER)), "a", "1", "bcdef", null);
        assertThat(text.toString()).isEqualTo("name   n\na      1\nbcdef  -\n");
    }

    @Test
    void showsWhatWouldSteerATerminalByItsCode() {
        String red = "\u001b[31mred\u001b[0m\u009b1m";
        print(List.of(new QueryColumn("\u001b]0;title\u0007", Kind.TEXT)), red, "two\nlines\t\u202eturned\u2028");
        assertThat(text.toString())
                .isEqualTo("\\u001b]0;title\\u0007\n"
                        + "\\u001b[31mred\\u001b[0m\\u009b1m\n"
                        + "two\\u000alines\\u0009\\u202eturned\\u2028\n");
    }

    @Test
    void keepsLettersOfAllScripts() {
        assertThat(Printable.line("\u0627\u0631\u062f\u0648 \u4e2d\u6587 \u00e9 \ud83e\udd86"))
                .isEqualTo("\u0627\u0631\u062f\u0648 \u4e2d\u6587 \u00e9 \ud83e\udd86");
        assertThat(Printable.lines("a\tb\nc\u001b")).isEqualTo("a\tb\nc\\u001b");
    }

    private void print(List<QueryColumn> columns, String... cells) {
        List<List<String>> all = new java.util.ArrayList<>();
        for (int i = 0; i < cells.length; i += columns.size()) {
            all.add(Arrays.asList(cells).subList(i, i + columns.size()));
        }
        rows.begin(columns, all);
        all.forEach(rows::row);
        rows.end();
    }
}
