package corridor.bargain;

import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all problems of a table, each with its actor and issue. Shapes are checked first; the values of a table with a
 * wrong shape are not checked.
 */
final class TableCheck {
    private static final double MOST_CAPABILITY = 1e8;
    private static final double LEAST_CAPABILITY = 1e-6;
    private static final double ROUNDING = 1e-9;
    private static final int LONGEST_SHOWN = 60;

    private final String source;
    private final List<String> actors;
    private final List<String> issues;
    private final List<Problem> problems = new ArrayList<>();

    TableCheck(
            String source,
            List<String> actors,
            List<String> descriptions,
            List<String> issues,
            double[] capability,
            double[][] salience,
            double[][] position,
            double[][] ideal,
            double[][] accommodation,
            double[][][] redLines,
            double[][] maxStep,
            boolean[] bargains) {
        this.source = source;
        this.actors = actors;
        this.issues = issues;
        names("actors", actors, BargainTable.MOST_ACTORS);
        names("dimensions", issues, BargainTable.MOST_ISSUES);
        boolean known = problems.isEmpty();
        if (known) {
            if (length("descriptions", descriptions.size(), false)) {
                descriptions(descriptions);
            }
            if (length("capability", capability.length, false)) {
                capability(capability);
            }
            if (matrix("salience", salience, issues.size(), "one for each dimension", false)) {
                salience(salience);
            }
            boolean placed = matrix("position0", position, issues.size(), "one for each dimension", false);
            if (placed) {
                within("position0", position);
            }
            if (matrix("ideal0", ideal, issues.size(), "one for each dimension", true)) {
                within("ideal0", ideal);
            }
            if (matrix("accommodation", accommodation, actors.size(), "one for each actor", true)) {
                accommodation(accommodation);
            }
            redLines(redLines, placed ? position : new double[0][]);
            if (matrix("maxStep", maxStep, issues.size(), "one for each dimension", true)) {
                maxStep(maxStep);
            }
            length("bargains", bargains.length, true);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    private void names(String key, List<String> names, int most) {
        if (names.isEmpty()) {
            add("$." + key, "", "is empty; a table names at least one");
        }
        if (names.size() > most) {
            add("$." + key, "", "has " + names.size() + " names; at most " + most + " are possible");
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String path = "$." + key + "[" + i + "]";
            String broken = TextRule.NAME.brokenBy(names.get(i));
            if (TextRule.isBlank(names.get(i))) {
                add(path, "", "is an empty name");
            } else if (!broken.isEmpty()) {
                add(path, shortened(names.get(i)), broken);
            } else if (!seen.add(names.get(i))) {
                add(path, shortened(names.get(i)), "is given twice; names are unique");
            }
        }
    }

    private void descriptions(List<String> descriptions) {
        for (int i = 0; i < descriptions.size(); i++) {
            String broken = TextRule.NOTE.brokenBy(descriptions.get(i));
            if (!broken.isEmpty()) {
                add("$.descriptions[" + i + "]", shortened(descriptions.get(i)), broken);
            }
        }
    }

    private boolean length(String key, int found, boolean optional) {
        if (found == actors.size() || optional && found == 0) {
            return true;
        }
        add("$." + key, "", "has " + Counted.of(found, "value") + "; there are " + Counted.of(actors.size(), "actor"));
        return false;
    }

    private boolean matrix(String key, double[][] rows, int columns, String each, boolean optional) {
        if (optional && rows.length == 0) {
            return true;
        }
        boolean right = true;
        if (rows.length != actors.size()) {
            add(
                    "$." + key,
                    "",
                    "has " + Counted.of(rows.length, "row") + "; there are " + Counted.of(actors.size(), "actor"));
            right = false;
        }
        for (int i = 0; i < Math.min(rows.length, actors.size()); i++) {
            if (rows[i].length != columns) {
                add(
                        "$." + key + "[" + i + "]",
                        "",
                        "has " + Counted.of(rows[i].length, "value") + " for " + actor(i) + "; " + columns
                                + " are needed, " + each);
                right = false;
            }
        }
        return right;
    }

    private void capability(double[] capability) {
        for (int i = 0; i < capability.length; i++) {
            if (!(capability[i] >= LEAST_CAPABILITY && capability[i] <= MOST_CAPABILITY)) {
                add(
                        "$.capability[" + i + "]",
                        text(capability[i]),
                        "the capability of " + actor(i) + " must be at least 0.000001 and at most 100000000");
            }
        }
    }

    private void salience(double[][] salience) {
        for (int i = 0; i < salience.length; i++) {
            double sum = 0;
            boolean numbers = true;
            for (int k = 0; k < salience[i].length; k++) {
                double value = salience[i][k];
                if (!(value >= 0 && value <= 1)) {
                    add(at("salience", i, k), text(value), "the salience of " + on(i, k) + " must lie in 0 to 1");
                    numbers = false;
                }
                sum += value;
            }
            if (numbers && !(sum > 0)) {
                add("$.salience[" + i + "]", "", "all saliences of " + actor(i) + " are 0; it must care for something");
            }
            if (numbers && sum > 1 + ROUNDING) {
                add(
                        "$.salience[" + i + "]",
                        "",
                        "the saliences of " + actor(i) + " sum to " + DecimalText.rounded(sum, 6)
                                + "; a row sums to at most 1");
            }
        }
    }

    private void within(String key, double[][] points) {
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < points[i].length; k++) {
                if (!onScale(points[i][k])) {
                    String what = key.startsWith("ideal") ? "ideal" : "position";
                    add(at(key, i, k), text(points[i][k]), "the " + what + " of " + on(i, k) + " must lie in 0 to 100");
                }
            }
        }
    }

