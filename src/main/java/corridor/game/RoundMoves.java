package corridor.game;

import corridor.game.GameEntry.Played;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the moves that a closed round amounts to, whatever the order in which the seats stated them. */
final class RoundMoves {
    private final GameHeader header;
    private final LeverParties parties;
    private final List<String> levers;

    /** @param levers ids of all levers, in the order of the catalogue */
    RoundMoves(GameHeader header, LeverParties parties, List<String> levers) {
        this.header = header;
        this.parties = parties;
        this.levers = List.copyOf(levers);
    }

    /** Returns the moves of a round, at most one a lever, in the order of the catalogue. */
    List<GameMove> of(int round, Map<String, Played> played) {
        List<GameMove> moves = new ArrayList<>();
        for (String lever : levers) {
            move(round, lever, played).ifPresent(moves::add);
        }
        return moves;
    }

    private Optional<GameMove> move(int round, String lever, Map<String, Played> played) {
        // A joint agreement is found first: a seat cannot both end a lever and agree on it.
        for (GameSeat seat : header.seats()) {
            Played one = played.get(seat.id());
            Double offered = one == null ? null : one.offer().get(lever);
            if (offered == null) {
                continue;
            }
            for (String other : parties.answerers(seat.id(), lever)) {
                if (saysYes(played.get(other), lever, offered)) {
                    return Optional.of(new GameMove(round, lever, offered, List.of(seat.id(), other)));
                }
            }
        }
        for (String seat : parties.of(lever)) {
            Played one = played.get(seat);
            if (one != null && one.set().containsKey(lever)) {
                return Optional.of(new GameMove(round, lever, one.set().get(lever), List.of(seat)));
            }
        }
        return Optional.empty();
    }

    /** Whether a seat accepts the value, or offers the same. */
    private static boolean saysYes(Played other, String lever, double value) {
        return other != null
                && (Double.valueOf(value).equals(other.accept().get(lever))
                        || Double.valueOf(value).equals(other.offer().get(lever)));
    }
}
