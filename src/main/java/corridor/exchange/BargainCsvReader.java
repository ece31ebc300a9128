package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.IssueScale;
import corridor.bargain.smp.SmpSettings;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.CsvField;
import corridor.text.CsvReader;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table in the form of {@link BargainCsv}. The first line may be missing, and columns are found by their heads.
 */
final class BargainCsvReader {
    private static final double ROUNDING = 1e-9;
    private static final int READABLE = 6;
    /** Matches a path in a problem of {@link BargainTable}: the input, and the index of a row or dimension. */
    private static final Pattern PATH = Pattern.compile("\\$\\.(\\w+)(?:\\[(\\d+)].*)?");

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private BargainCsvReader(String source) {
        this.source = source;
    }

    /** A row has the number of the line on which it begins, from 1, and its cells. */
    private record Row(int line, List<String> cells) {}

    /** @throws InputException with all problems, each with its line; the first fifty are described in full */
    static BargainFile read(String source, String text) {
        return new BargainCsvReader(source).read(rows(source, text));
    }

    /** Returns all rows that are not blank. */
    private static List<Row> rows(String source, String text) {
        List<Row> rows = new ArrayList<>();
        CsvReader reader = CsvReader.of(source, text);
        while (reader.next()) {
            List<String> cells = reader.record().texts();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(reader.record().number(), cells));
            }
        }
        return rows;
    }

    private BargainFile read(List<Row> rows) {
        int head = 0;
        while (head < rows.size() && !BargainHeads.are(rows.get(head).cells())) {
            head++;
        }
        if (head > 1 || head == rows.size()) {
            throw new InputException(Problem.of(source, headless(rows)));
        }
        Row headRow = rows.get(head);
        BargainHeads heads = BargainHeads.read(withoutEmptyEnd(headRow.cells()), at(headRow), problems);
        refuse();
        List<Row> actors = rows.subList(head + 1, rows.size());
        String title = head == 1 ? title(rows.get(0)) : "";
        if (head == 1) {
            counts(rows.get(0), actors.size(), heads.issues().size());
        }
        if (actors.size() > BargainTable.MOST_ACTORS) {
            String last = at(actors.get(BargainTable.MOST_ACTORS));
            throw new InputException(Problem.of(last, "a table has at most " + BargainTable.MOST_ACTORS + " actors"));
        }
        BargainTable table = table(headRow, heads, actors);
        List<IssueScale> scales = Collections.nCopies(table.issues().size(), IssueScale.UNKNOWN);
        return new BargainFile(title, table, SmpSettings.STANDARD, InputRanges.usual(table), scales, List.of());
    }

    private static String headless(List<Row> rows) {
        boolean otherSeparator = rows.stream()
                .map(row -> row.cells().get(0))
                .anyMatch(cell -> cell.matches("(?is).*\\b(actor|name)\\b.*[;\\t].*"));
        return otherSeparator
                ? "the columns must be separated by commas"
                : "a table needs a line of heads such as Actor,Description,Power, then a name and Salience for each"
                        + " dimension; at most one line stands before it";
    }

    private String title(Row first) {
        String title = CsvField.parse(first.cells().get(0));
        String broken = TextRule.TITLE.brokenBy(title);
        if (!broken.isEmpty()) {
            add(at(first), "", "the title " + broken);
        }
        return title;
    }

    private BargainTable table(Row headRow, BargainHeads heads, List<Row> rows) {
        int n = rows.size();
        int issues = heads.issues().size();
        List<String> actors = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        double[] capability = new double[n];
        double[][] salience = new double[n][issues];
        double[][] position = new double[n][issues];
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            List<String> cells = row.cells();
            actors.add(text(cells, heads.actor()));
            descriptions.add(text(cells, heads.description()));
            int given = withoutEmptyEnd(cells).size();
            if (given > heads.columns() || given < heads.needed()) {
                String wanted =
                        given > heads.columns() ? heads.columns() + " are possible" : heads.needed() + " are needed";
                add(at(row), "", on(actors.get(i)) + " has " + Counted.of(given, "cell") + "; " + wanted);
                continue;
            }
            capability[i] = number(row, heads.capability(), "the capability of " + on(actors.get(i)));
            for (int k = 0; k < issues; k++) {
                BargainHeads.Issue issue = heads.issues().get(k);
                String whose = " of " + on(actors.get(i)) + " on " + on(issue.name());
                position[i][k] = number(row, issue.position(), "the position" + whose);
                salience[i][k] = salience(row, issue.salience(), "the salience" + whose);
            }
            sum(row, actors.get(i), salience[i]);
        }
        ask(headRow, heads, salience);
        refuse();
        try {
            return new BargainTable(
                    source,
                    actors,
                    descriptions,
                    heads.issues().stream().map(BargainHeads.Issue::name).toList(),
                    capability,
                    shares(salience),
                    position,
                    new double[0][],
                    new double[0][],
                    new double[0][][],
                    new double[0][],
                    new boolean[0]);
        } catch (InputException e) {
            throw InputException.of(
                    source,
                    e.problems().stream().map(p -> located(p, headRow, rows)).toList());
        }
    }

    private double salience(Row row, int column, String what) {
        double value = number(row, column, what);
        if (value < 0 || value > BargainCsv.PER_CENT) {
            add(at(row), row.cells().get(column), what + " must lie in 0 to 100 per cent");
            return Double.NaN;
        }
        return value;
    }

    private void sum(Row row, String actor, double[] salience) {
        double sum = 0;
        for (double value : salience) {
            sum += value;
        }
        if (sum > BargainCsv.PER_CENT * (1 + ROUNDING)) {
            add(
                    at(row),
                    "",
                    "the saliences of " + on(actor) + " sum to " + DecimalText.rounded(sum, READABLE)
                            + " per cent; a row sums to at most 100");
        }
    }

    /** Refuses saliences that look like shares. Read as per cent, they would make all actors nearly indifferent. */
    private void ask(Row headRow, BargainHeads heads, double[][] salience) {
        double most = 0;
        for (double[] row : salience) {
            for (double value : row) {
                most = Double.isNaN(value) ? Double.POSITIVE_INFINITY : Math.max(most, value);
            }
        }
        if (!heads.inPerCent() && most > 0 && most <= 1) {
            problems.add(new Problem(
                    at(headRow),
                    "",
                    "",
                    "saliences stand in per cent, but none in this table is greater than 1",
                    "per cent are needed, such as " + DecimalText.rounded(most * BargainCsv.PER_CENT, READABLE)
                            + " for "
                            + DecimalText.rounded(most, READABLE)
                            + "; or, if these are per cent, the head \"Salience %\"",
                    List.of()));
        }
    }

    private double number(Row row, int column, String what) {
        String cell = column < row.cells().size() ? row.cells().get(column) : "";
        OptionalDouble value = NumberReader.parse(cell);
        if (value.isEmpty()) {
            boolean comma = cell.matches("[-+]?\\d+,\\d+");
            add(
                    at(row),
                    "\"" + cell + "\"",
                    what + " must be a number" + (comma ? "; numbers take a point, not a comma" : ""));
        }
        return value.orElse(Double.NaN);
    }

    private void counts(Row first, int actors, int issues) {
        List<String> cells = first.cells();
        if (cells.size() >= 4 && !cells.get(2).isEmpty() && !cells.get(2).equals(Integer.toString(actors))) {
            add(at(first), "", "announces " + cells.get(2) + " actors; there are " + actors);
        }
        if (cells.size() >= 4 && !cells.get(3).isEmpty() && !cells.get(3).equals(Integer.toString(issues))) {
            add(at(first), "", "announces " + cells.get(3) + " dimensions; there are " + issues);
        }
    }

    /** Returns a problem of the table with the line of its actor, or else of the heads. */
    private Problem located(Problem problem, Row headRow, List<Row> rows) {
        Matcher path = PATH.matcher(problem.path());
        if (!path.matches()) {
            return problem;
        }
        boolean row = path.group(2) != null && !path.group(1).equals("dimensions");
        String place = at(row ? rows.get(Integer.parseInt(path.group(2))) : headRow);
        String what = path.group(1).equals("actors")
                ? "the actor "
                : path.group(1).equals("dimensions") ? "the dimension " : "";
        String rule = problem.rule().startsWith("is ") ? what + problem.rule() : problem.rule();
        return new Problem(place, "", problem.value(), rule, problem.maybe(), problem.valid());
    }

    private static double[][] shares(double[][] perCent) {
        double[][] shares = new double[perCent.length][];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = java.util.Arrays.stream(perCent[i])
                    .map(s -> s / BargainCsv.PER_CENT)
                    .toArray();
        }
        return shares;
    }

    private void add(String place, String value, String rule) {
        problems.add(new Problem(place, "", value, rule, "", List.of()));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw InputException.of(source, problems);
        }
    }

    private static String text(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : CsvField.parse(cells.get(column));
    }

    private static String on(String name) {
        return "'" + name + "'";
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private String at(Row row) {
        return source + ":" + row.line();
    }
}
