package corridor.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveSharesTest {
    private static final List<String> SEATS = List.of("China", "Pakistan", "Kabul");
    private static final List<Move> MOVES = List.of(
            new Move("freeze", 0, Set.of("China")),
            new Move("joint cell", 0, Set.of("China", "Pakistan")),
            new Move("operation", 1, Set.of("Pakistan")),
            new Move("hosting", 2, Set.of("Kabul")));

    private final MoveShares game = new MoveShares(SEATS, MOVES);

    /** Effects of the moves add up, and the operation is worth 6 more once the joint cell is there. */
    private static double[] value(long moves) {
        double sum = 0;
        double[] own = {1, 10, 100, 1000};
        for (int k = 0; k < own.length; k++) {
            sum += own[k] * (moves >> k & 1);
        }
        return new double[] {sum + 6 * (moves >> 1 & 1) * (moves >> 2 & 1)};
    }

    /** The joint cell with its bonus needs both parties, so each has half of 16. */
    @Test
    void aJointMoveCountsOnlyIfBothPartiesAreIn() {
        PairShares shares = game.bySeat(MoveSharesTest::value);

        assertThat(shares.share(0, 0)).isEqualTo(1 + 8);
        assertThat(shares.share(1, 0)).isEqualTo(100 + 8);
        assertThat(shares.share(2, 0)).isEqualTo(1000);
        assertThat(shares.alone()[0][0]).isEqualTo(1);
        assertThat(shares.last()[0][0]).isEqualTo(17);
        assertThat(shares.difference()[0]).isEqualTo(1117);
        assertThat(shares.residue(0)).isZero();
    }

    /** Within rounds the bonus belongs to the operation, which comes later. */
    @Test
    void roundsBuildOnTheRoundsBefore() {
        List<PairShares> rounds = game.byRound(MoveSharesTest::value);

        assertThat(rounds).hasSize(3);
        assertThat(rounds.get(0).share(0, 0)).isEqualTo(1 + 5);
        assertThat(rounds.get(0).share(1, 0)).isEqualTo(5);
        assertThat(rounds.get(1).share(1, 0)).isEqualTo(106);
        assertThat(rounds.get(2).share(2, 0)).isEqualTo(1000);
        double sum = 0;
        for (PairShares round : rounds) {
            for (int seat = 0; seat < SEATS.size(); seat++) {
                sum += round.share(seat, 0);
            }
        }
        assertThat(sum).isEqualTo(1117);
    }

    @Test
    void saysWhichSetsOfMovesItNeeds() {
        assertThat(game.neededBySeat()).containsExactlyInAnyOrder(0L, 1L, 4L, 7L, 8L, 9L, 12L, 15L);
        assertThat(game.neededByRound()).containsExactlyInAnyOrder(0L, 1L, 3L, 7L, 15L);
    }

    @Test
    void refusesMovesOfUnknownSeats() {
        List<Move> strange = List.of(new Move("strange", 0, Set.of("Mars")));
        assertThatThrownBy(() -> new MoveShares(SEATS, strange)).hasMessageContaining("known seats");
        assertThatThrownBy(() -> new Move("none", 0, Set.of())).hasMessageContaining("needs a round and a party");
    }
}
