package corridor.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line under each chart: how to read it. */
public final class Captions {
    private static final Map<String, String> BY_KIND = byKind();

    private Captions() {}

    /**
     * Returns the line for a chart, by the beginning of its id.
     *
     * @throws IllegalArgumentException for a kind of chart that has no line
     */
    public static String of(String chart) {
        return BY_KIND.entrySet().stream()
                .filter(entry -> (chart + "-").startsWith(entry.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the chart '" + chart + "' has no caption"));
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
        for (String method : List.of("sobol", "rbd-fast", "delta", "dgsm", "src", "prcc")) {
            lines.put(method, "Where an interval holds zero there may be nothing at all.");
        }
        lines.put("efast", "This method gives no intervals, so small bars say little.");
        lines.put("pawn", "A bar that does not pass the dashed line is no longer than chance alone would make it.");
        lines.put("reaction-lags", "Look whether the days of the record lie where most runs of the model lie.");
        lines.put(
                "bargain-positions",
                "Lines that meet are actors that agree; lines that stay level are actors who do not move.");
        lines.put("bargain-issues", "Look at how far a centre moves compared with how far apart the actors are.");
        lines.put("bargain-power", "Compare the two panels: bargaining changed what lies elsewhere at the end.");
        lines.put("bargain-tension", "An actor at the end of many wide arrows is pressed from several sides.");
        lines.put(
                "prim-limits",
                "The shorter a blue bar, the sharper its limit; a bar that reaches an end is open at that end.");
        lines.put(
                "prim-trade-off",
                "To the right a box holds more of the cases, upwards it holds fewer others; both at once are rare.");
        lines.put("factor-map", "Where lines lie close together a small change of an input matters most.");
        lines.put(
                "tree",
                "Read from the left; follow the answers to the boxes at the right, and mind how many cases they hold.");
        lines.put(
                "ranks",
                "Lines that cross are criteria that disagree; neighbours whose values are near are hardly told apart.");
        lines.put("parallel-outcomes", "Follow one line from axis to axis: where it is high it does well.");
        lines.put(
                "parallel-levers", "Where all lines meet, the options agree; where they fan out, the choice decides.");
        lines.put("search-convergence", "A search that is stopped while the line rises has not found what there is.");
        lines.put("regret", "Each column holds futures; the palest row of a column is the best policy there.");
        return lines;
    }
}
