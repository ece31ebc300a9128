package corridor.report.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.InputReason;
import corridor.bargain.IssueScale;
import corridor.build.Build;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.page.Figure;
import corridor.report.page.Reproduction;
import corridor.report.page.Reproduction.FileNote;
import java.util.List;

/**
 * The contents are all inputs of a bargaining report.
 *
 * @param title title of the table
 * @param central the run on the table without draws
 * @param bands quantiles over draws of the inputs, or of the central run if there are no draws
 * @param scales meaning of 0, 50 and 100 for each issue of the table
 * @param reasons reasons for the values of inputs; may be empty
 * @param figures the charts, in order
 * @param command command that reproduces the numbers
 * @param program build of Corridor
 * @param abbreviations abbreviations that the page spells out where it uses them first
 */
public record BargainContents(
        String title,
        BargainTable table,
        BargainHistory central,
        Bands bands,
        InputRanges ranges,
        List<IssueScale> scales,
        List<InputReason> reasons,
        List<Figure> figures,
        String command,
        long seed,
        Build program,
        List<Abbreviation> abbreviations) {
    public BargainContents {
        scales = List.copyOf(scales);
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
        abbreviations = List.copyOf(abbreviations);
    }

    /** Returns the version of Corridor. */
    String version() {
        return program.version();
    }

    /** Returns the command and the files of the folder; a bargaining report has no line on the platform. */
    Reproduction reproduction() {
        List<FileNote> files = List.of(
                new FileNote(
                        "result.json",
                        "every turn of the run on the table" + (bands.drawn() ? ", and the bands of the draws" : "")),
                new FileNote("table.csv", "the actors as KTAB and spreadsheets read them"),
                new FileNote("charts/", "each chart as SVG and PNG"));
        return new Reproduction(command, seed, program, "", List.of(), files);
    }

    int turns() {
        return bands.mean().length - 1;
    }
}
