package corridor.result.table;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Points;
import corridor.text.CsvReader;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the settings of the design points: {@code design/points.csv}, column point, then one column for each varied
 * switch or factor. Without the file nothing varies.
 */
public final class PointsFile {
    private static final String KEY = "point";

    private PointsFile() {}

    /** @throws InputException if the file exists and cannot be read */
    public static Points read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Points.NONE;
        }
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            List<String> header = lines.next() ? lines.record().fields() : List.of();
            if (header.isEmpty() || !header.get(0).equals(KEY)) {
                throw damaged(file, "its first column is not '" + KEY + "'");
            }
            List<List<String>> cells = new ArrayList<>();
            while (lines.next()) {
                List<String> fields = lines.record().fields();
                if (fields.size() != header.size() || !fields.get(0).equals(Integer.toString(cells.size()))) {
                    throw damaged(file, "row " + (cells.size() + 2) + " is not that of " + KEY + " " + cells.size());
                }
                cells.add(fields.subList(1, fields.size()));
            }
            return new Points(header.subList(1, header.size()), cells);
        }
    }

    private static InputException damaged(Path file, String rule) {
        return new InputException(Problem.of(file.toString(), rule));
    }
}