    private void accommodation(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < rows[i].length; j++) {
                if (!(rows[i][j] >= 0 && rows[i][j] <= 1)) {
                    add(
                            at("accommodation", i, j),
                            text(rows[i][j]),
                            "what " + actor(i) + " takes over from " + actor(j) + " must lie in 0 to 1");
                }
                sum += rows[i][j];
            }
            if (sum > 1 + ROUNDING) {
                add(
                        "$.accommodation[" + i + "]",
                        "",
                        "the row of " + actor(i) + " sums to " + DecimalText.rounded(sum, 6)
                                + "; it may sum to at most 1");
            }
        }
    }

    private void redLines(double[][][] lines, double[][] position) {
        if (lines.length == 0) {
            return;
        }
        if (lines.length != actors.size()) {
            add(
                    "$.redLines",
                    "",
                    "has " + Counted.of(lines.length, "row") + "; there are " + Counted.of(actors.size(), "actor"));
            return;
        }
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length != issues.size()) {
                add(
                        "$.redLines[" + i + "]",
                        "",
                        "has " + Counted.of(lines[i].length, "interval") + " for " + actor(i) + "; " + issues.size()
                                + " are needed, one for each dimension");
                continue;
            }
            for (int k = 0; k < lines[i].length; k++) {
                redLine(i, k, lines[i][k], position.length == 0 ? Double.NaN : position[i][k]);
            }
        }
    }

    private void redLine(int i, int k, double[] line, double position) {
        if (line.length != 2 || !onScale(line[0]) || !onScale(line[1]) || line[0] > line[1]) {
            add(
                    at("redLines", i, k),
                    "",
                    "the red lines of " + on(i, k) + " must be two numbers [low, high] in 0 to 100, the low one first");
        } else if (position < line[0] || position > line[1]) {
            add(
                    at("redLines", i, k),
                    "[" + text(line[0]) + ", " + text(line[1]) + "]",
                    "the position of " + on(i, k) + ", " + text(position) + ", lies outside its red lines");
        }
    }

    private void maxStep(double[][] steps) {
        for (int i = 0; i < steps.length; i++) {
            for (int k = 0; k < steps[i].length; k++) {
                if (!onScale(steps[i][k])) {
                    add(
                            at("maxStep", i, k),
                            text(steps[i][k]),
                            "the largest step of " + on(i, k) + " must lie in 0 to 100 points");
                }
            }
        }
    }

    private static String shortened(String text) {
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text) + "\"";
    }

    private static boolean onScale(double value) {
        return value >= BargainTable.LOWEST && value <= BargainTable.HIGHEST;
    }

    private void add(String path, String value, String rule) {
        problems.add(new Problem(source, path, value, rule, "", List.of()));
    }

    private static String at(String key, int i, int k) {
        return "$." + key + "[" + i + "][" + k + "]";
    }

    private String actor(int i) {
        return "'" + actors.get(i) + "'";
    }

    private String on(int i, int k) {
        return actor(i) + " on '" + issues.get(k) + "'";
    }

    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return Double.isInfinite(value) ? (value > 0 ? "Infinity" : "-Infinity") : DecimalText.of(value);
    }
}
