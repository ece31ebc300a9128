package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import java.util.List;

/** The key "ranges": how far each kind of input may be wrong, as one number for all or as a table. */
final class RangesPart {
    private static final List<String> KEYS = List.of("capability", "salience", "position", "redLines");
    private static final String PATH = "$.ranges";

    private final JsonNode node;
    private final JsonParts parts;
    private final BargainTable table;

    RangesPart(JsonNode node, JsonParts parts, BargainTable table) {
        this.node = node;
        this.parts = parts;
        this.table = table;
    }

    /** The usual ranges where the file gives none. */
    InputRanges read() {
        InputRanges usual = InputRanges.usual(table);
        if (node.isMissingNode() || node.isNull()) {
            return usual;
        }
        if (!node.isObject()) {
            parts.wrong(PATH, node, "must be an object in braces");
            return usual;
        }
        parts.keys(node, PATH, KEYS, List.of());
        return new InputRanges(
                capability(usual.capability()),
                rows("salience", usual.salience(), 1),
                rows("position", usual.position(), 100),
                rows("redLines", usual.redLine(), 100));
    }

    private double[] capability(double[] usual) {
        JsonNode value = node.path("capability");
        if (value.isMissingNode()) {
            return usual;
        }
        double[] half = usual.clone();
        if (value.isNumber()) {
            java.util.Arrays.fill(half, value.doubleValue());
        } else {
            half = parts.numbers(value, PATH + ".capability");
        }
        if (half.length != table.size()) {
            parts.wrong(PATH + ".capability", value, "must be one number, or one for each actor");
            return usual;
        }
        for (double share : half) {
            if (!(share >= 0 && share < 1)) {
                parts.wrong(PATH + ".capability", value, "shares must be at least 0 and less than 1");
                return usual;
            }
        }
        return half;
    }

    private double[][] rows(String key, double[][] usual, double most) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        String path = PATH + "." + key;
        double[][] half;
        if (value.isNumber()) {
            half = new double[table.size()][table.issues().size()];
            for (double[] row : half) {
                java.util.Arrays.fill(row, value.doubleValue());
            }
        } else {
            half = parts.table(value, path);
        }
        if (!rightShape(half)) {
            parts.wrong(path, value, "must be one number, or a table with one for each actor and dimension");
            return usual;
        }
        for (double[] row : half) {
            for (double width : row) {
                if (!(width >= 0 && (most == 1 ? width < 1 : width <= most))) {
                    parts.wrong(path, value, "must lie in 0 to " + (most == 1 ? "1 (a share)" : "100 (points)"));
                    return usual;
                }
            }
        }
        return half;
    }

    private boolean rightShape(double[][] rows) {
        if (rows.length != table.size()) {
            return false;
        }
        for (double[] row : rows) {
            if (row.length != table.issues().size()) {
                return false;
            }
        }
        return true;
    }
}
