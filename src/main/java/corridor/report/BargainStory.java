package corridor.report;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.Offer;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;

/** What came of bargaining in words: where the issues go, and why each actor moved. */
public final class BargainStory {
    /** Moves below this are not told. */
    private static final double WORTH_TELLING = 0.5;

    private final BargainTable table;
    private final BargainHistory history;

    public BargainStory(BargainTable table, BargainHistory history) {
        this.table = table;
        this.history = history;
    }

    /** One actor's move in one turn. */
    public record Move(int turn, int actor, String why, String moved) {}

    /** A sentence for each issue, with the uncertainty of the inputs and what stays without any turn. */
    public List<String> sentences(Bands bands) {
        int turns = bands.mean().length - 1;
        List<String> sentences = new ArrayList<>();
        for (int k = 0; k < table.issues().size(); k++) {
            double start = history.weightedMean()[0][k];
            double[] end = bands.mean()[turns][k];
            sentences.add(table.issues().get(k) + ": the weighted mean " + direction(start, end) + " "
                    + points(start) + " to " + points(end[Bands.MIDDLE]) + " (90 % of draws: " + points(end[0]) + " to "
                    + points(end[Bands.LEVELS - 1]) + "); weighted median " + points(history.weightedMedian()[0][k])
                    + " at the start, " + points(bands.median()[turns][k][Bands.MIDDLE]) + " at the end.");
        }
        return sentences;
    }

    private static String direction(double start, double[] end) {
        if (end[0] > start) {
            return "rises from";
        }
        return end[Bands.LEVELS - 1] < start ? "falls from" : "goes, not clearly up or down, from";
    }

    /** Why each actor moved, turn by turn, in the run on the table as it stands. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int t = 0; t < history.offers().size(); t++) {
            for (Offer offer : history.offers().get(t)) {
                if (offer.initiatorAccepts()) {
                    add(moves, t, offer.initiator(), why(offer, offer.initiator()));
                }
                if (offer.receiverAccepts()) {
                    add(moves, t, offer.receiver(), why(offer, offer.receiver()));
                }
            }
        }
        return moves;
    }

    private void add(List<Move> moves, int turn, int actor, String why) {
        String moved = moved(turn, actor);
        boolean told = moves.stream()
                .anyMatch(m ->
                        m.turn() == turn + 1 && m.actor() == actor && m.why().equals(why));
        if (!moved.isEmpty() && !told) {
            moves.add(new Move(turn + 1, actor, why, moved));
        }
    }

    private String why(Offer offer, int actor) {
        String initiator = name(offer.initiator());
        String receiver = name(offer.receiver());
        if (history.engine().equals("bdm")) {
            return initiator + " pressed " + receiver + ", which gave way (chance of " + initiator + " "
                    + share(offer.support()) + ")";
        }
        double support = actor == offer.initiator() ? offer.support() : offer.receiverSupport();
        return initiator + "'s offer to " + receiver + " won " + share(support) + " support";
    }

    private String moved(int turn, int actor) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < table.issues().size(); k++) {
            double before = history.positions()[turn][actor][k];
            double after = history.positions()[turn + 1][actor][k];
            if (Math.abs(after - before) >= WORTH_TELLING) {
                parts.add(table.issues().get(k) + " " + points(before) + " \u2192 " + points(after));
            }
        }
        return String.join(", ", parts);
    }

    private String name(int actor) {
        return table.actors().get(actor);
    }

    private static String points(double value) {
        return DecimalText.of(Math.round(value));
    }

    private static String share(double value) {
        return DecimalText.of(Math.round(value * 100) / 100.0);
    }
}
