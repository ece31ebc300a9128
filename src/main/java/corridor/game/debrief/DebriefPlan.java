package corridor.game.debrief;

import corridor.game.GameMove;
import corridor.game.GameSeat;
import corridor.game.GameWorld;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A debrief plan holds the scenarios that a debrief compares. It is a picture of a world at one time, which later
 * entries of the game do not change.
 *
 * @param seats ids of the seats, 1 to 6
 * @param moves moves of all closed rounds
 * @param bySeat scenario of each coalition of seats, a set of bits: a move stands if all its parties are in
 * @param byRound for each round, scenario of each coalition: earlier rounds as played, of this round the moves of the
 *     coalition, no later move
 * @param without for each move, the scenario in which only it is left out
 */
public record DebriefPlan(
        List<String> seats,
        List<GameMove> moves,
        List<Scenario> bySeat,
        List<List<Scenario>> byRound,
        List<Scenario> without) {
    public DebriefPlan {
        seats = List.copyOf(seats);
        moves = List.copyOf(moves);
        bySeat = List.copyOf(bySeat);
        byRound = List.copyOf(byRound);
        without = List.copyOf(without);
    }

    /** Makes the plan of a world as it stands. */
    public static DebriefPlan of(List<GameSeat> seated, GameWorld world) {
        List<String> seats = seated.stream().map(GameSeat::id).toList();
        List<GameMove> moves = world.moves();
        int all = 1 << seats.size();
        List<Scenario> bySeat = new ArrayList<>();
        for (int coalition = 0; coalition < all; coalition++) {
            bySeat.add(world.scenario(in(seats, coalition)));
        }
        List<List<Scenario>> byRound = new ArrayList<>();
        for (int k = 1; k <= world.closed(); k++) {
            int round = k;
            List<Scenario> scenarios = new ArrayList<>();
            for (int coalition = 0; coalition < all; coalition++) {
                Predicate<GameMove> in = in(seats, coalition);
                scenarios.add(world.scenario(move -> move.round() < round || move.round() == round && in.test(move)));
            }
            byRound.add(List.copyOf(scenarios));
        }
        List<Scenario> without = moves.stream()
                .map(left -> world.scenario(move -> !move.equals(left)))
                .toList();
        return new DebriefPlan(seats, moves, bySeat, byRound, without);
    }

    private static Predicate<GameMove> in(List<String> seats, int coalition) {
        return move -> move.parties().stream().allMatch(party -> (coalition >> seats.indexOf(party) & 1) == 1);
    }

    /** The scenario in which no move stands. */
    public Scenario none() {
        return bySeat.get(0);
    }

    /** The scenario in which all moves stand. */
    public Scenario all() {
        return bySeat.get(bySeat.size() - 1);
    }

    public int rounds() {
        return byRound.size();
    }

    /** Returns the scenarios of the shares by seat, each once. */
    public List<Scenario> neededBySeat() {
        return distinct(bySeat);
    }

    /** Returns the scenarios of the shares by round and seat, each once. */
    public List<Scenario> neededByRound() {
        List<Scenario> scenarios = new ArrayList<>();
        byRound.forEach(scenarios::addAll);
        return distinct(scenarios);
    }

    private static List<Scenario> distinct(Collection<Scenario> scenarios) {
        Set<Scenario> each = new LinkedHashSet<>(scenarios);
        return List.copyOf(each);
    }

    /** Returns the same plan under other options of structural switches. */
    public DebriefPlan under(Map<String, String> options) {
        return new DebriefPlan(
                seats,
                moves,
                with(bySeat, options),
                byRound.stream().map(round -> with(round, options)).toList(),
                with(without, options));
    }

    private static List<Scenario> with(List<Scenario> scenarios, Map<String, String> options) {
        return scenarios.stream()
                .map(scenario -> scenario.withSwitches(options))
                .toList();
    }
}
