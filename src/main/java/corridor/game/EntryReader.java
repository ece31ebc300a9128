package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.game.GameEntry.By;
import corridor.game.GameEntry.Played;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.ScheduledEvent;
import corridor.scenario.SettingReader;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads entries of a game from JSON, with all problems of an entry at once. */
public final class EntryReader {
    /** Word for settings that stay after the last round. */
    public static final String HELD = "held";

    /** Word for settings that go back to the model after the last round. */
    public static final String HANDED_BACK = "handed-back";

    private static final String WORLD = "world";
    private static final String ROUND = "round";
    private static final String EVENT = "event";
    private static final List<String> MOVES = List.of("set", "offer", "accept");
    private static final List<String> WORDS = Arrays.stream(By.values())
            .map(by -> by.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Catalogue catalogue;
    private final ClassGame game;
    private final String source;

    /** @param source name of the text in messages */
    public EntryReader(Catalogue catalogue, ClassGame game, String source) {
        this.catalogue = catalogue;
        this.game = game;
        this.source = source;
    }

    /**
     * Reads a line of the log, and adds its entry to the game.
     *
     * @throws InputException with all problems of the entry; the game is as before
     */
    public void add(JsonPart line) {
        PartCheck check = new PartCheck(source);
        Optional<GameEntry> entry = entry(line, check);
        if (!check.problems().isEmpty()) {
            throw InputException.of(source, check.problems());
        }
        game.add(entry.orElseThrow(), check.place(line));
    }

    /**
     * Reads the moves of a seat, an object with {@code set}, {@code offer} and {@code accept}, each of which may be
     * missing.
     *
     * @param more keys that the object may have in addition
     * @throws InputException with all problems, also if the moves break a rule of the game
     */
    public Played played(String world, int round, String seat, By by, JsonPart part, List<String> more) {
        PartCheck check = new PartCheck(source);
        List<String> keys = new java.util.ArrayList<>(MOVES);
        keys.addAll(more);
        check.object(part, List.of(), keys);
        Played played = moves(world, round, seat, by, part, check);
        if (check.problems().isEmpty()) {
            game.broken(played).ifPresent(rule -> check.add(Problem.of(check.place(part), rule)));
        }
        if (!check.problems().isEmpty()) {
            throw InputException.of(source, check.problems());
        }
        return played;
    }

    /**
     * Reads an event of the open round of a world.
     *
     * @throws InputException with all problems
     */
    public ScheduledEvent event(int round, JsonPart part) {
        PartCheck check = new PartCheck(source);
        Optional<ScheduledEvent> event = event(round, part, check);
        if (!check.problems().isEmpty()) {
            throw InputException.of(source, check.problems());
        }
        return event.orElseThrow();
    }

    private Optional<GameEntry> entry(JsonPart line, PartCheck check) {
        if (!line.is(Kind.OBJECT)) {
            check.value(line, "must be " + Kind.OBJECT.words());
            return Optional.empty();
        }
        if (line.has("seat")) {
            return played(line, check);
        }
        if (line.has(EVENT)) {
            return check.object(line, List.of(WORLD, ROUND, EVENT), List.of())
                    ? both(
                            line,
                            check,
                            (world, round) -> event(round, line.get(EVENT), check)
                                    .map(event -> new GameEntry.Injected(world, round, event)))
                    : Optional.empty();
        }
        if (line.has("closed")) {
            return check.object(line, List.of(WORLD, ROUND, "closed"), List.of())
                    ? both(
                            line,
                            check,
                            (world, round) -> isTrue(line.get("closed"), check)
                                    ? Optional.of(new GameEntry.Closed(world, round))
                                    : Optional.empty())
                    : Optional.empty();
        }
        if (line.has("undo")) {
            return check.object(line, List.of(WORLD, "undo"), List.of())
                    ? world(line, check)
                            .flatMap(world ->
                                    round(line.get("undo"), check).map(round -> new GameEntry.Undone(world, round)))
                    : Optional.empty();
        }
        if (line.has("afterwards")) {
            return check.object(line, List.of(WORLD, "afterwards"), List.of())
                    ? world(line, check)
                            .flatMap(world -> check.name(
                                            line.get("afterwards"), "says no such thing", List.of(HELD, HANDED_BACK))
                                    .map(word -> new GameEntry.Afterwards(world, word.equals(HELD))))
                    : Optional.empty();
        }
        check.value(line, "is no entry of a game; an entry has the key seat, event, closed, undo or afterwards");
        return Optional.empty();
    }

    private Optional<GameEntry> played(JsonPart line, PartCheck check) {
        if (!check.object(line, List.of(WORLD, ROUND, "seat"), List.of("set", "offer", "accept", "by"))) {
            return Optional.empty();
        }
        Optional<String> by =
                line.has("by") ? check.name(line.get("by"), "is nobody who plays", WORDS) : Optional.of(WORDS.get(0));
        List<String> seats = game.header().seats().stream().map(GameSeat::id).toList();
        Optional<String> seat = check.name(line.get("seat"), "is no seat of this game", seats);
        return both(
                line,
                check,
                (world, round) -> by.isEmpty() || seat.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                moves(world, round, seat.get(), By.values()[WORDS.indexOf(by.get())], line, check)));
    }

