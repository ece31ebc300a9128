package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.bargain.IssueScale;
import corridor.bargain.smp.SmpSettings;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads a table of stakeholders from JSON. Problems are reported with line and path; the first fifty are described in
 * full.
 */
final class BargainJson {
    private static final List<String> KEYS = List.of(
            "title",
            "info",
            "actors",
            "descriptions",
            "dimensions",
            "scales",
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
    /** Keys of result files that are not inputs. They are accepted and have no effect. */
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

    private static final JsonReader.Format FORMAT = new JsonReader.Format("table", false, Set.copyOf(RESULTS));

    private final JsonPart root;
    private final JsonParts parts;
    private final String source;

    private BargainJson(String source, String text) {
        this.source = source;
        this.root = JsonParts.object(source, text, FORMAT);
        this.parts = new JsonParts(source);
    }

    static BargainFile read(String source, String text) {
        BargainJson reader = new BargainJson(source, text);
        try {
            return reader.read();
        } catch (InputException e) {
            throw InputException.of(
                    source, e.problems().stream().map(reader::located).toList());
        }
    }

    /**
     * Returns a problem of the table with the line and column of its value, or, for a missing value, of the part around
     * it.
     */
    private Problem located(Problem problem) {
        if (!problem.place().equals(source) || !problem.path().startsWith("$")) {
            return problem;
        }
        JsonPart part = root.nearest(problem.path());
        return new Problem(
                JsonParts.place(source, part.line(), part.column()),
                problem.path(),
                problem.value(),
                problem.rule(),
                problem.maybe(),
                problem.valid());
    }

    private BargainFile read() {
        parts.keys(root, KEYS, RESULTS);
        SmpSettings settings = SettingsPart.read(root.orNull("parameters"), parts);
        String title = parts.text(root.orNull("title"), TextRule.TITLE);
        if (root.orNull("info").is(Kind.TEXT)) {
            parts.text(root.get("info"), TextRule.INFO);
        }
        BargainTable table = table();
        RangesPart ranges = new RangesPart(root.orNull("ranges"), parts, table);
        InputRanges read = ranges.read();
        List<IssueScale> scales = ScalesPart.read(root.orNull("scales"), parts, table);
        List<InputReason> reasons = ReasonsPart.read(root.orNull("reasons"), parts, table);
        if (!parts.problems().isEmpty()) {
            throw new InputException(parts.problems());
        }
        return new BargainFile(title, table, settings, read, scales, reasons);
    }

    /** @throws InputException if the file has no usable table; the other parts are then not read */
    private BargainTable table() {
        List<String> actors = parts.texts(parts.required(root, "actors"));
        List<String> issues = parts.texts(parts.required(root, "dimensions"));
        requireModest(root.orNull("actors"), actors.size(), BargainTable.MOST_ACTORS);
        requireModest(root.orNull("dimensions"), issues.size(), BargainTable.MOST_ISSUES);
        double[] capability = parts.numbers(parts.required(root, "capability"));
        double[][] salience = parts.table(parts.required(root, "salience"));
        double[][] position = parts.table(parts.required(root, "position0"));
        try {
            BargainTable table = new BargainTable(
                    source,
                    actors,
                    descriptions(actors.size()),
                    issues,
                    capability,
                    engaged(salience),
                    position,
                    parts.table(root.orNull("ideal0")),
                    parts.table(root.orNull("accommodation")),
                    redLines(issues.size()),
                    maxStep(actors.size(), issues.size()),
                    parts.choices(root.orNull("bargains")));
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

    /** Refuses too many names, before tables of that size are made. */
    private void requireModest(JsonPart part, int names, int most) {
        if (names > most) {
            parts.wrongOf(part, "has " + names + " names; at most " + most + " are possible");
            throw new InputException(parts.problems());
        }
    }

    private List<String> descriptions(int actors) {
        JsonPart node = root.orNull("descriptions");
        return node.is(Kind.NULL) ? java.util.Collections.nCopies(actors, "") : parts.texts(node);
    }

    /**
     * Returns the saliences. If the file gives the engagement of actors, each row is scaled so that its sum is the
     * engagement.
     */
    private double[][] engaged(double[][] salience) {
        JsonPart node = root.orNull("engagement");
        if (node.is(Kind.NULL)) {
            return salience;
        }
        double[] engagement = parts.numbers(node);
        if (engagement.length != salience.length) {
            parts.wrongOf(node, "has " + engagement.length + " values for " + salience.length + " actors");
            return salience;
        }
        double[][] divided = new double[salience.length][];
        for (int i = 0; i < salience.length; i++) {
            if (!(engagement[i] > 0 && engagement[i] <= 1)) {
                parts.wrong(node.items().get(i), "must be greater than 0 and at most 1");
            }
            double sum = Arrays.stream(salience[i]).sum();
            double share = sum > 0 ? engagement[i] / sum : 1;
            divided[i] = Arrays.stream(salience[i]).map(part -> part * share).toArray();
        }
        return divided;
    }

    /** Returns the red lines. An interval, or the row of an actor, may be null, which means no red lines. */
    private double[][][] redLines(int issues) {
        JsonPart node = root.orNull("redLines");
        if (node.is(Kind.NULL)) {
            return new double[0][][];
        }
        if (!node.is(Kind.LIST)) {
            parts.wrong(node, "must be a list in brackets");
            return new double[0][][];
        }
        double[][][] lines = new double[node.items().size()][][];
        for (int i = 0; i < lines.length; i++) {
            JsonPart row = node.items().get(i);
            if (row.is(Kind.NULL)) {
                lines[i] = new double[issues][];
                Arrays.fill(lines[i], new double[] {BargainTable.LOWEST, BargainTable.HIGHEST});
                continue;
            }
            if (!row.is(Kind.LIST)) {
                parts.wrong(row, "must be a list of intervals, one for each dimension");
            }
            lines[i] = new double[row.items().size()][];
            for (int k = 0; k < lines[i].length; k++) {
                lines[i][k] = row.items().get(k).is(Kind.NULL)
                        ? new double[] {BargainTable.LOWEST, BargainTable.HIGHEST}
                        : parts.numbers(row.items().get(k));
            }
        }
        return lines;
    }

    /** Returns the largest steps, which the file gives as one number, one for each actor, or a table. */
    private double[][] maxStep(int actors, int issues) {
        JsonPart node = root.orNull("maxStep");
        if (node.is(Kind.NULL)) {
            return new double[0][];
        }
        double[][] steps = new double[actors][issues];
        if (node.is(Kind.NUMBER)) {
            double step = parts.number(node);
            Arrays.stream(steps).forEach(row -> Arrays.fill(row, step));
            return steps;
        }
        boolean perActor = node.is(Kind.LIST)
                && node.items().size() == actors
                && node.items().size() > 0
                && node.items().get(0).is(Kind.NUMBER);
        if (!perActor) {
            return parts.table(node);
        }
        double[] each = parts.numbers(node);
        for (int i = 0; i < actors; i++) {
            Arrays.fill(steps[i], each[i]);
        }
        return steps;
    }
}
