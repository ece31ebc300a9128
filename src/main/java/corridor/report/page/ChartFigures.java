package corridor.report.page;

import corridor.chart.page.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chart figures are charts in a report: heading, picture with its text alternative, caption. */
public final class ChartFigures {
    private static final int OPEN = 2;

    private ChartFigures() {}

    /**
     * Writes the charts by kind. If a kind has one chart per scenario, the first two are visible and the others are in
     * a collapsed section.
     */
    public static void write(Html html, List<Figure> figures) {
        Map<Chart.Kind, List<Figure>> kinds = new LinkedHashMap<>();
        figures.forEach(figure ->
                kinds.computeIfAbsent(figure.kind(), kind -> new ArrayList<>()).add(figure));
        for (Map.Entry<Chart.Kind, List<Figure>> kind : kinds.entrySet()) {
            boolean perScenario = kind.getKey().oneForEachScenario();
            int open = perScenario
                    ? Math.min(OPEN, kind.getValue().size())
                    : kind.getValue().size();
            inOrder(html, kind.getValue().subList(0, open));
            List<Figure> more = kind.getValue().subList(open, kind.getValue().size());
            if (!more.isEmpty()) {
                html.open("details").element("summary", "The same for " + more.size() + " more");
                inOrder(html, more);
                html.close();
            }
        }
    }

    /** Writes a chart for wide pages and for paper, with the same chart for phones, of which readers see one. */
    public static void either(Html html, Figure wide, Figure narrow) {
        html.open("figure", "class", "wide");
        picture(html, wide);
        html.close();
        html.open("figure", "class", "narrow");
        picture(html, narrow);
        html.close();
    }

    private static void picture(Html html, Figure figure) {
        html.markup(InlineSvg.of(figure)).element("figcaption", figure.caption());
    }

    /** Writes the charts in their order. */
    public static void inOrder(Html html, List<Figure> figures) {
        for (Figure figure : figures) {
            html.open("figure", "id", "figure-" + figure.id());
            html.element("h3", figure.title(), "class", "figure-title");
            html.open(
                    "div",
                    "class",
                    "picture",
                    "tabindex",
                    "0",
                    "role",
                    "group",
                    "aria-label",
                    "Chart: " + figure.title());
            html.markup(InlineSvg.of(figure));
            html.close();
            if (!figure.caption().isBlank()) {
                html.element("figcaption", figure.caption());
            }
            html.close();
        }
    }
}
