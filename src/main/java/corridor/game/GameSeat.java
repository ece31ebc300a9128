package corridor.game;

import java.util.List;

/**
 * A game seat is a seat of the catalogue that takes part in a game.
 *
 * @param id id of a {@link corridor.catalogue.seats.Seat}
 * @param asks levers of other seats for which it may ask: it offers a value, and their decider accepts or not
 */
public record GameSeat(String id, List<String> asks) {
    public GameSeat {
        asks = List.copyOf(asks);
    }
}
