package corridor.result.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes rows as a JSON list with one object for each row. Numbers have all their digits. NaN and the infinities, which
 * JSON lacks, are the texts "NaN", "Infinity" and "-Infinity". Repeated column names get the suffixes {@code _1},
 * {@code _2} and so on, as in DuckDB's subqueries.
 */
public final class QueryJson implements QueryRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Set<String> NO_JSON_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");
    private final PrintWriter out;
    private final UnaryOperator<String> shown;
    private List<QueryColumn> columns;
    private List<String> keys;
    private boolean started;

    /**
     * Makes a writer to {@code out}.
     *
     * @param shown conversion of a line for display, which may replace characters by JSON escapes
     */
    public QueryJson(PrintWriter out, UnaryOperator<String> shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void begin(List<QueryColumn> all, List<List<String>> first) {
        columns = List.copyOf(all);
        keys = distinct(all.stream().map(QueryColumn::name).toList());
        out.print('[');
    }

    @Override
    public boolean row(List<String> cells) {
        StringBuilder line = new StringBuilder("{");
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",")
                    .append(quoted(keys.get(i)))
                    .append(':')
                    .append(value(cells.get(i), columns.get(i).kind()));
        }
        out.print(started ? ",\n" : "\n");
        out.print(shown.apply(line.append('}').toString()));
        started = true;
        return !out.checkError();
    }

    @Override
    public void end() {
        out.print("\n]\n");
        out.flush();
    }

    private static String value(String cell, QueryColumn.Kind kind) {
        if (cell == null) {
            return "null";
        }
        return switch (kind) {
            case TEXT -> quoted(cell);
            case NUMBER -> NO_JSON_NUMBERS.contains(cell) ? quoted(cell) : cell;
            case FLAG -> cell;
            case NESTED -> nested(cell);
        };
    }

    private static String nested(String cell) {
        try {
            return JSON.readTree(cell).toString();
        } catch (JsonProcessingException e) {
            // Jackson does not read a nesting this deep, so the text itself is written.
            return quoted(cell);
        }
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>(names);
        Set<String> used = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String key = name;
            int number = 0;
            while (used.contains(key) || number > 0 && taken.contains(key)) {
                number++;
                key = name + "_" + number;
            }
            used.add(key);
            distinct.add(key);
        }
        return distinct;
    }
}
