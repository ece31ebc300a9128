package corridor.workflow;

import corridor.chart.page.Chart;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes charts to image files. */
public final class ChartFiles {
    private ChartFiles() {}

    /**
     * Writes all charts, some in parallel.
     *
     * @param folder folder of the images; created if it does not exist
     */
    public static void write(List<Chart> charts, Path folder, Tasks tasks) throws IOException {
        Path place = Files.createDirectories(folder);
        tasks.each(charts.size(), i -> charts.get(i).writeTo(place));
    }
}
