package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads what varied in a batch: {@code futures.csv} (column future, then one column a parameter) and
 * {@code structures.csv} (column point, then one column a switch) of the folder {@code design}. Rows may stand in any
 * order; an empty cell is a value that is not known; a file that is missing means that nothing varied.
 */
public final class DesignTables {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private final Path folder;

    /** @param folder the folder {@code design} of a result folder; may be missing */
    public DesignTables(Path folder) {
        this.folder = folder;
    }

    /** @throws InputException if the file stands there and cannot be read */
    public Futures futures() throws IOException {
        Path file = folder.resolve("futures.csv");
        if (!Files.isRegularFile(file)) {
            return Futures.NONE;
        }
        Rows rows = rows(file, "future");
        List<String> parameters = rows.header.subList(1, rows.header.size());
        double[][] values = new double[rows.cells.isEmpty() ? 0 : rows.cells.lastKey() + 1][parameters.size()];
        for (int future = 0; future < values.length; future++) {
            List<String> cells = rows.cells.get(future);
            for (int k = 0; k < parameters.size(); k++) {
                values[future][k] = cells == null ? Double.NaN : number(file, parameters.get(k), cells.get(k + 1));
            }
        }
        return new Futures(parameters, values);
    }

    /** @throws InputException if the file stands there and cannot be read, or lacks a point */
    public Structures structures() throws IOException {
        Path file = folder.resolve("structures.csv");
        if (!Files.isRegularFile(file)) {
            return Structures.STANDARD;
        }
        Rows rows = rows(file, "point");
        List<List<String>> options = new ArrayList<>();
        for (int point = 0; point < rows.cells.size(); point++) {
            List<String> cells = rows.cells.get(point);
            if (cells == null) {
                throw damaged(file, "there is no row of point " + point);
            }
            options.add(cells.subList(1, cells.size()));
        }
        return new Structures(rows.header.subList(1, rows.header.size()), options);
    }

    private record Rows(List<String> header, TreeMap<Integer, List<String>> cells) {}

    private static Rows rows(Path file, String key) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = lines.isEmpty() ? List.of() : CsvRow.fields(lines.get(0));
        if (header.isEmpty() || !header.get(0).equals(key)) {
            throw damaged(file, "its first column is not '" + key + "'");
        }
        TreeMap<Integer, List<String>> cells = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = CsvRow.fields(line);
            if (fields.size() != header.size()) {
                throw damaged(file, "a row has " + fields.size() + " fields instead of " + header.size());
            }
            if (cells.put((int) number(file, key, fields.get(0)), fields) != null) {
                throw damaged(file, "the " + key + " " + fields.get(0) + " stands twice");
            }
        }
        return new Rows(header, cells);
    }

    private static double number(Path file, String column, String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw damaged(file, "column " + column + " holds '" + text + "' where a number belongs");
        }
        return Double.parseDouble(text);
    }

    private static InputException damaged(Path file, String rule) {
        return new InputException(Problem.of(file.toString(), rule));
    }
}
