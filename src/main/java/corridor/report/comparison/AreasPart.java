package corridor.report.comparison;

import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;

/** The areas part shows maps of events by area in the model. */
final class AreasPart implements Part {
    private final ReportContents contents;

    AreasPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "areas";
    }

    @Override
    public String title() {
        return "Where: areas";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "The state of the model, not data: the model was seeded with the past distribution of violence and is not"
                        + " validated area by area. Do not read single areas as predictions.");
        ChartFigures.write(html, contents.figures(Figure.Section.AREAS));
    }
}
