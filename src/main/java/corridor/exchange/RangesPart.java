package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.List;

/**
 * Reads the key "ranges", the largest error of each kind of input, which is given as one number for all or as a table.
 */
final class RangesPart {
    private static final List<String> KEYS = List.of("capability", "salience", "position", "redLines");

    private final JsonPart node;
    private final JsonParts parts;
    private final BargainTable table;

    RangesPart(JsonPart node, JsonParts parts, BargainTable table) {
        this.node = node;
        this.parts = parts;
        this.table = table;
    }

    /** Returns the ranges; the usual ranges for each kind of input that the file leaves out. */
    InputRanges read() {
        InputRanges usual = InputRanges.usual(table);
        if (node.is(Kind.NULL)) {
            return usual;
        }
        if (!node.is(Kind.OBJECT)) {
            parts.wrong(node, "must be an object in braces");
            return usual;
        }
        parts.keys(node, KEYS, List.of());
        return new InputRanges(
                capability(usual.capability()),
                rows("salience", usual.salience(), 1),
                rows("position", usual.position(), 100),
                rows("redLines", usual.redLine(), 100));
    }

    private double[] capability(double[] usual) {
        JsonPart value = node.orNull("capability");
        if (!node.has("capability")) {
            return usual;
        }
        double[] half = usual.clone();
        if (value.is(Kind.NUMBER)) {
            java.util.Arrays.fill(half, value.number());
        } else {
            half = parts.numbers(value);
        }
        if (half.length != table.size()) {
            parts.wrong(value, "must be one number, or one for each actor");
            return usual;
        }
        for (double share : half) {
            if (!(share >= 0 && share < 1)) {
                parts.wrong(value, "shares must be at least 0 and less than 1");
                return usual;
            }
        }
        return half;
    }

    private double[][] rows(String key, double[][] usual, double most) {
        JsonPart value = node.orNull(key);
        if (!node.has(key)) {
            return usual;
        }
        double[][] half;
        if (value.is(Kind.NUMBER)) {
            half = new double[table.size()][table.issues().size()];
            for (double[] row : half) {
                java.util.Arrays.fill(row, value.number());
            }
        } else {
            half = parts.table(value);
        }
        if (!rightShape(half)) {
            parts.wrong(value, "must be one number, or a table with one for each actor and dimension");
            return usual;
        }
        for (double[] row : half) {
            for (double width : row) {
                if (!(width >= 0 && (most == 1 ? width < 1 : width <= most))) {
                    parts.wrong(value, "must lie in 0 to " + (most == 1 ? "1 (a share)" : "100 (points)"));
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
