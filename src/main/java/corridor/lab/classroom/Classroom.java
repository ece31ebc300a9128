package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.game.ClassGame;
import corridor.game.EntryReader;
import corridor.game.GameEntry;
import corridor.game.GameEntry.By;
import corridor.game.GameEntry.Played;
import corridor.game.GameFile;
import corridor.game.GameSeat;
import corridor.game.GameWorld;
import corridor.game.play.GamePlay;
import corridor.game.play.RoundReveal;
import corridor.lab.server.Refusal;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.run.RunFactory;
import corridor.text.JsonPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A class plays one game. All its state is here, under one lock, and each change gives it another revision. Nobody can
 * hold the class up: a seat without moves leaves all to the model when the round closes.
 */
final class Classroom {
    static final int MORE_SECONDS = 60;

    private static final String WORLD = "A";
    private static final String SOURCE = "request";
    private static final String ROUND = "round";

    private final ClassSetup setup;
    private final ClassGame game;
    private final GameFile file;
    private final GamePlay play;
    private final EntryReader reader;
    private final ClassClock clock;
    private final ClassPeople people;
    private final LongSupplier nanos;
    private final Map<String, By> players = new LinkedHashMap<>();
    private final ClassPredictions predictions = new ClassPredictions();
    private final List<RoundReveal> reveals = new ArrayList<>();
    private boolean open;
    private boolean debrief;
    private int revealed;
    private int revision;
    private ObjectNode shown;

    /**
     * @param game game that goes on, with its closed rounds
     * @param file its file
     * @param nanos time in nanoseconds
     */
    Classroom(
            Catalogue catalogue,
            RunFactory model,
            ClassSetup setup,
            ClassGame game,
            GameFile file,
            ClassPeople people,
            LongSupplier nanos) {
        this.setup = setup;
        this.game = game;
        this.file = file;
        this.people = people;
        this.nanos = nanos;
        this.play = new GamePlay(catalogue, game.header(), model, setup.numbers());
        this.reader = new EntryReader(catalogue, game, SOURCE);
        this.clock = new ClassClock(nanos);
        // A page that holds a revision of an earlier server sees another number.
        this.revision = 1 + (int) (Math.abs(nanos.getAsLong()) / 1_000_000 % 1_000_000_000);
        game.header().seats().forEach(seat -> players.put(seat.id(), By.SEAT));
        for (int round = 1; round <= world().closed(); round++) {
            reveals.add(play.reveal(world(), round));
        }
        revealed = world().closed();
    }

    ClassSetup setup() {
        return setup;
    }

    ClassGame game() {
        return game;
    }

    GameWorld world() {
        return game.world(WORLD);
    }

    GamePlay play() {
        return play;
    }

    GameFile file() {
        return file;
    }

    ClassClock clock() {
        return clock;
    }

    ClassPeople people() {
        return people;
    }

    /** Time in nanoseconds. */
    long now() {
        return nanos.getAsLong();
    }

    ClassPredictions predictions() {
        return predictions;
    }

    int revision() {
        return revision;
    }

    /** What was revealed, by round. */
    List<RoundReveal> reveals() {
        return List.copyOf(reveals.subList(0, revealed));
    }

    Phase phase() {
        if (debrief) {
            return Phase.DEBRIEF;
        }
        if (open) {
            return Phase.OPEN;
        }
        if (world().closed() > revealed) {
            return Phase.CLOSED;
        }
        return world().closed() == 0 ? Phase.LOBBY : Phase.REVEALED;
    }

    /** The round that is open, or that was closed last, or else the first. */
    int round() {
        return open ? world().open() : Math.max(1, world().closed());
    }

    /** Who plays a seat. */
    By player(String seat) {
        return players.get(seat);
    }

    /** Looks at the clock and at who is here; a request does so before it is answered. */
    synchronized void look() {
        if (people.look(nanos.getAsLong())) {
            touch();
        }
        if (open && clock.isOver()) {
            close();
        }
    }

    /** Does a step of the lesson: open, close, reveal, next, undo or end. */
    synchronized void step(String step) {
        switch (step) {
            case "open" -> openRound();
            case "close" -> {
                require(open, "no round is open, so none can be closed");
                close();
            }
            case "reveal" -> {
                require(phase() == Phase.CLOSED, "no round is closed and not yet revealed");
                revealed = world().closed();
            }
            case "next" -> next();
            case "undo" -> undo();
            default -> {
                require(!open, "close the open round first");
                revealed = world().closed();
                debrief = true;
            }
        }
        touch();
    }

