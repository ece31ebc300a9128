package corridor.chart.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
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
 * Data for charts of bargaining.
 *
 * @param title of the table
 * @param central the run on the table without draws
 * @param bands results of many draws of its inputs
 * @param version of Corridor
 * @param seed of the draws
 */
public record BargainView(
        String title, BargainTable table, BargainHistory central, Bands bands, String version, long seed) {
    int turns() {
        return bands.mean().length - 1;
    }

    /** Median over draws of an actor's position at the end. */
    double end(int actor, int issue) {
        return bands.position()[turns()][actor][issue][Bands.MIDDLE];
    }

    /** Capability times salience. */
    double power(int actor, int issue) {
        return table.capability()[actor] * table.salience()[actor][issue];
    }

    /** Actors, those with most power on the issue first. */
    List<Integer> byPower(int issue) {
        return IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -power(i, issue)))
                .toList();
    }

    /** Describes the bands, for a subtitle. */
    String cast() {
        String made = bands.drawn() ? Counted.of(bands.draws(), "draw") + " of the inputs" : "The table as it stands";
        return made + ", " + Counted.of(turns(), "turn") + "; " + engine() + ".";
    }

    /** The key of a line with its bands. */
    List<Page.Key> key(String line, Color color) {
        Page.Key stroke = Page.Key.stroke(3, color, line);
        return bands.spread()
                ? List.of(
                        stroke,
                        Page.Key.box(Palette.faint(color, Curves.INNER + Curves.OUTER), "middle 50 %"),
                        Page.Key.box(Palette.faint(color, Curves.OUTER), "middle 90 % of draws"))
                : List.of(stroke);
    }

    /** "from 20 to 45 (40 to 50)", "starts and ends at 20"; brackets are left out where there is no spread. */
    static String course(double start, double[] end, boolean spread) {
        String low = NumberText.value(Math.round(end[0]));
        String high = NumberText.value(Math.round(end[Bands.LEVELS - 1]));
        String from = NumberText.value(Math.round(start));
        String to = NumberText.value(Math.round(end[Bands.MIDDLE]));
        return (from.equals(to) ? "starts and ends at " + from : "from " + from + " to " + to)
                + (spread ? " (" + (low.equals(high) ? low : low + " to " + high) + ")" : "");
    }

    /** How a description for those who do not see a chart of {@link #course courses} begins. */
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
