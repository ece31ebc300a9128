package corridor.exchange;

import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.CsvReader;
import corridor.text.CsvRecord;
import corridor.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A CSV table has a header and cells separated by commas, in UTF-8. Every column holds numbers, or words of a given
 * list. Blank lines at the end are ignored.
 *
 * @param rows number of lines below the header
 */
public record CsvTable(Path file, List<CsvColumn> columns, int rows) {
    private static final int MOST_PROBLEMS = 20;
    private static final String NO_COMMAS = "the columns must be separated by commas";

    public CsvTable {
        columns = List.copyOf(columns);
    }

    /**
     * Reads a table of numbers.
     *
     * @throws InputException with all that is wrong, the first twenty problems in full
     */
    public static CsvTable read(Path file) {
        return read(file, name -> List.of());
    }

    /**
     * Reads a table of numbers and words.
     *
     * @param words function from the name of a column to the words that it may hold; no words for a column of numbers
     * @throws InputException with all that is wrong, the first twenty problems in full
     */
    public static CsvTable read(Path file, Function<String, List<String>> words) {
        return new Reader(file, words).read();
    }

    public List<String> names() {
        return columns.stream().map(CsvColumn::name).toList();
    }

    /**
     * Returns the columns with these names, in the order of the names.
     *
     * @throws InputException if a name has no column, or a column has none of the names
     */
    public List<CsvColumn> columnsOf(List<String> wanted) {
        if (columns.size() == 1 && wanted.size() > 1 && names().get(0).contains(" ")) {
            throw new InputException(Problem.of(file + ":1", NO_COMMAS));
        }
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

    /** Reads a table line by line, so that a large sample is never in memory as text. */
    private static final class Reader {
        private final Path file;
        private final Function<String, List<String>> words;
        private final List<Problem> problems = new ArrayList<>();
        private List<CellColumn> columns = List.of();
        private int more;
        private int rows;
        /** Problem of the first of the blank lines just read; it is reported only if another line follows. */
        private Optional<Problem> blank = Optional.empty();

        Reader(Path file, Function<String, List<String>> words) {
            this.file = file;
            this.words = words;
        }

        CsvTable read() {
            try (CsvReader lines = CsvReader.open(file, InputFile.SAMPLE)) {
                header(lines);
                while (lines.next()) {
                    row(lines.record());
                }
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

        private void header(CsvReader lines) {
            CsvRecord line = lines.record();
            if (!lines.next() || line.isBlank()) {
                throw new InputException(Problem.of(file + ":1", "the first line must hold the names of the columns"));
            }
            if (line.size() == 1 && line.text().matches(".*[;\\t].*")) {
                throw new InputException(Problem.of(file + ":1", NO_COMMAS));
            }
            List<String> names = line.heads();
            if (names.stream().allMatch(NumberReader::isNumber)) {
                throw new InputException(
                        Problem.of(file + ":1", "the first line holds numbers; it must hold the names of the columns"));
            }
            LinkedHashSet<String> seen = new LinkedHashSet<>();
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).isEmpty() || !seen.add(names.get(i))) {
                    add(
                            line.place(i),
                            names.get(i),
                            CellFault.of(
                                    names.get(i).isEmpty() ? "a column has no name" : "is the name of two columns"));
                }
            }
            if (!problems.isEmpty()) {
                throw new InputException(problems);
            }
            columns = names.stream()
                    .map(name -> CellColumn.of(name, words.apply(name)))
                    .toList();
        }

        private void row(CsvRecord line) {
            if (line.isBlank() && (line.size() == 1 || line.size() == columns.size())) {
                blank = blank.or(() -> Optional.of(Problem.of(line.place(0), "the line is empty")));
                return;
            }
            blank.ifPresent(this::add);
            blank = Optional.empty();
            if (line.size() != columns.size()) {
                int last = line.size() - 1;
                add(
                        line.place(last),
                        line.given(last),
                        CellFault.of("the line has " + line.size() + " cells, but the header has " + columns.size()));
                return;
            }
            for (int j = 0; j < columns.size(); j++) {
                CellFault fault = columns.get(j).add(line, j);
                if (fault != CellFault.NONE) {
                    add(line.place(j), line.given(j), fault);
                }
            }
            rows++;
        }

        private void add(String place, String text, CellFault fault) {
            String value = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            add(new Problem(place, "", value, fault.rule(), fault.maybe(), fault.valid()));
        }

        private void add(Problem problem) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            } else {
                more++;
            }
        }
    }
}
