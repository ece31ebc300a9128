package corridor.chart;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What charts of bargaining look at.
 *
 * @param title of the table
 * @param central the run on the table as it stands
 * @param bands what many draws of its inputs lead to
 * @param version of Corridor
 * @param seed of the draws
 */
public record BargainView(
        String title, BargainTable table, BargainHistory central, Bands bands, String version, long seed) {
    int turns() {
        return bands.mean().length - 1;
    }

    /** Where the median draw has an actor at the end. */
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

    /** How the bands were made, for a subtitle. */
    String cast() {
        return bands.draws() + (bands.draws() == 1 ? " draw" : " draws") + " of the inputs, " + turns()
                + (turns() == 1 ? " turn" : " turns") + "; " + engine() + ".";
    }

    String engine() {
        return central.engine().equals("smp")
                ? "spatial model, profile " + central.profile()
                : "challenge model, reading " + central.profile();
    }
}
