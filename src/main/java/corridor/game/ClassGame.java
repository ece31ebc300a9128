package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.game.GameEntry.Played;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class game is a header with the entries of its log. It amounts to one scenario a world, which depends on neither
 * clock times nor the order in which seats stated their moves. Not safe for several threads.
 */
public final class ClassGame {
    /** Largest number of changes of a seat in a round. */
    public static final int MOST_CHANGES = 2;

    private final Catalogue catalogue;
    private final GameHeader header;
    private final LeverParties parties;
    private final Map<String, GameWorld> worlds = new LinkedHashMap<>();
    private final List<GameEntry> entries = new ArrayList<>();

    public ClassGame(Catalogue catalogue, GameHeader header) {
        this.catalogue = catalogue;
        this.header = header;
        this.parties = new LeverParties(catalogue);
        RoundMoves rules = new RoundMoves(
                header, parties, catalogue.levers().stream().map(Lever::id).toList());
        GameFold fold = new GameFold(catalogue, header);
        header.worlds().forEach(world -> worlds.put(world, new GameWorld(world, header, rules, fold)));
    }

    public GameHeader header() {
        return header;
    }

    public LeverParties parties() {
        return parties;
    }

    /** Entries so far, in their order. */
    public List<GameEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns a world by its name. */
    public GameWorld world(String name) {
        return worlds.get(name);
    }

    /** Worlds in the order of the header. */
    public List<GameWorld> worlds() {
        return List.copyOf(worlds.values());
    }

    /**
     * Adds an entry.
     *
     * @param place place of the entry in messages
     * @throws InputException if the entry breaks a rule of the game; the game is as before
     */
    public void add(GameEntry entry, String place) {
        Optional<String> broken = broken(entry);
        if (broken.isPresent()) {
            throw new InputException(Problem.of(place, broken.get()));
        }
        worlds.get(entry.world()).apply(entry);
        entries.add(entry);
    }

    /** Returns the rule that an entry breaks, a clause; empty if it breaks none. */
    public Optional<String> broken(GameEntry entry) {
        GameWorld world = worlds.get(entry.world());
        if (world == null) {
            return Optional.of("there is no world " + entry.world() + " in this game, only "
                    + String.join(" and ", header.worlds()));
        }
        if (entry instanceof Played played) {
            return notOpen(world, played.round()).or(() -> broken(played));
        }
        if (entry instanceof GameEntry.Injected injected) {
            return notOpen(world, injected.round()).or(() -> outside(injected));
        }
        if (entry instanceof GameEntry.Closed closed) {
            return notOpen(world, closed.round());
        }
        if (entry instanceof GameEntry.Undone undone && undone.round() != world.closed()) {
            return Optional.of(
                    world.closed() == 0
                            ? "no round is closed, so none can be undone"
                            : "only the last closed round can be undone, which is " + world.closed());
        }
        return Optional.empty();
    }

    private Optional<String> notOpen(GameWorld world, int round) {
        if (world.isOver()) {
            return Optional.of("all " + header.rounds().size() + " rounds are closed");
        }
        return round == world.open()
                ? Optional.empty()
                : Optional.of("round " + round + " is not open; the open round is " + world.open());
    }

    private Optional<String> outside(GameEntry.Injected injected) {
        boolean within = !injected.event().date().isBefore(header.from(injected.round()))
                && injected.event().date().isBefore(header.until(injected.round()));
        return within
                ? Optional.empty()
                : Optional.of("the event must lie within the open round, from " + header.from(injected.round()) + " to "
                        + header.until(injected.round()).minusDays(1));
    }

    private Optional<String> broken(Played played) {
        GameSeat seat = header.seat(played.seat()).orElse(null);
        if (seat == null) {
            return Optional.of(played.seat() + " is no seat of this game");
        }
        if (played.by() == GameEntry.By.MODEL && !played.isEmpty()) {
            return Optional.of("a seat that the model plays makes no moves");
        }
        if (played.changes() > MOST_CHANGES) {
            return Optional.of("a seat makes at most " + MOST_CHANGES + " changes a round, not " + played.changes());
        }
        List<Map<String, Double>> all = List.of(played.set(), played.offer(), played.accept());
        for (int k = 0; k < all.size(); k++) {
            for (Map.Entry<String, Double> one : all.get(k).entrySet()) {
                Optional<String> broken = broken(seat, k, one.getKey(), one.getValue(), all);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> broken(
            GameSeat seat, int kind, String lever, double value, List<Map<String, Double>> all) {
        if (!catalogue.leverIds().contains(lever)) {
            return Optional.of(lever + " is no lever");
        }
        if (all.stream().filter(moves -> moves.containsKey(lever)).count() > 1) {
            return Optional.of(lever + " is named twice; a seat either sets, offers or accepts a lever");
        }
        if (!GameFold.continues(header.base().levers().get(lever))) {
            return Optional.of("the base scenario moves " + lever + " in a form that a game cannot go on from");
        }
        if (Double.isNaN(value) && kind != 0 || !Double.isNaN(value) && !isInRange(catalogue.lever(lever), value)) {
            return Optional.of("the value of " + lever + " is out of its range");
        }
        return switch (kind) {
            case 0 -> parties.refusalToSet(seat.id(), lever, Double.isNaN(value));
            case 1 -> parties.refusalToOffer(seat, lever);
            default -> parties.refusalToAccept(seat.id(), lever);
        };
    }

    private static boolean isInRange(Lever lever, double value) {
        boolean whole = lever.kind() == Lever.Kind.REAL || value == Math.rint(value);
        return value >= lever.low() && value <= lever.high() && whole;
    }
}
