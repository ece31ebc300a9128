package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.bargain.IssueScale;
import corridor.bargain.smp.SmpSettings;
import corridor.problem.InputException;
import corridor.text.InputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A bargain file is the content of a file of stakeholders.
 *
 * @param title title of the table; empty if the file has none
 * @param table the actors and their inputs
 * @param settings choices of the spatial model; KTAB's default for each choice that the file leaves out
 * @param ranges largest errors of the inputs
 * @param scales meaning of 0, 50 and 100 for each issue of the table
 * @param reasons reasons for the values of the inputs, in the order of the file; may be empty
 */
public record BargainFile(
        String title,
        BargainTable table,
        SmpSettings settings,
        InputRanges ranges,
        List<IssueScale> scales,
        List<InputReason> reasons) {
    public BargainFile {
        scales = List.copyOf(scales);
        reasons = List.copyOf(reasons);
    }

    /**
     * Reads a table of stakeholders, as CSV if the file name ends in {@code .csv}, else as JSON.
     *
     * @throws InputException with all problems. A problem in JSON names its path, and a problem in CSV its line
     */
    public static BargainFile read(Path file) {
        String text = InputFile.STAKEHOLDERS.text(file);
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? BargainCsvReader.read(file.toString(), text) : BargainJson.read(file.toString(), text);
    }
}
