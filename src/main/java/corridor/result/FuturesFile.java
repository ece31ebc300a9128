package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the draws of the parameters: {@code design/futures.csv}, column future, then one column a parameter. Rows may
 * stand in any order; an empty cell is a value that is not known; a file that is missing means that nothing was drawn.
 */
public final class FuturesFile {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String KEY = "future";

    private FuturesFile() {}

    /** @throws InputException if the file stands there and cannot be read */
    public static Futures read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Futures.NONE;
        }
        Rows rows = rows(file);
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

    private record Rows(List<String> header, TreeMap<Integer, List<String>> cells) {}

    private static Rows rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = lines.isEmpty() ? List.of() : CsvRow.fields(lines.get(0));
        if (header.isEmpty() || !header.get(0).equals(KEY)) {
            throw damaged(file, "its first column is not '" + KEY + "'");
        }
        TreeMap<Integer, List<String>> cells = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = CsvRow.fields(line);
            if (fields.size() != header.size()) {
                throw damaged(file, "a row has " + fields.size() + " fields instead of " + header.size());
            }
            if (cells.put((int) number(file, KEY, fields.get(0)), fields) != null) {
                throw damaged(file, "the " + KEY + " " + fields.get(0) + " stands twice");
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
