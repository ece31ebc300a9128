package corridor.game;

import corridor.game.GameEntry.Played;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One world of a game: its closed rounds, and what the seats have stated in the open one. */
public final class GameWorld {
    private final String name;
    private final GameHeader header;
    private final RoundMoves rules;
    private final GameFold fold;
    private final List<Round> closed = new ArrayList<>();
    private final Map<String, Played> stated = new LinkedHashMap<>();
    private final Map<String, Integer> revisions = new LinkedHashMap<>();
    private final List<ScheduledEvent> events = new ArrayList<>();
    private boolean held = true;

    /** A closed round: what the seats stated, what it amounts to, and the events that the teacher added. */
    private record Round(Map<String, Played> played, List<GameMove> moves, List<ScheduledEvent> events) {
        Round {
            played = Map.copyOf(played);
            moves = List.copyOf(moves);
            events = List.copyOf(events);
        }
    }

    GameWorld(String name, GameHeader header, RoundMoves rules, GameFold fold) {
        this.name = name;
        this.header = header;
        this.rules = rules;
        this.fold = fold;
    }

    public String name() {
        return name;
    }

    /** Number of closed rounds. */
    public int closed() {
        return closed.size();
    }

    /** Number of the open round, from 1; one more than the number of rounds when all are closed. */
    public int open() {
        return closed.size() + 1;
    }

    /** Whether all rounds are closed. */
    public boolean isOver() {
        return closed.size() == header.rounds().size();
    }

    /** Whether settings stay after the last round. */
    public boolean held() {
        return held;
    }

    /** Returns what a seat has stated in the open round. */
    public Optional<Played> stated(String seat) {
        return Optional.ofNullable(stated.get(seat));
    }

    /** Returns how often a seat has stated its moves in the open round. */
    public int revision(String seat) {
        return revisions.getOrDefault(seat, 0);
    }

    /** Returns what a seat stated in a closed round. */
    public Optional<Played> stated(String seat, int round) {
        return Optional.ofNullable(closed.get(round - 1).played().get(seat));
    }

    /** Returns the moves of all closed rounds, by round and within a round in the order of the catalogue. */
    public List<GameMove> moves() {
        List<GameMove> moves = new ArrayList<>();
        for (int round = 1; round <= closed.size(); round++) {
            moves.addAll(moves(round));
        }
        return moves;
    }

    /** Returns the moves of a closed round, from 1. */
    public List<GameMove> moves(int round) {
        return closed.get(round - 1).moves();
    }

    /** Returns the value of each lever that the closed rounds have set, without those that were handed back. */
    public Map<String, Double> standing() {
        Map<String, Double> standing = new LinkedHashMap<>();
        for (GameMove move : moves()) {
            standing.remove(move.lever());
            if (!move.handsBack()) {
                standing.put(move.lever(), move.value());
            }
        }
        return standing;
    }

    /** Returns the scenario of all closed rounds. */
    public Scenario scenario() {
        return scenario(move -> true);
    }

    /** Returns the scenario in which only some moves of the closed rounds stand; the teacher's events always do. */
    public Scenario scenario(Predicate<GameMove> stands) {
        List<ScheduledEvent> happened = new ArrayList<>();
        closed.forEach(round -> happened.addAll(round.events()));
        return fold.scenario(
                "world-" + name.toLowerCase(java.util.Locale.ROOT),
                "World " + name + ": the decisions of a class",
                moves().stream().filter(stands).toList(),
                happened,
                held);
    }

    /** Returns the scenario of the world without any move of a seat. */
    public Scenario unplayed() {
        Scenario without = scenario(move -> false);
        return new Scenario(
                header.base().name(),
                header.base().title(),
                header.base().ancestry(),
                without.start(),
                without.years(),
                without.levers(),
                without.events(),
                without.parameters(),
                without.switches(),
                without.priors(),
                header.base().info());
    }

    /** Whether the teacher added an event. */
    public boolean hasEvents() {
        return closed.stream().anyMatch(round -> !round.events().isEmpty());
    }

    void apply(GameEntry entry) {
        if (entry instanceof Played played) {
            stated.put(played.seat(), played);
            revisions.merge(played.seat(), 1, Integer::sum);
        } else if (entry instanceof GameEntry.Injected injected) {
            events.add(injected.event());
        } else if (entry instanceof GameEntry.Closed) {
            closed.add(new Round(stated, rules.of(open(), stated), events));
            begin();
        } else if (entry instanceof GameEntry.Undone) {
            closed.remove(closed.size() - 1);
            begin();
        } else if (entry instanceof GameEntry.Afterwards afterwards) {
            held = afterwards.held();
        }
    }

    private void begin() {
        stated.clear();
        revisions.clear();
        events.clear();
    }
}
