package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.bargain.smp.SmpSettings;
import corridor.problem.InputException;
import corridor.text.InputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Content of a file of stakeholders.
 *
 * @param title what the table is about; empty where the file does not say
 * @param table the actors and their inputs
 * @param settings the choices of the spatial model; KTAB's defaults where the file gives none
 * @param ranges how far the inputs may be wrong
 * @param reasons why the inputs are what they are, in the order of the file; may be empty
 */
public record BargainFile(
        String title, BargainTable table, SmpSettings settings, InputRanges ranges, List<InputReason> reasons) {
    public BargainFile {
        reasons = List.copyOf(reasons);
    }

    /**
     * Reads a table of stakeholders: CSV where the name ends so, else JSON.
     *
     * @throws InputException with everything that is wrong: in JSON by path, in CSV by line
     */
    public static BargainFile read(Path file) {
        String text = InputFile.STAKEHOLDERS.text(file);
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? BargainCsvReader.read(file.toString(), text) : BargainJson.read(file.toString(), text);
    }
}
