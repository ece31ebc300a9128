package corridor.result.table;

import corridor.catalogue.Catalogue;
import corridor.design.ExperimentPoints;
import corridor.design.FactorSpace;
import corridor.design.PointSetting;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.CsvReader;
import corridor.text.CsvRow;
import corridor.text.InputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file design/points.csv of an experiment: one row for each point, one column for each factor. */
public final class ExperimentPointsFile {
    private ExperimentPointsFile() {}

    public static void write(Path file, ExperimentPoints points, Catalogue catalogue) throws IOException {
        List<PointSetting> settings = PointSetting.of(points.space(), catalogue);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(header(points.space()) + "\n");
            for (int point = 0; point < points.count(); point++) {
                out.write(line(settings, points, point) + "\n");
            }
        }
    }

    /**
     * Checks that the file holds these points.
     *
     * @throws InputException with the reason when it does not
     */
    public static void requireSame(Path file, ExperimentPoints points, Catalogue catalogue) {
        List<String> lines = lines(file);
        String header = lines.isEmpty() ? "" : lines.get(0);
        if (!header.equals(header(points.space()))) {
            throw new InputException(Problem.of(
                    file + ":1",
                    "the columns are " + header + ", but the design varied "
                            + String.join(", ", points.space().names())));
        }
        if (lines.size() - 1 != points.count()) {
            throw new InputException(Problem.of(
                    file.toString(),
                    "there are " + (lines.size() - 1) + " points, but the design has " + points.count()));
        }
        List<PointSetting> settings = PointSetting.of(points.space(), catalogue);
        for (int point = 0; point < points.count(); point++) {
            if (!lines.get(point + 1).equals(line(settings, points, point))) {
                throw new InputException(Problem.of(
                        file + ":" + (point + 2),
                        "this is not the point that the design has here; the design or the catalogue was changed since the"
                                + " runs"));
            }
        }
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (CsvReader reader = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            while (reader.next()) {
                lines.add(reader.record().text());
            }
        }
        return lines;
    }

    private static String header(FactorSpace space) {
        List<String> header = new ArrayList<>(List.of("point"));
        header.addAll(space.names());
        return CsvRow.onOneLine(header);
    }

    private static String line(List<PointSetting> settings, ExperimentPoints points, int point) {
        List<String> fields = new ArrayList<>(List.of(Integer.toString(point)));
        for (int j = 0; j < settings.size(); j++) {
            fields.add(settings.get(j).text(points.run()[point][j]));
        }
        return CsvRow.onOneLine(fields);
    }
}
