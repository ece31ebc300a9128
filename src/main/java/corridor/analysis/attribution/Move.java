package corridor.analysis.attribution;

import java.util.Set;

/**
 * A move is a decision in a game of several rounds. A joint move has several parties and stands only if all of them are
 * in.
 *
 * @param id id of the move
 * @param round round of the move, from 0
 * @param parties seats that make the move, at least one
 */
public record Move(String id, int round, Set<String> parties) {
    public Move {
        parties = Set.copyOf(parties);
        if (round < 0 || parties.isEmpty()) {
            throw new IllegalArgumentException("the move " + id + " needs a round and a party");
        }
    }
}
