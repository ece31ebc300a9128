package corridor.analysis.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/**
 * Move shares divide the difference that the moves of a game make: by seat over the whole game, or by seat within each
 * round. In the first, a move counts against any combination of other seats; in the second, given the rounds before it.
 * So the two differ, though both add up to the difference.
 *
 * <p>A set of moves is a set of bits, bit i for move i.
 */
public final class MoveShares {
    private final List<String> seats;
    private final List<Move> moves;

    /** Gives the outcomes of one pair of runs if exactly these moves stand, as in {@link Game#value}. */
    @FunctionalInterface
    public interface Values {
        double[] of(long moves);
    }

    /**
     * @param seats names of the seats, 1 to {@link Shapley#MOST_EXACT}
     * @param moves moves of these seats, at most {@link Game#MOST_PLAYERS}
     */
    public MoveShares(List<String> seats, List<Move> moves) {
        this.seats = List.copyOf(seats);
        this.moves = List.copyOf(moves);
        if (moves.size() > Game.MOST_PLAYERS || !moves.stream().allMatch(move -> seats.containsAll(move.parties()))) {
            throw new IllegalArgumentException("at most " + Game.MOST_PLAYERS + " moves, all of known seats");
        }
    }

    /** Returns the shares of the seats over the whole game. */
    public PairShares bySeat(Values values) {
        return Shapley.exact(game(values, this::standing), seats.size());
    }

    /**
     * Returns the shares of the seats in each round, given the rounds before it; the difference of a round is that
     * between its end and its beginning, and the differences add up to that of the game.
     */
    public List<PairShares> byRound(Values values) {
        List<PairShares> rounds = new ArrayList<>();
        for (int k = 0; k < rounds(); k++) {
            int round = k;
            rounds.add(Shapley.exact(game(values, coalition -> standing(round, coalition)), seats.size()));
        }
        return rounds;
    }

    /** Returns the sets of moves whose values {@link #bySeat} needs, each once. */
    public Set<Long> neededBySeat() {
        Set<Long> needed = new LinkedHashSet<>();
        for (long coalition = 0; coalition < 1L << seats.size(); coalition++) {
            needed.add(standing(coalition));
        }
        return needed;
    }

    /** Returns the sets of moves whose values {@link #byRound} needs, each once. */
    public Set<Long> neededByRound() {
        Set<Long> needed = new LinkedHashSet<>();
        for (int round = 0; round < rounds(); round++) {
            for (long coalition = 0; coalition < 1L << seats.size(); coalition++) {
                needed.add(standing(round, coalition));
            }
        }
        return needed;
    }

    /** Number of rounds up to the last move. */
    public int rounds() {
        return moves.stream().mapToInt(move -> move.round() + 1).max().orElse(0);
    }

    /** Moves that stand if exactly these seats are in. */
    private long standing(long coalition) {
        return moves(move -> isIn(move, coalition));
    }

    /** Moves that stand if all earlier rounds are as played, these seats are in, and no later round is played. */
    private long standing(int round, long coalition) {
        return moves(move -> move.round() < round || move.round() == round && isIn(move, coalition));
    }

    private boolean isIn(Move move, long coalition) {
        return move.parties().stream().allMatch(party -> (coalition >> seats.indexOf(party) & 1) == 1);
    }

    private long moves(Predicate<Move> stands) {
        long standing = 0;
        for (int k = 0; k < moves.size(); k++) {
            standing |= stands.test(moves.get(k)) ? 1L << k : 0;
        }
        return standing;
    }

    private static Game game(Values values, LongUnaryOperator standing) {
        return new Game() {
            @Override
            public double[] reference() {
                return value(0);
            }

            @Override
            public double[] value(long coalition) {
                return values.of(standing.applyAsLong(coalition));
            }
        };
    }
}
