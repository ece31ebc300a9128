package corridor.result.table;

import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Futures;
import corridor.task.Tasks;
import corridor.text.CsvReader;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads the draws of the parameters: {@code design/futures.csv}, column future, then one column for each parameter.
 * Rows may have any order; an empty cell is an unknown value; without the file there were no draws.
 */
public final class FuturesFile {
    private static final String KEY = "future";
    /** Number of rows in memory as text at a time. */
    private static final int AT_ONCE = 256;

    private FuturesFile() {}

    /** @throws InputException if the file exists and cannot be read */
    public static Futures read(Path file, Tasks tasks) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Futures.NONE;
        }
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            List<String> header = header(file, lines);
            TreeMap<Integer, double[]> rows = new TreeMap<>();
            for (List<Line> some = next(lines); !some.isEmpty(); some = next(lines)) {
                for (Row row : tasks.map(some, line -> row(file, header, line))) {
                    if (rows.put(row.future, row.values) != null) {
                        throw damaged(file, "the " + KEY + " " + row.future + " stands twice");
                    }
                }
            }
            return futures(header.subList(1, header.size()), rows);
        }
    }

    private record Row(int future, double[] values) {}

    /** A row that is not parsed yet. */
    private record Line(int number, byte[] bytes) {}

    private static List<String> header(Path file, CsvReader lines) {
        List<String> header = lines.next() ? lines.record().fields() : List.of();
        if (header.isEmpty() || !header.get(0).equals(KEY)) {
            throw damaged(file, "its first column is not '" + KEY + "'");
        }
        return header;
    }

    private static List<Line> next(CsvReader lines) {
        List<Line> some = new ArrayList<>();
        while (some.size() < AT_ONCE && lines.next()) {
            some.add(new Line(lines.record().number(), lines.record().copy()));
        }
        return some;
    }

    private static Row row(Path file, List<String> header, Line line) {
        List<String> fields =
                CsvReader.record(file.toString(), line.number(), line.bytes()).fields();
        if (fields.size() != header.size()) {
            throw damaged(file, "a row has " + fields.size() + " fields instead of " + header.size());
        }
        double[] values = new double[fields.size() - 1];
        for (int k = 0; k < values.length; k++) {
            values[k] = number(file, header.get(k + 1), fields.get(k + 1));
        }
        return new Row((int) number(file, KEY, fields.get(0)), values);
    }

    private static Futures futures(List<String> parameters, TreeMap<Integer, double[]> rows) {
        double[][] values = new double[rows.isEmpty() ? 0 : rows.lastKey() + 1][];
        for (int future = 0; future < values.length; future++) {
            values[future] = rows.get(future);
            if (values[future] == null) {
                values[future] = new double[parameters.size()];
                Arrays.fill(values[future], Double.NaN);
            }
        }
        return new Futures(parameters, values);
    }

    private static double number(Path file, String column, String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        return NumberReader.parse(text)
                .orElseThrow(() -> damaged(file, "column " + column + " holds '" + text + "' where a number belongs"));
    }

    private static InputException damaged(Path file, String rule) {
        return new InputException(Problem.of(file.toString(), rule));
    }
}
