package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.report.page.Html;

/**
 * A scenario key is a scenario's short name with its colour in the charts: grey for the reference, then the Okabe-Ito
 * colours in batch order.
 */
final class ScenarioKey {
    private static final int COLOURS = 6;

    private ScenarioKey() {}

    static void write(Html html, Analysis analysis, String scenario) {
        int position = analysis.scenarios().indexOf(scenario);
        String role = position == 0 ? "c0" : "c" + (1 + (position - 1) % COLOURS);
        html.markup("<span class=\"key\">");
        html.markup("<span class=\"swatch " + role + "\" aria-hidden=\"true\"></span>");
        html.text(analysis.label(scenario));
        html.markup("</span>");
    }
}
