package corridor.game.debrief;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.PlayerShare;
import java.util.List;

/**
 * The table of rounds and seats credits each move given the rounds before it. All its cells add up to the difference of
 * the game.
 *
 * @param cells shares of each seat in each round, judged as one family: the seats of the first round, then of the next
 * @param seats sums of the rows: the shares of the seats over all rounds
 * @param rounds sums of the columns: what each round changed
 */
public record RoundTable(AttributionFindings cells, AttributionFindings seats, AttributionFindings rounds) {
    /** Returns the shares of a round, from 1. */
    public List<PlayerShare> ofRound(int round) {
        if (cells.cuts().isEmpty()) {
            return List.of();
        }
        int players = seats.cuts().get(0).players().size();
        return cells.cuts().get(0).players().subList((round - 1) * players, round * players);
    }
}
