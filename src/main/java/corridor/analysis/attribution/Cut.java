package corridor.analysis.attribution;

import java.util.List;

/**
 * A cut is a set of players side by side, among which a whole difference is divided.
 *
 * @param id id of the cut, such as {@code levers}
 * @param players its players, at least 1
 */
public record Cut(String id, List<Player> players) {
    /** Id of the cut whose players are the settings that differ. */
    public static final String LEVERS = "levers";

    public Cut {
        players = List.copyOf(players);
    }

    /** Whether all coalitions are valued; otherwise one order of the players for each pair. */
    public boolean isExact() {
        return players.size() <= Shapley.MOST_EXACT;
    }

    /** Returns the number of coalitions that are valued for each pair of runs. */
    public int values() {
        return isExact() ? 1 << players.size() : players.size() + 1;
    }

    /**
     * Returns the shares of one pair.
     *
     * @param orders orders of these players, for a cut that is not exact
     */
    public PairShares shares(Game game, PlayerOrders orders, int future, int replicate) {
        return isExact() ? Shapley.exact(game, players.size()) : Shapley.inOrder(game, orders.of(future, replicate));
    }
}
