package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.result.query.QueryCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTest {
    /** The stored rows come from the five earlier writers, one for each kind of table. */
    @Test
    void rows_have_the_bytes_that_earlier_versions_wrote() throws IOException {
        JsonNode stored;
        try (InputStream in = CsvRowTest.class.getResourceAsStream("written-rows.json")) {
            stored = new JsonMapper().readTree(in);
        }
        assertThat(stored).hasSize(39);
        for (JsonNode row : stored) {
            List<String> cells = new ArrayList<>();
            row.get("cells").forEach(cell -> cells.add(cell.textValue()));
            CsvRow texts = new CsvRow();
            cells.forEach(texts::text);
            CsvRow quoted = new CsvRow();
            cells.forEach(cell -> quoted.field(CsvField.quoted(CsvField.guarded(cell))));
            StringWriter query = new StringWriter();
            new QueryCsv(new PrintWriter(query), line -> line).row(cells);

            assertThat(CsvRow.of(cells)).isEqualTo(row.get("row").textValue());
            assertThat(CsvRow.onOneLine(cells)).isEqualTo(row.get("onOneLine").textValue());
            assertThat(texts.line()).isEqualTo(row.get("text").textValue());
            assertThat(quoted.line()).isEqualTo(row.get("quoted").textValue());
            assertThat(query).hasToString(row.get("query").textValue() + "\n");
        }
    }

    @Test
    void cells_follow_each_other_in_the_order_in_which_they_are_added() throws IOException {
        StringWriter out = new StringWriter();
        new CsvRow()
                .cells("", "a,b", "-1")
                .count(7)
                .numbers(0.5, Double.NaN, -2)
                .text("-1")
                .cell("=x")
                .write(out);
        assertThat(out).hasToString(",\"a,b\",-1,7,0.5,,-2,'-1,'=x\n");
    }

    @Test
    void infinite_numbers_are_refused() {
        assertThatThrownBy(() -> new CsvRow().numbers(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
