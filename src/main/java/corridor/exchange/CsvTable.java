package corridor.exchange;

import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A table with a header, cells separated by commas, in UTF-8. A column whose first cell is a number holds numbers; any
 * other column holds words, where words are allowed.
 *
 * @param rows number of lines below the header
 */
public record CsvTable(Path file, List<CsvColumn> columns, int rows) {
    private static final int MOST_PROBLEMS = 20;

    public CsvTable {
        columns = List.copyOf(columns);
    }

    /** @throws InputException with all that is wrong, the first twenty problems in full */
    public static CsvTable read(Path file, boolean wordsAllowed) {
        return new Reader(file, wordsAllowed).read();
    }

    public List<String> names() {
        return columns.stream().map(CsvColumn::name).toList();
    }

    /**
     * The columns of these names, in their order.
     *
     * @throws InputException if a name is missing or a column has another name
     */
    public List<CsvColumn> columnsOf(List<String> wanted) {
        List<Problem> problems = new ArrayList<>();
        for (CsvColumn column : columns) {
            if (!wanted.contains(column.name())) {
                List<String> free =
                        wanted.stream().filter(name -> !names().contains(name)).toList();
                problems.add(new Problem(
                        file + ":1",
                        "",
                        column.name(),
                        "is not a name of the problem",
                        NearestName.of(column.name(), free),
                        wanted));
            }
        }
        for (String name : wanted) {
            if (column(name).isEmpty()) {
                problems.add(Problem.of(file + ":1", "the column " + name + " is missing"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return wanted.stream().map(name -> column(name).orElseThrow()).toList();
    }

    private Optional<CsvColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Reads line by line, so that a large sample is never in memory as text. */
    private static final class Reader {
        private final Path file;
        private final boolean wordsAllowed;
        private final List<Problem> problems = new ArrayList<>();
        private List<CellColumn> columns = List.of();
        private int more;
        private int rows;

        Reader(Path file, boolean wordsAllowed) {
            this.file = file;
            this.wordsAllowed = wordsAllowed;
        }

        CsvTable read() {
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
                header(reader.readLine());
                int line = 2;
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    row(text, line++);
                }
            } catch (IOException e) {
                throw FileTrouble.of(file, e);
            }
            if (problems.isEmpty() && rows == 0) {
                problems.add(Problem.of(file.toString(), "there is no row below the header"));
            }
            if (more > 0) {
                problems.add(Problem.of(file.toString(), "there are " + more + " more such problems"));
            }
            if (!problems.isEmpty()) {
                throw new InputException(problems);
            }
            return new CsvTable(file, columns.stream().map(CellColumn::column).toList(), rows);
        }

        private void header(String line) {
            if (line == null || line.isBlank()) {
                throw new InputException(Problem.of(file + ":1", "the first line must hold the names of the columns"));
            }
            List<CsvCell> cells = CsvCell.split(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (cells.stream().allMatch(cell -> NumberReader.isNumber(cell.text()))) {
                throw new InputException(
                        Problem.of(file + ":1", "the first line holds numbers; it must hold the names of the columns"));
            }
            if (cells.size() == 1 && line.matches(".*[;\\t].*")) {
                throw new InputException(Problem.of(file + ":1", "the columns must be separated by commas"));
            }
            LinkedHashSet<String> seen = new LinkedHashSet<>();
            for (CsvCell cell : cells) {
                if (cell.text().isEmpty() || !seen.add(cell.text())) {
                    add(1, cell, cell.text().isEmpty() ? "a column has no name" : "is the name of two columns");
                }
            }
            columns = cells.stream().map(cell -> new CellColumn(cell.text())).toList();
        }

        private void row(String text, int line) {
            if (text.isBlank()) {
                add(line, new CsvCell(1, ""), "the line is empty");
                return;
            }
            List<CsvCell> cells = CsvCell.split(text);
            if (cells.size() != columns.size()) {
                add(
                        line,
                        cells.get(cells.size() - 1),
                        "the line has " + cells.size() + " cells, but the header has " + columns.size());
                return;
            }
            for (int j = 0; j < cells.size(); j++) {
                String rule = columns.get(j).add(cells.get(j).text(), wordsAllowed);
                if (!rule.isEmpty()) {
                    add(line, cells.get(j), rule);
                }
            }
            rows++;
        }

        private void add(int line, CsvCell cell, String rule) {
            if (problems.size() >= MOST_PROBLEMS) {
                more++;
                return;
            }
            String value = cell.text().length() > 40 ? cell.text().substring(0, 40) + "..." : cell.text();
            problems.add(new Problem(file + ":" + line + ":" + cell.column(), "", value, rule, "", List.of()));
        }
    }
}
