package corridor.cli;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.text.OddTexts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes tables of stakeholders at random, by number: texts, numbers and their spelling, shapes, keys, heads, the
 * order of columns, and the bytes themselves.
 */
final class BargainMutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_260_112;
    private static final String TREE = """
            {"title": "A table", "info": "Words.", "actors": ["North", "South", "East", "West"],
             "descriptions": ["first", "", "third", "fourth"], "dimensions": ["Tax", "Roads"],
             "capability": [10, 25, 40, 5.5], "salience": [[0.4, 0.3], [0.5, 0.5], [0.2, 0], [0.9, 0.1]],
             "position0": [[0, 80], [40, 60], [100, 20], [75.5, 35]], "ideal0": [[0, 90], [40, 60], [100, 10], [70, 35]],
             "redLines": [[[0, 50], null], null, [[50, 100], [10, 30]], null], "maxStep": [5, 6, 7, 100],
             "bargains": [true, true, true, false], "engagement": [0.9, 1, 0.5, 0.7],
             "accommodation": [[0.1, 0, 0, 0], [0, 0.2, 0, 0], [0, 0, 1, 0], [0.1, 0.1, 0.1, 0.1]],
             "parameters": {"VotingRule": "Cubic", "BigRRange": "Min"},
             "ranges": {"position": 10, "capability": [0.1, 0.2, 0.3, 0], "salience": 0.1},
             "reasons": [{"actor": "North", "input": "capability", "basis": "assumption", "reason": "small"},
                         {"actor": "South", "issue": "Tax", "input": "position", "basis": "article", "reason": "said so"}]}
            """;
    private static final String TABLE = """
            A table,with words,4,2
            Actor,Description,Power,Tax,Salience,Roads,Salience
            North,first,10,0,40,80,30
            South,,25,40,50,60,50
            East,third,40,100,20,20,0
            West,fourth,5.5,75.5,90,35,10
            """;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "-0.0",
            "0",
            "0.5",
            "1",
            "2",
            "50",
            "99.99999999999999",
            "101",
            "1e-7",
            "1e8",
            "1e308",
            "1e999",
            "12345678901234567890",
            "0.1234567890123456789012",
            "\"\"",
            "\"50\"",
            "\"Nobody\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "[0, 100]",
            "[100, 0]",
            "[50, 50]");
    private static final List<String> CELLS = List.of(
            "",
            "-1",
            "0",
            "50",
            "101",
            "1.5E+001",
            ".5e1",
            "5.",
            "0.1234567890123456789012",
            "1e999",
            "NaN",
            "1_000",
            "1,5",
            "50%",
            "0x10",
            "1d",
            "\u0661",
            " 7 ",
            "--1",
            "1e",
            "+5",
            "9".repeat(400));
    private static final List<String> HEADS = List.of(
            "Actor",
            "Name",
            "Description",
            "Power",
            "Capability",
            "Salience",
            "Salience %",
            "Salience of Tax",
            "Roads salience",
            "Tax",
            "Roads",
            "",
            "Importance");
    private static final List<String> KEYS = List.of(
            "title",
            "actors",
            "dimensions",
            "salience",
            "position0",
            "ranges",
            "x",
            "",
            "__proto__",
            "seed",
            "winProb");
    private static final List<String> MARKS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            ";",
            "\t",
            "\n",
            "\r",
            "0",
            "-",
            "e",
            "'",
            "\\",
            "=",
            "\u0000",
            "\u00e9",
            "\u202e",
            "\uffff",
            "NaN",
            "1e99999999999",
            "9".repeat(20_000));

    private final Dice dice;
    private boolean text;

    private BargainMutations(int number) {
        dice = new Dice(SEED, number);
    }

    /**
     * A mutant is a changed table.
     *
     * @param name name of its file
     * @param text whether a text for readers was changed
     */
    record Mutant(String name, byte[] bytes, boolean text) {}

    /**
     * Returns the mutant of a number: JSON for even numbers, CSV for odd ones. The same number gives the same mutant.
     */
    static Mutant of(int number) throws IOException {
        BargainMutations mutations = new BargainMutations(number);
        boolean csv = number % 2 == 1;
        byte[] bytes = mutations.damaged(csv ? mutations.table() : mutations.tree());
        return new Mutant("mutant-" + number + (csv ? ".csv" : ".json"), bytes, mutations.text);
    }

    private String tree() throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(TREE);
        // Only a few optional keys remain, so that not all parts of a mutant have to fit together.
        for (String key :
                List.of("ideal0", "redLines", "maxStep", "bargains", "engagement", "accommodation", "parameters")) {
            if (dice.below(3) > 0) {
                tree.remove(key);
            }
        }
        for (int change = dice.below(3); change >= 0; change--) {
            change(tree);
        }
        return switch (dice.below(3)) {
            case 0 -> tree.toString();
            case 1 -> tree.toPrettyString();
            // A file can hold half of a surrogate pair only as an escape.
            default -> JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(tree);
        };
    }

    private void change(ObjectNode tree) throws IOException {
        switch (dice.below(10)) {
            case 0 -> tree.put(dice.any(List.of("title", "info")), odd());
            case 1 -> set(tree, dice.any(List.of("actors", "descriptions", "dimensions")), odd());
            case 2 -> {
                if (tree.path("reasons").path(0) instanceof ObjectNode reason) {
                    reason.put("reason", odd());
                }
            }
            case 3, 4, 5 -> number(tree);
            case 6 -> tree.remove(names(tree).get(dice.below(tree.size())));
            case 7 -> tree.set(dice.any(KEYS), value());
            default -> anywhere(tree);
        }
    }

    /** Replaces a number in a list or table of numbers. */
    private void number(ObjectNode tree) throws IOException {
        JsonNode list = tree.path(dice.any(List.of("capability", "salience", "position0", "maxStep", "engagement")));
        if (list.path(0) instanceof ArrayNode) {
            list = list.get(dice.below(list.size()));
        }
        if (list instanceof ArrayNode numbers && !numbers.isEmpty()) {
            numbers.set(
                    dice.below(numbers.size()),
                    dice.below(3) > 0 ? JSON.readTree("" + dice.below(40) / 40.0) : value());
        }
    }

    private void set(ObjectNode tree, String key, String odd) {
        if (tree.get(key) instanceof ArrayNode list && !list.isEmpty()) {
            list.set(dice.below(list.size()), JSON.getNodeFactory().textNode(odd));
        }
    }

    private void anywhere(ObjectNode tree) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode node = dice.any(containers);
        if (node instanceof ArrayNode list) {
            if (list.isEmpty() || dice.below(2) == 0) {
                list.add(list.isEmpty() ? value() : list.get(0).deepCopy());
            } else {
                list.remove(dice.below(list.size()));
            }
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.set(dice.any(names(object)), value());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private String table() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split(",", -1))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (dice.below(3) == 0) {
            rows.remove(0);
        }
        for (int change = dice.below(3); change >= 0; change--) {
            change(rows);
        }
        return rows.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining(
                        dice.any(List.of("\n", "\n", "\r\n")), "", dice.any(List.of("", "\n", "\n\n"))));
    }

    private void change(List<List<String>> rows) {
        List<String> row = dice.any(rows);
        List<String> heads = rows.get(rows.size() - 5);
        switch (dice.below(12)) {
            case 0, 1 -> row.set(dice.below(Math.min(2, row.size())), quoted(odd()));
            case 2 -> heads.set(dice.below(heads.size()), quoted(odd()));
            case 3, 4 -> row.set(dice.below(row.size()), quoted(dice.any(CELLS)));
            case 5, 6 -> row.set(dice.below(row.size()), Integer.toString(dice.below(40)));
            case 7 -> row.remove(dice.below(row.size()));
            case 8 -> row.add(dice.below(row.size()), dice.any(CELLS));
            case 9 -> heads.set(dice.below(heads.size()), dice.any(HEADS));
            case 10 -> swap(rows, dice.below(7), dice.below(7));
            default -> row.set(dice.below(row.size()), odd());
        }
    }

    /** Swaps two columns in the rows of heads and actors. */
    private static void swap(List<List<String>> rows, int one, int other) {
        for (List<String> row : rows.subList(rows.size() - 5, rows.size())) {
            if (Math.max(one, other) < row.size()) {
                java.util.Collections.swap(row, one, other);
            }
        }
    }

    private byte[] damaged(String whole) {
        if (dice.below(6) > 0) {
            return bytes(whole);
        }
        int at = dice.below(whole.length());
        String begin = whole.substring(0, at);
        return switch (dice.below(7)) {
            case 0 -> bytes(begin);
            case 1 -> bytes(begin + whole.substring(at + 1));
            case 2, 3 -> bytes(begin + dice.any(MARKS) + whole.substring(at));
            case 4 ->
                whole.getBytes(dice.any(
                        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))));
            case 5 -> bytes("\ufeff" + whole);
            default -> {
                byte[] bytes = bytes(whole);
                bytes[dice.below(bytes.length)] = (byte) dice.below(256);
                yield bytes;
            }
        };
    }

    private String odd() {
        text = true;
        return OddTexts.of(dice.below(3 * OddTexts.whole()));
    }

    private JsonNode value() throws IOException {
        return JSON.readTree(dice.any(VALUES));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Returns the bytes of a text; half of a surrogate pair becomes bytes that are not UTF-8. */
    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return half ? (text + "\ud800").getBytes(Charset.forName("CESU-8")) : bytes;
    }
}
