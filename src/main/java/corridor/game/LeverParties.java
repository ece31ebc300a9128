package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.catalogue.seats.Seat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lever parties say which seats decide a lever, as the catalogue's table of seats does. A lever of one seat is set by
 * it. A lever of two seats is joint: one offers a value, and the other accepts it.
 */
public final class LeverParties {
    private final Map<String, List<String>> seats = new LinkedHashMap<>();
    private final Map<String, List<String>> levers = new LinkedHashMap<>();

    public LeverParties(Catalogue catalogue) {
        for (Seat seat : catalogue.seats().seats()) {
            levers.put(
                    seat.id(), seat.choices().stream().map(Seat.Choice::lever).toList());
            seat.choices()
                    .forEach(choice -> seats.computeIfAbsent(choice.lever(), any -> new ArrayList<>())
                            .add(seat.id()));
        }
        seats.replaceAll((lever, parties) -> List.copyOf(parties));
    }

    /** Returns the ids of the seats that decide a lever, in the order of the catalogue; empty if no seat does. */
    public List<String> of(String lever) {
        return seats.getOrDefault(lever, List.of());
    }

    /** Returns the ids of the levers that a seat decides, alone or with another. */
    public List<String> levers(String seat) {
        return levers.getOrDefault(seat, List.of());
    }

    /** Returns why a seat cannot set a lever; empty if it can. */
    Optional<String> refusalToSet(String seat, String lever, boolean handsBack) {
        List<String> parties = of(lever);
        if (!parties.contains(seat)) {
            return Optional.of(decided(lever, parties) + "; " + seat + " does not");
        }
        if (parties.size() > 1 && !handsBack) {
            return Optional.of(lever + " is decided by two seats: offer a value, and the other seat accepts it");
        }
        return Optional.empty();
    }

    /** Returns why a seat cannot offer a value of a lever; empty if it can. */
    Optional<String> refusalToOffer(GameSeat seat, String lever) {
        List<String> parties = of(lever);
        if (parties.contains(seat.id())) {
            return parties.size() > 1
                    ? Optional.empty()
                    : Optional.of(lever + " is decided by " + seat.id() + " alone, which sets it");
        }
        return seat.asks().contains(lever)
                ? Optional.empty()
                : Optional.of(decided(lever, parties) + "; " + seat.id() + " does not, and may not ask for it");
    }

    /** Returns why a seat cannot accept an offer of a lever; empty if it can. */
    Optional<String> refusalToAccept(String seat, String lever) {
        List<String> parties = of(lever);
        return parties.contains(seat)
                ? Optional.empty()
                : Optional.of(decided(lever, parties) + "; " + seat + " cannot accept an offer of it");
    }

    /** Returns the seats that may accept what a seat offers. */
    public List<String> answerers(String seat, String lever) {
        List<String> answerers = new ArrayList<>(of(lever));
        answerers.remove(seat);
        return answerers;
    }

    private static String decided(String lever, List<String> parties) {
        return parties.isEmpty()
                ? "no seat decides " + lever
                : lever + " is decided by " + String.join(" and ", parties);
    }
}
