package corridor.report.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.build.Build;
import corridor.report.page.Figure;
import java.util.List;

/**
 * The contents are all inputs of a bargaining report.
 *
 * @param title title of the table
 * @param central the run on the table without draws
 * @param bands quantiles over draws of the inputs, or of the central run if there are no draws
 * @param reasons reasons for the values of inputs; may be empty
 * @param figures the charts, in order
 * @param command command that reproduces the numbers
 * @param program build of Corridor
 */
public record BargainContents(
        String title,
        BargainTable table,
        BargainHistory central,
        Bands bands,
        InputRanges ranges,
        List<InputReason> reasons,
        List<Figure> figures,
        String command,
        long seed,
        Build program) {
    public BargainContents {
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
    }

    /** Version of Corridor. */
    String version() {
        return program.version();
    }

    int turns() {
        return bands.mean().length - 1;
    }
}
