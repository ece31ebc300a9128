package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.SmpSettings;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of actors as users of KTAB keep it: a line "name,description,actors,dimensions", a line of heads, then a
 * row an actor: name, description, capability, then position and salience for each dimension. Saliences stand in per
 * cent. The first line may be missing, and the columns at the end may be empty.
 */
public final class BargainCsv {
    private static final double PER_CENT = 100;
    private static final int FIRST_ISSUE = 3;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private BargainCsv(String source) {
        this.source = source;
    }

    /** The text of the file that {@link #read} reads. */
    public static String write(String title, BargainTable table) {
        StringBuilder out = new StringBuilder();
        out.append(CsvText.cell(title.isBlank() ? "stakeholders" : title))
                .append(",,")
                .append(table.size())
                .append(',')
                .append(table.issues().size())
                .append('\n');
        out.append("Actor,Description,Power");
        table.issues()
                .forEach(issue -> out.append(',').append(CsvText.cell(issue)).append(",Salience"));
        out.append('\n');
        for (int i = 0; i < table.size(); i++) {
            out.append(CsvText.cell(table.actors().get(i)))
                    .append(',')
                    .append(CsvText.cell(table.descriptions().get(i)))
                    .append(',')
                    .append(DecimalText.of(table.capability()[i]));
            for (int k = 0; k < table.issues().size(); k++) {
                out.append(',')
                        .append(DecimalText.of(table.position()[i][k]))
                        .append(',')
                        .append(DecimalText.rounded(table.salience()[i][k] * PER_CENT, 15));
            }
            out.append('\n');
        }
        return out.toString();
    }

    static BargainFile read(String source, String text) {
        return new BargainCsv(source).read(CsvText.rows(text));
    }

    private BargainFile read(List<CsvText.Row> rows) {
        int head = 0;
        while (head < rows.size() && !isHead(rows.get(head).cells())) {
            head++;
        }
        if (head > 1 || head == rows.size()) {
            throw new InputException(Problem.of(
                    source,
                    "a table needs a line of heads that begins Actor,Description,Power, then a name and Salience for each"
                            + " dimension; at most one line stands before it"));
        }
        String title = head == 1 ? rows.get(0).cells().get(0) : "";
        List<String> issues = issues(rows.get(head));
        List<String> actors = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        for (CsvText.Row row : rows.subList(head + 1, rows.size())) {
            actors.add(row.cells().get(0));
            descriptions.add(row.cells().size() > 1 ? row.cells().get(1) : "");
            numbers.add(numbers(row, issues));
        }
        if (head == 1) {
            counts(rows.get(0), actors.size(), issues.size());
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        BargainTable table = table(actors, descriptions, issues, numbers);
        return new BargainFile(title, table, SmpSettings.STANDARD, InputRanges.usual(table), List.of());
    }

    private static boolean isHead(List<String> cells) {
        return cells.size() > FIRST_ISSUE
                && (cells.get(0).equalsIgnoreCase("actor") || cells.get(0).equalsIgnoreCase("name"))
                && cells.get(1).toLowerCase(java.util.Locale.ROOT).startsWith("desc");
    }

    private List<String> issues(CsvText.Row head) {
        List<String> cells = withoutEmptyEnd(head.cells());
        if ((cells.size() - FIRST_ISSUE) % 2 != 0) {
            problems.add(at(head, "each dimension needs two columns, its name (position) and Salience"));
        }
        List<String> issues = new ArrayList<>();
        for (int c = FIRST_ISSUE; c < cells.size(); c += 2) {
            issues.add(cells.get(c));
        }
        return issues;
    }

    private double[] numbers(CsvText.Row row, List<String> issues) {
        List<String> cells = withoutEmptyEnd(row.cells());
        int wanted = FIRST_ISSUE + 2 * issues.size();
        if (cells.size() != wanted) {
            problems.add(at(row, "'" + cells.get(0) + "' has " + cells.size() + " cells; " + wanted + " are needed"));
            return new double[0];
        }
        double[] numbers = new double[wanted - 2];
        for (int c = 2; c < wanted; c++) {
            String what = c == 2
                    ? "capability"
                    : (c % 2 == 1 ? "position" : "salience") + " on '" + issues.get((c - FIRST_ISSUE) / 2) + "'";
            numbers[c - 2] = number(row, cells.get(c), "the " + what + " of '" + cells.get(0) + "'");
        }
        return numbers;
    }

    private double number(CsvText.Row row, String cell, String what) {
        if (cell.matches("[-+]?[0-9]{1,15}(\\.[0-9]{0,20})?([eE][-+]?[0-9]{1,2})?|[-+]?\\.[0-9]{1,20}")) {
            return Double.parseDouble(cell);
        }
        problems.add(new Problem(
                source + ":" + row.line(), "", "\"" + cell + "\"", what + " must be a number", "", List.of()));
        return 0;
    }

    private void counts(CsvText.Row first, int actors, int issues) {
        List<String> cells = first.cells();
        if (cells.size() >= 4 && !cells.get(2).isEmpty() && !cells.get(2).equals(Integer.toString(actors))) {
            problems.add(at(first, "announces " + cells.get(2) + " actors; there are " + actors));
        }
        if (cells.size() >= 4 && !cells.get(3).isEmpty() && !cells.get(3).equals(Integer.toString(issues))) {
            problems.add(at(first, "announces " + cells.get(3) + " dimensions; there are " + issues));
        }
    }

    private BargainTable table(
            List<String> actors, List<String> descriptions, List<String> issues, List<double[]> numbers) {
        int n = actors.size();
        double[] capability = new double[n];
        double[][] salience = new double[n][issues.size()];
        double[][] position = new double[n][issues.size()];
        for (int i = 0; i < n; i++) {
            double[] row = numbers.get(i);
            capability[i] = row[0];
            for (int k = 0; k < issues.size(); k++) {
                position[i][k] = row[1 + 2 * k];
                salience[i][k] = row[2 + 2 * k] / PER_CENT;
            }
        }
        return new BargainTable(
                source,
                actors,
                descriptions,
                issues,
                capability,
                salience,
                position,
                new double[0][],
                new double[0][],
                new double[0][][],
                new double[0][],
                new boolean[0]);
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private Problem at(CsvText.Row row, String rule) {
        return Problem.of(source + ":" + row.line(), rule);
    }
}
