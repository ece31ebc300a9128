package corridor.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rows that a query gave.
 *
 * @param columns names, in order
 * @param numeric whether a column holds numbers
 * @param rows cells as text, in the order of the columns; null is a missing value
 */
public record QueryAnswer(List<String> columns, List<Boolean> numeric, List<List<String>> rows) {
    public QueryAnswer {
        columns = List.copyOf(columns);
        numeric = List.copyOf(numeric);
        rows = List.copyOf(rows);
    }

    /** As CSV after RFC 4180, with a header. */
    public String csv() {
        StringBuilder text = new StringBuilder(CsvRow.text(columns)).append('\n');
        for (List<String> row : rows) {
            text.append(CsvRow.text(
                            row.stream().map(cell -> cell == null ? "" : cell).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** As JSON: a list of objects, one a row. */
    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (List<String> row : rows) {
            ObjectNode object = list.addObject();
            for (int i = 0; i < columns.size(); i++) {
                put(object, columns.get(i), row.get(i), numeric.get(i));
            }
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(list.get(i));
        }
        return text.append("\n]\n").toString();
    }

    private static void put(ObjectNode object, String column, String cell, boolean number) {
        if (cell == null || number && cell.isEmpty()) {
            object.putNull(column);
        } else if (number) {
            object.put(column, new BigDecimal(cell));
        } else {
            object.put(column, cell);
        }
    }
}
