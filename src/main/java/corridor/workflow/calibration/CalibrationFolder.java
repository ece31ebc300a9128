package corridor.workflow.calibration;

import corridor.analysis.calibration.CalibrationSample;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.NewTextFile;
import corridor.text.CsvReader;
import corridor.text.CsvRow;
import corridor.text.InputFile;
import corridor.validation.CalibrationStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calibration folder holds a file of settings and one table for each finished stage, so that a stopped calibration
 * can be resumed. A folder with other settings, or of another build, is refused.
 */
final class CalibrationFolder implements CalibrationStudy.Store {
    private static final String SETTINGS = "settings.txt";
    private static final String STAGES = "stages";

    private final Path folder;

    private CalibrationFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder that is new, empty, or has the same settings.
     *
     * @throws InputException when the folder holds something else
     */
    static CalibrationFolder open(Path folder, String settings) throws IOException {
        Path file = folder.resolve(SETTINGS);
        if (Files.isRegularFile(file)) {
            if (!Files.readString(file, StandardCharsets.UTF_8).equals(settings)) {
                throw new InputException(Problem.field(
                        "out " + folder,
                        "holds a calibration with other settings or of another build; name another folder"));
            }
        } else if (Files.isDirectory(folder)) {
            try (var entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new InputException(Problem.field("out " + folder, "is not empty; name another folder"));
                }
            }
        } else if (Files.exists(folder)) {
            throw new InputException(Problem.field("out " + folder, "is a file; name another folder"));
        }
        if (!Files.isRegularFile(file)) {
            Files.createDirectories(folder);
            NewTextFile.write(file, settings);
        }
        return new CalibrationFolder(folder);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    @Override
    public Optional<CalibrationSample> read(String stage, List<Target> targets, int points, int histories)
            throws IOException {
        Path file = file(stage);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        CalibrationSample sample = new CalibrationSample(targets, points, histories);
        try (CsvReader table = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            require(file, table.next() && table.record().size() == 1 + 2 * targets.size());
            int point = 0;
            for (; table.next(); point++) {
                require(file, point < points && table.record().size() == 1 + 2 * targets.size());
                double[] means = new double[targets.size()];
                double[] deviations = new double[targets.size()];
                for (int k = 0; k < means.length; k++) {
                    means[k] = number(table.record().text(1 + 2 * k));
                    deviations[k] = number(table.record().text(2 + 2 * k));
                }
                sample.set(point, means, deviations);
            }
            require(file, point == points);
        } catch (NumberFormatException e) {
            require(file, false);
        }
        return Optional.of(sample);
    }

    private static void require(Path file, boolean good) {
        if (!good) {
            throw new InputException(Problem.field(
                    "out " + file,
                    "this table of a calibration was changed or damaged; remove it, and it will be made again"));
        }
    }

    @Override
    public void write(String stage, CalibrationSample sample) throws IOException {
        Files.createDirectories(folder.resolve(STAGES));
        List<String> lines = new ArrayList<>();
        CsvRow header = new CsvRow().cell("point");
        sample.targets().forEach(target -> header.cell(target.id()).cell(target.id() + ".sd"));
        lines.add(header.line());
        for (int point = 0; point < sample.points(); point++) {
            CsvRow row = new CsvRow().count(point);
            for (int k = 0; k < sample.targets().size(); k++) {
                row.numbers(sample.mean(k, point), sample.deviation(k, point));
            }
            lines.add(row.line());
        }
        NewTextFile.write(file(stage), lines);
    }

    private Path file(String stage) {
        return folder.resolve(STAGES).resolve(stage + ".csv");
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
