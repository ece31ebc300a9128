package corridor.report.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.IssueScale;
import corridor.bargain.Offer;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;

/**
 * A bargaining story describes the result in words: the course of the issues, and the reason for each move of an actor.
 */
public final class BargainStory {
    /** Smallest move in points that the report describes. */
    private static final double WORTH_TELLING = 0.5;

    private final BargainTable table;
    private final BargainHistory history;
    private final List<IssueScale> scales;

    /** @param scales meaning of 0, 50 and 100 for each issue of the table */
    public BargainStory(BargainTable table, BargainHistory history, List<IssueScale> scales) {
        this.scales = List.copyOf(scales);
        this.table = table;
        this.history = history;
    }

    /**
     * A move describes how the positions of one actor change in one turn.
     *
     * @param turn number of the turn, from 1
     * @param actor index of the actor in the table
     * @param why reason for the change, in words
     * @param moved issues on which the position changes by at least 0.5 points, each with the position before and after
     */
    public record Move(int turn, int actor, String why, String moved) {}

    /**
     * Returns a text for each issue: its weighted mean and median at the start and at the end, with the uncertainty of
     * the inputs, and the meaning of 0, 50 and 100 if the table gives it.
     */
    public List<String> sentences(Bands bands) {
        int turns = bands.mean().length - 1;
        List<String> sentences = new ArrayList<>();
        for (int k = 0; k < table.issues().size(); k++) {
            String mean = cares(k) ? "the weighted mean " : "no actor cares for it; the plain mean of positions ";
            String median = cares(k) ? "; weighted median " : "; median ";
            String start = points(history.weightedMedian()[0][k]);
            String end = points(bands.median()[turns][k][Bands.MIDDLE]);
            sentences.add(table.issues().get(k) + ": " + mean
                    + course(history.weightedMean()[0][k], bands.mean()[turns][k], bands) + median
                    + start
                    + (turns == 0
                            ? "."
                            : start.equals(end)
                                    ? " at the start and at the end."
                                    : " at the start, " + end + " at the end.")
                    + scale(k));
        }
        return sentences;
    }

    private String scale(int issue) {
        String words = scales.get(issue).words();
        return words.isEmpty() ? "" : " On this scale " + words + ".";
    }

    private boolean cares(int issue) {
        for (double[] row : table.salience()) {
            if (row[issue] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Describes the change of a value. It names a direction only if the written numbers differ and the draws agree. */
    private static String course(double start, double[] end, Bands bands) {
        String from = points(start);
        String to = points(end[Bands.MIDDLE]);
        String low = points(end[0]);
        String high = points(end[Bands.LEVELS - 1]);
        String way = from.equals(to) ? "starts and ends at " + from : way(start, end, bands, from, to);
        if (bands.mean().length == 1) {
            way = "is " + from;
        }
        if (!bands.drawn()) {
            return way;
        }
        String draws = bands.spread() ? "90 % of draws: " : "one draw: ";
        return way + " (" + draws + (low.equals(high) ? low : low + " to " + high) + ")";
    }

    private static String way(double start, double[] end, Bands bands, String from, String to) {
        if (bands.drawn() && !bands.spread()) {
            return "goes from " + from + " to " + to;
        }
        if (end[0] > start) {
            return "rises from " + from + " to " + to;
        }
        return end[Bands.LEVELS - 1] < start
                ? "falls from " + from + " to " + to
                : from + " \u2192 " + to + ", direction unclear";
    }

    /** Returns a sentence on the end of the bargaining; empty where the positions have settled. */
    public String ending() {
        if (history.states() == 1) {
            return "No turn was played.";
        }
        return history.converged()
                ? ""
                : "Positions still move after the last turn: the end shown is where the run was stopped, not a settlement.";
    }

    /** Returns the moves of the actors, turn by turn, in the run without draws. */
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
            return initiator + " pressed " + receiver + ", which gave way (chance of " + initiator + ": "
                    + share(offer.support()) + ")";
        }
        double support = actor == offer.initiator() ? offer.support() : offer.receiverSupport();
        return initiator + " made " + receiver + " an offer that won " + share(support) + " support";
    }

    private String moved(int turn, int actor) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < table.issues().size(); k++) {
            double before = history.positions()[turn][actor][k];
            double after = history.positions()[turn + 1][actor][k];
            if (Math.abs(after - before) >= WORTH_TELLING) {
                boolean equal = points(before).equals(points(after));
                parts.add(table.issues().get(k) + " " + (equal ? tenths(before) : points(before)) + " \u2192 "
                        + (equal ? tenths(after) : points(after)));
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

    private static String tenths(double value) {
        return DecimalText.of(Math.round(value * 10) / 10.0);
    }

    /** Formats a probability with two decimals, and never as 0 or 1 unless it is exactly that. */
    private static String share(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths == 0) {
            return value > 0 ? "less than 0.01" : "no";
        }
        return hundredths == 100 && value < 1 ? "more than 0.99" : DecimalText.of(hundredths / 100.0);
    }
}
