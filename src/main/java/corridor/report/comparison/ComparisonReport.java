package corridor.report.comparison;

import corridor.report.page.Figure;
import corridor.report.page.HtmlPage;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison report is one self-contained HTML file, without network access or scripts. Equal contents give equal
 * bytes, except for the platform line, which a comment marks.
 */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * Returns the HTML page.
     *
     * @throws IllegalArgumentException if a figure's SVG is not well-formed, or would run or load something
     */
    public static String page(ReportContents contents) {
        return new HtmlPage(
                        ComparisonMasthead.question(contents),
                        contents.reproduction().version())
                .spelling(contents.catalogue().abbreviations())
                .of(html -> ComparisonMasthead.write(html, contents), parts(contents));
    }

    private static List<Part> parts(ReportContents contents) {
        List<Part> parts =
                new ArrayList<>(List.of(new AnswerPart(contents), new ChangesPart(contents), new CoursePart(contents)));
        if (!contents.shares().isEmpty()) {
            parts.add(new SharesPart(contents));
        }
        if (!contents.analysis().bargaining().isEmpty()
                || !contents.figures(Figure.Section.BARGAINING).isEmpty()) {
            parts.add(new BargainingPart(contents));
        }
        if (!contents.alternatives().isEmpty()) {
            parts.add(new FeasibilityPart(contents));
        }
        parts.add(new DriversPart(contents));
        parts.add(new OutcomesPart(contents));
        if (!contents.figures(Figure.Section.AREAS).isEmpty()) {
            parts.add(new AreasPart(contents));
        }
        parts.add(new AssumptionsPart(contents));
        parts.add(new ReproducePart(contents.reproduction()));
        return parts;
    }
}
