package corridor.workflow;

import corridor.chart.page.Chart;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes charts to image files. */
public final class ChartFiles {
    /** The sizes of the PNG files. */
    public enum Sizes {
        /** The size of the chart, usually 1200 x 800 pixels. */
        USUAL,
        /** Also twice that size in both directions, for posters and dense screens. */
        ALSO_LARGE
    }

    private ChartFiles() {}

    /**
     * Writes all charts, some in parallel.
     *
     * @param folder folder of the images; created if it does not exist
     */
    public static void write(List<Chart> charts, Path folder, Sizes sizes, Tasks tasks) throws IOException {
        Path place = Files.createDirectories(folder);
        tasks.each(charts.size(), i -> {
            charts.get(i).writeTo(place);
            if (sizes == Sizes.ALSO_LARGE) {
                charts.get(i).writeLargeTo(place);
            }
        });
    }
}