    private Played moves(String world, int round, String seat, By by, JsonPart part, PartCheck check) {
        return new Played(
                world,
                round,
                seat,
                values(part.orNull("set"), true, check),
                values(part.orNull("offer"), false, check),
                values(part.orNull("accept"), false, check),
                by);
    }

    private Map<String, Double> values(JsonPart part, boolean handsBack, PartCheck check) {
        Map<String, Double> values = new LinkedHashMap<>();
        if (part.is(Kind.NULL) && part.shown().isEmpty()) {
            return values;
        }
        if (!part.is(Kind.OBJECT)) {
            check.value(part, "must be " + Kind.OBJECT.words());
            return values;
        }
        SettingReader reader =
                new SettingReader(catalogue, source, game.header().base().start(), check::add);
        part.fields().forEach((lever, field) -> {
            if (!catalogue.leverIds().contains(lever)) {
                check.add(new Problem(
                        source + ":" + field.line() + ":" + field.column(),
                        part.pathOf(lever),
                        "",
                        "is no lever",
                        NearestName.of(lever, catalogue.leverIds()),
                        List.copyOf(catalogue.leverIds()),
                        "catalogue levers"));
            } else if (handsBack && field.value().is(Kind.NULL)) {
                values.put(lever, Double.NaN);
            } else {
                OptionalDouble value = reader.value(lever, field.value());
                value.ifPresent(number -> values.put(lever, number));
            }
        });
        return values;
    }

    private Optional<ScheduledEvent> event(int round, JsonPart part, PartCheck check) {
        GameHeader header = game.header();
        if (round > header.rounds().size()) {
            check.value(part, "the game has " + header.rounds().size() + " rounds");
            return Optional.empty();
        }
        return new SettingReader(catalogue, source, header.base().start(), check::add)
                .event(part, header.from(round), header.until(round), "round " + round);
    }

    /** Makes an entry of a world and a round. */
    private interface Maker {
        Optional<? extends GameEntry> of(String world, int round);
    }

    private Optional<GameEntry> both(JsonPart line, PartCheck check, Maker maker) {
        Optional<String> world = world(line, check);
        Optional<Integer> round = round(line.get(ROUND), check);
        return world.isEmpty() || round.isEmpty()
                ? Optional.empty()
                : maker.of(world.get(), round.get()).map(entry -> entry);
    }

    private Optional<String> world(JsonPart line, PartCheck check) {
        return check.name(
                line.get(WORLD), "is no world of this game", game.header().worlds());
    }

    private Optional<Integer> round(JsonPart part, PartCheck check) {
        return check.whole(part, 1, game.header().rounds().size()).map(Long::intValue);
    }

    private static boolean isTrue(JsonPart part, PartCheck check) {
        boolean yes = part.is(Kind.BOOLEAN) && part.number() == 1;
        if (!yes) {
            check.value(part, "must be true");
        }
        return yes;
    }
}
