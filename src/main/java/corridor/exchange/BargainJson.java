package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.bargain.smp.SmpSettings;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.util.Arrays;
import java.util.List;

/** Reads a table of stakeholders from JSON; problems are reported with line and path, the first fifty in full. */
final class BargainJson {
    private static final List<String> KEYS = List.of(
            "title",
            "info",
            "actors",
            "descriptions",
            "dimensions",
            "capability",
            "salience",
            "engagement",
            "position0",
            "ideal0",
            "accommodation",
            "parameters",
            "redLines",
            "maxStep",
            "bargains",
            "ranges",
            "reasons");
    /** Keys of result files that are not inputs: they are known and have no effect. */
    private static final List<String> RESULTS = List.of(
            "case",
            "seed",
            "states",
            "positions",
            "ideals",
            "inferredRiskAttitude",
            "risk",
            "winProb",
            "winProbability",
            "fractionalChange",
            "challenges",
            "bargainSelection",
            "weightedMean",
            "weightedMedian",
            "converged",
            "engine",
            "profile",
            "runtime_s",
            "source",
            "producedBy");

    private final JsonNode root;
    private final JsonParts parts;
    private final String source;

    private BargainJson(String source, String text) {
        this.source = source;
        this.root = JsonTree.object(source, text);
        this.parts = new JsonParts(source);
    }

    static BargainFile read(String source, String text) {
        BargainJson reader = new BargainJson(source, text);
        try {
            return reader.read();
        } catch (InputException e) {
            throw InputException.of(source, JsonPlaces.located(source, text, e.problems()));
        }
    }

    private BargainFile read() {
        parts.keys(root, "$", KEYS, RESULTS);
        SmpSettings settings = SettingsPart.read(root.path("parameters"), parts);
        String title = parts.text(root.path("title"), "$.title", TextRule.TITLE);
        if (root.path("info").isTextual()) {
            parts.text(root.path("info"), "$.info", TextRule.INFO);
        }
        BargainTable table = table();
        RangesPart ranges = new RangesPart(root.path("ranges"), parts, table);
        InputRanges read = ranges.read();
        List<InputReason> reasons = ReasonsPart.read(root.path("reasons"), parts, table);
        if (!parts.problems().isEmpty()) {
            throw new InputException(parts.problems());
        }
        return new BargainFile(title, table, settings, read, reasons);
    }

    /** @throws InputException at once when the file has no usable table */
    private BargainTable table() {
        List<String> actors = parts.texts(parts.required(root, "actors"), "$.actors");
        List<String> issues = parts.texts(parts.required(root, "dimensions"), "$.dimensions");
        requireModest("actors", actors.size(), BargainTable.MOST_ACTORS);
        requireModest("dimensions", issues.size(), BargainTable.MOST_ISSUES);
        double[] capability = parts.numbers(parts.required(root, "capability"), "$.capability");
        double[][] salience = parts.table(parts.required(root, "salience"), "$.salience");
        double[][] position = parts.table(parts.required(root, "position0"), "$.position0");
        try {
            BargainTable table = new BargainTable(
                    source,
                    actors,
                    descriptions(actors.size()),
                    issues,
                    capability,
                    engaged(salience),
                    position,
                    parts.table(root.path("ideal0"), "$.ideal0"),
                    parts.table(root.path("accommodation"), "$.accommodation"),
                    redLines(issues.size()),
                    maxStep(actors.size(), issues.size()),
                    parts.choices(root.path("bargains"), "$.bargains"));
            if (parts.problems().stream().anyMatch(p -> p.path().startsWith("$.salience"))) {
                throw new InputException(parts.problems());
            }
            return table;
        } catch (InputException e) {
            for (Problem problem : e.problems()) {
                if (!parts.blames(problem.path())) {
                    parts.problems().add(problem);
                }
            }
            throw new InputException(parts.problems());
        }
    }

    /** Before tables of actors and dimensions are made. */
    private void requireModest(String key, int names, int most) {
        if (names > most) {
            parts.wrong("$." + key, null, "has " + names + " names; at most " + most + " are possible");
            throw new InputException(parts.problems());
        }
    }

    private List<String> descriptions(int actors) {
        JsonNode node = root.path("descriptions");
        return node.isMissingNode() || node.isNull()
                ? java.util.Collections.nCopies(actors, "")
                : parts.texts(node, "$.descriptions");
    }

    /** If engagement is given, saliences are only the shares by which it is divided over the issues. */
    private double[][] engaged(double[][] salience) {
        JsonNode node = root.path("engagement");
        if (node.isMissingNode() || node.isNull()) {
            return salience;
        }
        double[] engagement = parts.numbers(node, "$.engagement");
        if (engagement.length != salience.length) {
            parts.wrong(
                    "$.engagement", null, "has " + engagement.length + " values for " + salience.length + " actors");
            return salience;
        }
        double[][] divided = new double[salience.length][];
        for (int i = 0; i < salience.length; i++) {
            if (!(engagement[i] > 0 && engagement[i] <= 1)) {
                parts.wrong("$.engagement[" + i + "]", node.get(i), "must be greater than 0 and at most 1");
            }
            double sum = Arrays.stream(salience[i]).sum();
            double share = sum > 0 ? engagement[i] / sum : 1;
            divided[i] = Arrays.stream(salience[i]).map(part -> part * share).toArray();
        }
        return divided;
    }

    /** An interval may be null, which means that there is none. */
    private double[][][] redLines(int issues) {
        JsonNode node = root.path("redLines");
        if (node.isMissingNode() || node.isNull()) {
            return new double[0][][];
        }
        if (!node.isArray()) {
            parts.wrong("$.redLines", node, "must be a list in brackets");
            return new double[0][][];
        }
        double[][][] lines = new double[node.size()][][];
        for (int i = 0; i < lines.length; i++) {
            JsonNode row = node.get(i);
            String path = "$.redLines[" + i + "]";
            if (row.isNull()) {
                lines[i] = new double[issues][];
                Arrays.fill(lines[i], new double[] {BargainTable.LOWEST, BargainTable.HIGHEST});
                continue;
            }
            if (!row.isArray()) {
                parts.wrong(path, row, "must be a list of intervals, one for each dimension");
            }
            lines[i] = new double[row.size()][];
            for (int k = 0; k < lines[i].length; k++) {
                lines[i][k] = row.get(k).isNull()
                        ? new double[] {BargainTable.LOWEST, BargainTable.HIGHEST}
                        : parts.numbers(row.get(k), path + "[" + k + "]");
            }
        }
        return lines;
    }

    /** One number for all, one for each actor, or a table. */
    private double[][] maxStep(int actors, int issues) {
        JsonNode node = root.path("maxStep");
        if (node.isMissingNode() || node.isNull()) {
            return new double[0][];
        }
        double[][] steps = new double[actors][issues];
        if (node.isNumber()) {
            double step = parts.number(node, "$.maxStep");
            Arrays.stream(steps).forEach(row -> Arrays.fill(row, step));
            return steps;
        }
        boolean perActor = node.isArray()
                && node.size() == actors
                && node.size() > 0
                && node.get(0).isNumber();
        if (!perActor) {
            return parts.table(node, "$.maxStep");
        }
        double[] each = parts.numbers(node, "$.maxStep");
        for (int i = 0; i < actors; i++) {
            Arrays.fill(steps[i], each[i]);
        }
        return steps;
    }
}
