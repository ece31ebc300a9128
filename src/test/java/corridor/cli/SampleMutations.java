package corridor.cli;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import corridor.text.OddTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes samples for {@code analyze}, each changed at random, by number: the problem, inputs, outputs, and options. */
final class SampleMutations {
    /** All methods of the command analyze. */
    static final List<String> METHODS = List.of(
            "sobol", "morris", "efast", "dgsm", "rbd-fast", "pawn", "delta", "src", "prcc", "prim", "cart", "scores");

    private static final Set<String> DESIGNS = Set.of("sobol", "morris", "efast", "dgsm");
    private static final Set<String> WORDS = Set.of("pawn", "delta", "prim", "cart", "scores");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter ESCAPED = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    private static final long SEED = 20_260_214;
    private static final List<String> CATEGORIES = List.of("1", "2", "none", "inf");
    private static final String HEAD = """
            "BehaviorSpace results (NetLogo 6.4.0)","Table version 2.0"
            "m.nlogo"
            "exp"
            "01/01/2026 00:00:00:000 +0000"
            "min-pxcor","max-pxcor","min-pycor","max-pycor"
            "0","0","0","0"
            """;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e308",
            "1e999",
            "1e-310",
            "\"\"",
            "\"x1\"",
            "\"unif\"",
            "\"norm\"",
            "[]",
            "{}",
            "[0, 1]",
            "[[0, 1]]",
            "[1, 0]",
            "[-1.7e308, 1.7e308]",
            "[0, 1e-310]",
            "[\"1\", \"2\", \"none\"]",
            "[\"a\"]",
            "[0, 1, 0.5]",
            "[0, 1, 0.5, 0.1]");

    private final int number;
    private final Dice dice;
    private final CsvChanges changes;
    private final String method;
    private final List<List<String>> inputs = new ArrayList<>();
    private final List<List<String>> outputs = new ArrayList<>();
    private final ObjectNode problem = JSON.createObjectNode();

    /**
     * A mutant is a changed sample.
     *
     * @param options options of the command, without files
     * @param files files by the option that names them
     * @param harmless whether the change keeps the meaning, so that the result is that of the files in {@code plain}
     * @param plain the sample before the change
     */
    record Mutant(
            int number,
            String method,
            List<String> options,
            Map<String, byte[]> files,
            boolean harmless,
            Map<String, byte[]> plain) {}

    private SampleMutations(int number) {
        this.number = number;
        this.dice = new Dice(SEED, number);
        this.changes = new CsvChanges(dice);
        this.method = METHODS.get(number % METHODS.size());
    }

    static Mutant of(int number) throws IOException {
        SampleMutations mutations = new SampleMutations(number);
        mutations.draw();
        return mutations.mutant();
    }

    private Mutant mutant() throws IOException {
        boolean table = !DESIGNS.contains(method) && dice.below(4) == 0;
        List<String> options = options(table);
        Map<String, byte[]> plain = table ? Map.of() : files();
        if (!table && dice.below(8) == 0) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, inputs.get(0).size()).boxed().toList());
            Collections.rotate(order, 1 + dice.below(3));
            inputs.replaceAll(row -> order.stream().map(row::get).toList());
            Map<String, byte[]> files = new LinkedHashMap<>(plain);
            files.put("--inputs", changes.rewritten(inputs));
            files.put("--outputs", changes.rewritten(outputs));
            return new Mutant(number, method, options, files, true, plain);
        }
        for (int change = dice.below(2); change >= 0; change--) {
            changeBoth();
        }
        Map<String, byte[]> files = table ? Map.of("--behaviorspace", table()) : damagedFiles();
        return new Mutant(number, method, options, files, false, plain);
    }

    /** Makes a sample that fits the method. */
    private void draw() {
        int factors = 1 + dice.below(4);
        FactorSpace space = new FactorSpace(IntStream.rangeClosed(1, factors)
                .mapToObj(j -> Factor.uniform("x" + j, 0, 2))
                .toList());
        DesignMethod design = switch (method) {
            case "sobol" -> DesignMethod.SOBOL;
            case "morris" -> DesignMethod.MORRIS;
            case "efast" -> DesignMethod.FAST;
            case "dgsm" -> DesignMethod.DERIVATIVE;
            default -> DesignMethod.MONTE_CARLO;
        };
        int n = method.equals("efast") ? 65 : DESIGNS.contains(method) ? 16 : 120;
        double[][] x = Design.of(DesignDescriptor.of(design, space, n, number)).values();
        boolean word = WORDS.contains(method) && dice.below(2) == 0;
        boolean second = dice.below(3) == 0;
        inputs.add(new ArrayList<>(space.names()));
        outputs.add(new ArrayList<>(second ? List.of("y", "z") : List.of("y")));
        for (double[] row : x) {
            List<String> cells = new ArrayList<>();
            for (double value : row) {
                cells.add(DecimalText.of(value));
            }
            int place = word ? dice.below(CATEGORIES.size()) : 0;
            double sum = 1 + StrictMath.sin(3 * row[0]) + row[row.length - 1] * row[0] + place;
            inputs.add(cells);
            outputs.add(new ArrayList<>(List.of(DecimalText.of(sum))));
            if (word) {
                cells.add(CATEGORIES.get(place));
            }
            if (second) {
                outputs.get(outputs.size() - 1).add(DecimalText.of(sum * sum));
            }
        }
        ArrayNode names = problem.putArray("names");
        ArrayNode bounds = problem.putArray("bounds");
        space.names().forEach(name -> {
            names.add(name);
            bounds.addArray().add(0).add(2);
        });
        if (word) {
            inputs.get(0).add("word");
            names.add("word");
            ArrayNode categories = bounds.addArray();
            CATEGORIES.forEach(categories::add);
        }
    }

    private void changeBoth() throws IOException {
        int kind = dice.below(12);
        if (kind < 2) {
            changes.change(inputs);
        } else if (kind == 2) {
            changes.change(outputs);
        } else if (kind < 5) {
            changes.stress(outputs, dice.below(outputs.get(0).size()));
        } else if (kind == 5) {
            changes.stress(inputs, dice.below(inputs.get(0).size()));
        } else if (kind == 6) {
            rename();
        } else if (kind == 7) {
            shorten();
        } else if (kind == 8) {
            repeat();
        } else if (kind == 9) {
            outputs.get(0).set(0, OddTexts.of(dice.below(2 * OddTexts.whole())));
        } else {
            changeProblem();
        }
    }

    /** Renames a factor wherever its name occurs. */
    private void rename() {
        ArrayNode names = problem.get("names") instanceof ArrayNode there ? there : problem.putArray("names");
        int column = dice.below(inputs.get(0).size());
        String odd = OddTexts.of(dice.below(2 * OddTexts.whole()));
        inputs.get(0).set(column, odd);
        if (column < names.size()) {
            names.set(column, JSON.getNodeFactory().textNode(odd));
        }
    }

    /** Keeps few rows of both tables or, now and then, of one. */
    private void shorten() {
        int rows = 1 + dice.below(24);
        keep(inputs, rows);
        if (dice.below(6) > 0) {
            keep(outputs, rows);
        }
    }

    private static void keep(List<List<String>> rows, int count) {
        if (rows.size() > count) {
            rows.subList(count, rows.size()).clear();
        }
    }

    /** Swaps rows of both tables, or repeats them. */
    private void repeat() {
        int least = Math.min(inputs.size(), outputs.size());
        int one = Math.min(1 + dice.below(least), least - 1);
        int other = Math.min(1 + dice.below(least), least - 1);
        if (dice.below(2) == 0) {
            Collections.swap(inputs, one, other);
            Collections.swap(outputs, one, other);
        } else {
            inputs.add(new ArrayList<>(inputs.get(one)));
            outputs.add(new ArrayList<>(outputs.get(one)));
        }
    }

    private void changeProblem() throws IOException {
        String key = dice.any(List.of("names", "bounds", "num_vars", "dists", "groups", "outputs", "sample_scaled"));
        int size = inputs.get(0).size();
        switch (dice.below(8)) {
            case 0 -> problem.remove(key);
            case 1 -> problem.set(key, JSON.readTree(dice.any(VALUES)));
            case 2 -> {
                ArrayNode list = problem.putArray("groups");
                IntStream.range(0, size).forEach(j -> list.add(dice.any(List.of("g", "h", "g", "x1"))));
            }
            case 3 -> {
                ArrayNode list = problem.putArray("dists");
                IntStream.range(0, size)
                        .forEach(j -> list.add(dice.any(
                                List.of("unif", "unif", "norm", "logunif", "lognorm", "triang", "truncnorm", "beta"))));
            }
            case 4 -> problem.put("num_vars", size).put("sample_scaled", true).putNull("groups");
            case 5 -> problem.put(dice.any(List.of("seed", "Names", "__proto__")), 1);
            default -> {
                if (problem.get(dice.any(List.of("bounds", "bounds", "names"))) instanceof ArrayNode list
                        && !list.isEmpty()) {
                    list.set(dice.below(list.size()), JSON.readTree(dice.any(VALUES)));
                }
            }
        }
    }

    private List<String> options(boolean table) {
        List<String> options = new ArrayList<>(List.of("--method", method, "--resamples", "10"));
        if (method.equals("prim") || method.equals("cart")) {
            options.addAll(List.of(
                    "--threshold",
                    dice.any(List.of("worst:20%", "worst:20%", "above:2", "below:1", "0", "above:1e308"))));
        }
        if (table && dice.below(4) == 0) {
            options.addAll(List.of("--factors", dice.any(List.of("x1", "x1,word", "y", "[step]", "", "x1,x1"))));
        }
        if (table && dice.below(4) == 0) {
            options.addAll(List.of("--measures", dice.any(List.of("y", "x1", "z", "y,y", "[run number]"))));
        }
        return options;
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("--problem", ESCAPED.writeValueAsBytes(problem));
        files.put("--inputs", changes.written(inputs, false));
        files.put("--outputs", changes.written(outputs, false));
        return files;
    }

    private Map<String, byte[]> damagedFiles() throws IOException {
        Map<String, byte[]> files = files();
        switch (dice.below(8)) {
            case 0 -> files.put("--problem", changes.damaged(ESCAPED.writeValueAsString(problem)));
            case 1 -> files.put("--inputs", changes.written(inputs, true));
            case 2 -> files.put("--outputs", changes.written(outputs, true));
            default -> {}
        }
        return files;
    }

    private byte[] table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(inputs.size(), outputs.size()); i++) {
            List<String> row = new ArrayList<>();
            row.add(i == 0 ? "[run number]" : Integer.toString(i));
            row.addAll(inputs.get(i));
            row.add(i == 0 ? "[step]" : "100");
            row.addAll(outputs.get(i));
            rows.add(row);
        }
        if (dice.below(3) == 0) {
            changes.change(rows);
        }
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        byte[] body = changes.written(rows, dice.below(4) == 0);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return dice.below(8) == 0 ? changes.damaged(new String(whole, StandardCharsets.UTF_8)) : whole;
    }
}