    /** What the teacher's button does next. */
    String nextStep() {
        return switch (phase()) {
            case LOBBY -> "open";
            case OPEN -> "close";
            case CLOSED -> "reveal";
            case REVEALED -> world().isOver() ? "end" : "open";
            case DEBRIEF -> "";
        };
    }

    private void next() {
        switch (nextStep()) {
            case "open" -> openRound();
            case "close" -> close();
            case "reveal" -> revealed = world().closed();
            case "end" -> debrief = true;
            default -> throw conflict("the game is over");
        }
    }

    private void openRound() {
        require(
                phase() == Phase.LOBBY || phase() == Phase.REVEALED && !world().isOver(),
                world().isOver() ? "all rounds are played" : "reveal the closed round first");
        open = true;
        clock.start(setup.seconds());
    }

    private void close() {
        int round = world().open();
        for (GameSeat seat : game.header().seats()) {
            if (world().stated(seat.id()).isEmpty()) {
                write(new Played(WORLD, round, seat.id(), Map.of(), Map.of(), Map.of(), By.MODEL));
            }
        }
        write(new GameEntry.Closed(WORLD, round));
        open = false;
        clock.stop();
        reveals.add(play.reveal(world(), round));
        touch();
    }

    private void undo() {
        require(!open, "close the open round first");
        require(world().closed() > 0, "no round is closed, so none can be undone");
        write(new GameEntry.Undone(WORLD, world().closed()));
        reveals.remove(reveals.size() - 1);
        revealed = Math.min(revealed, reveals.size());
        debrief = false;
    }

    /** Lets an event happen in the open round. */
    synchronized void inject(JsonPart event) {
        require(open, "no round is open, in which an event could happen");
        write(new GameEntry.Injected(WORLD, world().open(), reader.event(world().open(), event)));
        touch();
    }

    /** Says what holds after the last round. */
    synchronized void afterwards(boolean held) {
        write(new GameEntry.Afterwards(WORLD, held));
        touch();
    }

    /** Says who plays a seat; moves of a seat that the model plays are taken back. */
    synchronized void player(String seat, By by) {
        players.put(seat, by);
        if (open && by == By.MODEL && world().stated(seat).isPresent()) {
            write(new Played(WORLD, world().open(), seat, Map.of(), Map.of(), Map.of(), By.MODEL));
        }
        touch();
    }

    /**
     * Takes the moves of a seat.
     *
     * @param teacher whether the teacher states them
     * @param shown revision of the moves that the page showed; empty if it does not matter
     * @return the new revision
     * @throws Refusal if the round is not open, or another page stated moves since
     */
    synchronized int commit(String seat, boolean teacher, Optional<Integer> shown, JsonPart body) {
        require(open, "the round is closed");
        require(players.get(seat) != By.MODEL, "the model plays this seat");
        long round = body.orNull(ROUND).is(JsonPart.Kind.NUMBER)
                ? (long) body.get(ROUND).number()
                : 0;
        require(round == world().open(), "this is not the open round, which is " + world().open());
        By by = teacher && players.get(seat) == By.TEACHER ? By.TEACHER : By.SEAT;
        Played played = reader.played(WORLD, world().open(), seat, by, body, List.of(ROUND));
        setup.requireCards(game.parties(), seat, played);
        Optional<Played> before = world().stated(seat);
        if (before.isPresent() && before.get().sameMoves(played)) {
            return world().revision(seat);
        }
        if (shown.isPresent() && shown.get() != world().revision(seat)) {
            throw new Refusal(412, "If-Match", "somebody else of this seat decided meanwhile; look at it again");
        }
        write(played);
        touch();
        return world().revision(seat);
    }

    /** Shows an answer of the debrief to all; null takes it away. */
    synchronized void show(ObjectNode answer) {
        shown = answer;
        touch();
    }

    /** The answer of the debrief that all see; empty for none, and while the game goes on. */
    Optional<ObjectNode> shown() {
        return phase() == Phase.DEBRIEF ? Optional.ofNullable(shown) : Optional.empty();
    }

    /** Marks a change, so that all pages see it. */
    synchronized void touch() {
        revision++;
    }

    /** Writes an entry before it counts, so that nothing counts that a killed program would forget. */
    private void write(GameEntry entry) {
        game.broken(entry).ifPresent(rule -> {
            throw new InputException(Problem.of(SOURCE, rule));
        });
        file.append(entry);
        game.add(entry, SOURCE);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw conflict(rule);
        }
    }

    private static Refusal conflict(String rule) {
        return new Refusal(409, "class", rule);
    }
}
