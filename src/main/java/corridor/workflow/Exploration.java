package corridor.workflow;

import corridor.catalogue.Catalogue;
import corridor.chart.page.Chart;
import corridor.report.page.Reproduction;
import corridor.result.folder.ExplorationFolder;
import corridor.result.table.ExplorationTables;
import corridor.result.unfinished.NewFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the findings of an exploration to a folder of tables, charts and a report. The folder is complete or absent.
 */
public final class Exploration {
    private Exploration() {}

    /** Writes the tables of an exploration into an existing folder. */
    @FunctionalInterface
    public interface Tables {
        void write(Path folder) throws IOException;
    }

    /**
     * Writes all files and moves the complete folder to the target.
     *
     * @param catalogue catalogue of the runs
     * @param page function from the hashes of the tables to the text of the report
     */
    public static void leave(
            Path target,
            ExplorationTables kind,
            Catalogue catalogue,
            Tables tables,
            List<Chart> charts,
            Function<List<Reproduction.Hash>, String> page)
            throws IOException {
        try (NewFolder staged = NewFolder.forNew(target)) {
            write(new ExplorationFolder(staged.path()), kind, catalogue, tables, charts, page);
            staged.moveIntoPlace();
        }
    }

    /** Writes all files into a temporary folder; the parameters are those of {@link #leave}. */
    public static void write(
            ExplorationFolder folder,
            ExplorationTables kind,
            Catalogue catalogue,
            Tables tables,
            List<Chart> charts,
            Function<List<Reproduction.Hash>, String> page)
            throws IOException {
        tables.write(Files.createDirectories(folder.analysis()));
        folder.describe(kind, catalogue);
        Path place = Files.createDirectories(folder.charts());
        charts.forEach(chart -> chart.writeTo(place));
        List<Reproduction.Hash> hashes = folder.hashes().stream()
                .map(file -> new Reproduction.Hash(file.path(), file.sha256()))
                .toList();
        Files.writeString(folder.report(), page.apply(hashes), StandardCharsets.UTF_8);
    }

    /**
     * Returns the line of a report that names Java and the operating system; it is the only line that differs between
     * machines.
     */
    public static String machine() {
        return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }
}
