package corridor.analysis.attribution;

import java.util.List;

/**
 * A cut is a set of players side by side, among which a whole difference is divided.
 *
 * @param id id of the cut, such as {@code levers}
 * @param name what the ways of the cut lead to, in words; empty if the players are no ways
 * @param players its players, at least 1
 * @param rest what does not pass through any way, in words; empty if the players are no ways
 */
public record Cut(String id, String name, List<Player> players, String rest) {
    /** Id of the cut whose players are the settings that differ. */
    public static final String LEVERS = "levers";

    public Cut {
        players = List.copyOf(players);
    }

    /** Makes the cut whose players are the settings that differ. */
    public static Cut ofLevers(List<Player> players) {
        return new Cut(LEVERS, "", players, "");
    }

    /** Whether the players are ways through the model, and not settings. */
    public boolean isOfWays() {
        return !name.isEmpty();
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
