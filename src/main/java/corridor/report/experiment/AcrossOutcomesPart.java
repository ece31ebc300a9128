package corridor.report.experiment;

import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import java.util.List;

/** The part of an experiment report with the charts that show all outcomes. */
final class AcrossOutcomesPart implements Part {
    private final List<Figure> figures;

    AcrossOutcomesPart(List<Figure> figures) {
        this.figures = figures;
    }

    @Override
    public String id() {
        return "across";
    }

    @Override
    public String title() {
        return "All outcomes together";
    }

    @Override
    public void write(Html html) {
        ChartFigures.write(html, figures);
    }
}
