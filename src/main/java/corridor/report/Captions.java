package corridor.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line under each chart: how to read it. */
final class Captions {
    private static final Map<String, String> BY_KIND = byKind();

    private Captions() {}

    /** The line for a chart, by the first word of its id; empty for a kind that needs none. */
    static String of(String chart) {
        return BY_KIND.getOrDefault(kind(chart), "");
    }

    /** The kind of a chart: the first word of its id. */
    static String kind(String chart) {
        return chart.split("-")[0];
    }

    private static Map<String, String> byKind() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "forest", "Bars that clear the grey zone and the zero line are differences that are clear and matter.");
        lines.put("fan", "Where the bands lie over one another, single histories cannot tell the scenarios apart.");
        lines.put("totals", "Events this rare are read as running totals; the whiskers show how far histories differ.");
        lines.put(
                "spread",
                "One bar is one size of outcome: look at how far the shapes overlap, not only at the medians.");
        lines.put("histories", "One history is what the world would see; no single one shows the average effect.");
        lines.put(
                "path", "Read downwards: does pressure follow attacks, effort follow pressure, and money follow all?");
        lines.put("ladder", "The darker the area, the harder the step; its height is the share of runs on it.");
        lines.put("project", "Mean numbers of projects: suspension passes, withdrawal does not.");
        lines.put(
                "issues",
                "Each history draws its own table, since nobody knows the numbers; look at the width before the slope.");
        lines.put("split", "Grey is luck and cannot be learned away; blue is what better knowledge would narrow.");
        lines.put("map", "State of the model, not data; tiles are not to scale and say nothing about borders.");
        lines.put("morris", "Far right: matters. High up as well: acts through others, or not in a straight line.");
        lines.put(
                "tornado", "Means over all that the other factors do; what two factors do only together is not in it.");
        lines.put(
                "effects",
                "A steep mean within narrow bands is a strong effect; wide bands are the other factors' doing.");
        lines.put("course", "Who drives the outcome early need not drive it late.");
        lines.put("convergence", "Lines that still cross at the right have not settled.");
        lines.put("scatter", "A flat line does not mean no influence: look at the spread as well.");
        lines.put("sobol", "Where an interval holds zero there may be nothing at all.");
        return lines;
    }
}
