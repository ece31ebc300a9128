package corridor.lesson.sheet;

import corridor.lesson.TypicalMoves;
import java.util.List;

/**
 * What typical sets of moves bring about, for a class that plays on paper.
 *
 * @param outcomes ids of the outcomes, as columns
 * @param pairs number of pairs of histories
 * @param seed seed of the pairs
 * @param rows the sets, the one in which nobody moves first
 */
public record PaperResults(List<String> outcomes, int pairs, long seed, List<Row> rows) {
    public PaperResults {
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    /**
     * A set of moves with its effects.
     *
     * @param cells one for each outcome
     */
    public record Row(TypicalMoves moves, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An effect over the whole run.
     *
     * @param reference mean if nobody moves
     * @param median median if nobody moves, against which the smallest difference that matters is taken
     * @param difference mean of the paired differences; 0 in the row in which nobody moves
     * @param low lower end of its 95 % interval; NaN if there is none
     * @param high its upper end; NaN if there is none
     */
    public record Cell(double reference, double median, double difference, double low, double high) {}
}
