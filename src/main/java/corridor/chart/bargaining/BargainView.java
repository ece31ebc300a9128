package corridor.chart.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.IssueScale;
import corridor.chart.page.Curves;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.number.Counted;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A bargain view holds the data for charts of bargaining.
 *
 * @param title title of the table
 * @param central the run on the table without draws
 * @param bands quantiles over many draws of the inputs
 * @param scales meaning of 0, 50 and 100 for each issue of the table
 * @param version version of Corridor
 * @param seed seed of the draws
 */
public record BargainView(
        String title,
        BargainTable table,
        BargainHistory central,
        Bands bands,
        List<IssueScale> scales,
        String version,
        long seed) {
    public BargainView {
        scales = List.copyOf(scales);
    }

    int turns() {
        return bands.mean().length - 1;
    }

    /** Returns the median over draws of an actor's final position. */
    double end(int actor, int issue) {
        return bands.position()[turns()][actor][issue][Bands.MIDDLE];
    }

    /** Returns the power of an actor on an issue: capability times salience. */
    double power(int actor, int issue) {
        return table.capability()[actor] * table.salience()[actor][issue];
    }

    /** Returns the indices of the actors, by falling power on the issue. */
    List<Integer> byPower(int issue) {
        return IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -power(i, issue)))
                .toList();
    }

    /** Returns the number of draws and turns and the engine, for a subtitle. */
    String cast() {
        String made = bands.drawn() ? Counted.of(bands.draws(), "draw") + " of the inputs" : "The table as it stands";
        return made + ", " + Counted.of(turns(), "turn") + "; " + engine() + ".";
    }

    /** Returns the entries of the key for a line with its bands. */
    List<Page.Key> key(String line, Color color) {
        Page.Key stroke = Page.Key.stroke(3, color, line);
        return bands.spread()
                ? List.of(
                        stroke,
                        Page.Key.box(Palette.faint(color, Curves.INNER + Curves.OUTER), "middle 50 %"),
                        Page.Key.box(Palette.faint(color, Curves.OUTER), "middle 90 % of draws"))
                : List.of(stroke);
    }

    /**
     * Returns the course of a position in words, such as "from 20 to 45 (40 to 50)" or "starts and ends at 20". Without
     * spread there are no brackets.
     */
    static String course(double start, double[] end, boolean spread) {
        String low = NumberText.value(Math.round(end[0]));
        String high = NumberText.value(Math.round(end[Bands.LEVELS - 1]));
        String from = NumberText.value(Math.round(start));
        String to = NumberText.value(Math.round(end[Bands.MIDDLE]));
        return (from.equals(to) ? "starts and ends at " + from : "from " + from + " to " + to)
                + (spread ? " (" + (low.equals(high) ? low : low + " to " + high) + ")" : "");
    }

    /** Returns the first words of a text alternative that lists {@link #course courses}. */
    String courses(String what) {
        return what + " at the start and after " + Counted.of(turns(), "turn")
                + (bands.spread() ? ", with the middle 90 % of draws: " : ": ");
    }

    String engine() {
        return central.engine().equals("smp")
                ? "spatial model, profile " + central.profile()
                : "challenge model, reading " + central.profile();
    }
}
