package corridor.report;

import corridor.chart.Chart;
import java.util.LinkedHashMap;
import java.util.Map;

/** Charts of explorations as figures of a page, with one line each on how to read them. */
final class ExplorationFigures {
    private static final Map<String, String> CAPTIONS = captions();

    private ExplorationFigures() {}

    static Figure of(Chart chart) {
        String caption = CAPTIONS.entrySet().stream()
                .filter(entry -> chart.id().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new Figure(chart.id(), chart.title(), caption, chart.alt(), chart.svg(), Figure.Section.DRIVERS);
    }

    private static Map<String, String> captions() {
        Map<String, String> lines = new LinkedHashMap<>();
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
