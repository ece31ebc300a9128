package corridor.analysis.attribution;

import static corridor.analysis.attribution.SyntheticGame.has;
import static corridor.analysis.attribution.SyntheticGame.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.random.KeyedRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapley values on models whose shares are known. */
class ShapleyTest {
    private static final long CHANCE = new KeyedRandom(11, 0, 0).key(1, 1);

    /** A game with a random value for each coalition. */
    private static Game random(int number, boolean counts) {
        return SyntheticGame.of(coalition -> {
            double draw = KeyedRandom.draw(KeyedRandom.key(CHANCE, number), (int) coalition);
            return counts ? Math.rint(5000 * draw) : 5000 * draw;
        });
    }

    @Test
    void anInteractionIsHalved() {
        // y = 3 a + 5 b + 4 a b, so the shares are 3 + 2 and 5 + 2.
        Game game = SyntheticGame.of(s -> 3 * of(s, 0) + 5 * of(s, 1) + 4 * of(s, 0) * of(s, 1));

        PairShares shares = Shapley.exact(game, 2);

        assertThat(shares.share(0, 0)).isEqualTo(5);
        assertThat(shares.share(1, 0)).isEqualTo(7);
        assertThat(shares.alone()[0][0]).isEqualTo(3);
        assertThat(shares.last()[0][0]).isEqualTo(7);
        assertThat(shares.alone()[1][0]).isEqualTo(5);
        assertThat(shares.last()[1][0]).isEqualTo(9);
        assertThat(shares.together()[Shapley.couple(0, 1)][0]).isEqualTo(4);
        assertThat(shares.difference()[0]).isEqualTo(12);
        assertThat(shares.rest()[0]).isZero();
        assertThat(shares.residue(0)).isZero();
    }

    @Test
    void onlyTheTwoPlayersThatActTogetherHaveAnInteraction() {
        Game game = SyntheticGame.of(s -> of(s, 0) + 2 * of(s, 1) * of(s, 2));

        PairShares shares = Shapley.exact(game, 3);

        assertThat(shares.together()[Shapley.couple(0, 1)][0]).isZero();
        assertThat(shares.together()[Shapley.couple(0, 2)][0]).isZero();
        assertThat(shares.together()[Shapley.couple(1, 2)][0]).isEqualTo(2);
    }

    /** The gloves game of textbooks: one left and two right gloves; a pair is worth 1. */
    @Test
    void glovesAreDividedAsInTextbooks() {
        Game game = SyntheticGame.of(s -> has(s, 0) && (has(s, 1) || has(s, 2)) ? 6.0 : 0.0);

        PairShares shares = Shapley.exact(game, 3);

        assertThat(shares.share(0, 0)).isEqualTo(4);
        assertThat(shares.share(1, 0)).isEqualTo(1);
        assertThat(shares.share(2, 0)).isEqualTo(1);
    }

    /** Paths of a linear model: x moves m1 by 2 and m2 by 3, and y = 4 m1 + 5 m2 + 7 x. */
    @Test
    void parallelPathsHaveTheProductsOfTheirLinks() {
        double x = 10;
        SyntheticGame game = new SyntheticGame(new double[] {0}, s ->
                new double[] {4 * 2 * x * of(s, 0) + 5 * 3 * x * of(s, 1) + 7 * x});

        PairShares shares = Shapley.exact(game, 2);

        assertThat(shares.share(0, 0)).isEqualTo(80);
        assertThat(shares.share(1, 0)).isEqualTo(150);
        assertThat(shares.rest()[0]).isEqualTo(70);
        assertThat(shares.difference()[0]).isEqualTo(300);
        assertThat(shares.residue(0)).isZero();
    }

    /** Links one behind the other share one effect equally, however it is cut: so they are no players of one cut. */
    @Test
    void linksInSeriesAreHalvedAndThirded() {
        assertThat(Shapley.exact(SyntheticGame.of(s -> 6 * of(s, 0) * of(s, 1)), 2)
                        .share(0, 0))
                .isEqualTo(3);
        assertThat(Shapley.exact(SyntheticGame.of(s -> 6 * of(s, 0) * of(s, 1) * of(s, 2)), 3)
                        .share(0, 0))
                .isEqualTo(2);
    }

    /** A loop of gain 0.5 doubles an effect of 10; held, the effect is 10. */
    @Test
    void aLoopThatIsHeldLeavesTheEffectWithoutIt() {
        double gain = 0.5;
        SyntheticGame game = new SyntheticGame(new double[] {0}, s -> new double[] {10 / (1 - gain * of(s, 0))});

        PairShares shares = Shapley.exact(game, 1);

        assertThat(shares.rest()[0]).isEqualTo(10);
        assertThat(shares.share(0, 0)).isEqualTo(10);
        assertThat(shares.difference()[0]).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void countsAddUpExactly(int players) {
        for (int number = 0; number < 50; number++) {
            PairShares shares = Shapley.exact(random(number, true), players);
            double sum = 0;
            for (double[] part : shares.parts()) {
                assertThat(part[0]).isEqualTo(Math.rint(part[0]));
                sum += part[0];
            }
            assertThat(sum).isEqualTo(shares.divisor() * shares.difference()[0]);
            assertThat(shares.residue(0)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void realNumbersAddUpToARoundingError(int players) {
        for (int number = 0; number < 50; number++) {
            PairShares shares = Shapley.exact(random(number, false), players);
            double sum = IntStream.range(0, players)
                    .mapToDouble(player -> shares.share(player, 0))
                    .sum();
            assertThat(sum).isCloseTo(shares.difference()[0], within(1e-9 * Math.abs(shares.difference()[0])));
            assertThat(Math.abs(shares.residue(0))).isLessThan(1e-11);
        }
    }

    @Test
    void aPlayerWithoutEffectHasNoShare() {
        for (int number = 0; number < 50; number++) {
            Game others = random(number, false);
            // The game does not look at player 2.
            Game game = SyntheticGame.of(s -> others.value(s & ~4L)[0]);
            PairShares shares = Shapley.exact(game, 5);

            assertThat(shares.share(2, 0)).isEqualTo(0);
            assertThat(shares.alone()[2][0]).isZero();
            assertThat(shares.last()[2][0]).isZero();
            assertThat(shares.together()[Shapley.couple(2, 4)][0]).isZero();
        }
    }

    @Test
    void copiesHaveEqualSharesToTheBit() {
        for (int number = 0; number < 50; number++) {
            Game base = random(number, false);
            // Players 1 and 3 are copies: only how many of them are in force counts.
            Game game = SyntheticGame.of(s -> {
                long both = (s >> 1 & 1) + (s >> 3 & 1);
                return base.value((s & 1) + (s >> 2 & 1) * 2 + both * 4)[0];
            });
            PairShares shares = Shapley.exact(game, 4);

            assertThat(shares.share(1, 0)).isEqualTo(shares.share(3, 0));
        }
    }

    @Test
    void exchangingTheScenariosTurnsAllSigns() {
        for (int number = 0; number < 50; number++) {
            Game game = random(number, false);
            Game back = new SyntheticGame(game.value(15), s -> game.value(15 ^ s));
            PairShares there = Shapley.exact(game, 4);
            PairShares again = Shapley.exact(back, 4);
            for (int player = 0; player < 4; player++) {
                assertThat(again.share(player, 0)).isEqualTo(-there.share(player, 0));
                assertThat(again.alone()[player][0]).isEqualTo(-there.last()[player][0]);
            }
        }
    }

    @Test
    void anUndefinedValueLeavesItsOutcomeOut() {
        SyntheticGame game = new SyntheticGame(new double[] {1, 1}, s ->
                new double[] {1 + of(s, 0), has(s, 1) ? Double.NaN : 1 + of(s, 0)});

        PairShares shares = Shapley.exact(game, 2);

        assertThat(shares.share(0, 0)).isEqualTo(1);
        assertThat(shares.share(0, 1)).isNaN();
        assertThat(shares.alone()[0][1]).isNaN();
        assertThat(shares.difference()[1]).isNaN();
    }

    @Test
    void eachCoalitionIsValuedOnce() {
        Map<Long, Integer> asked = new HashMap<>();
        Game game = new SyntheticGame(new double[] {0}, s -> {
            asked.merge(s, 1, Integer::sum);
            return new double[] {Long.bitCount(s)};
        });

        Shapley.exact(game, 4);
        assertThat(asked)
                .hasSize(16)
                .allSatisfy((coalition, times) -> assertThat(times).isEqualTo(1));

        asked.clear();
        Shapley.inOrder(game, new int[] {2, 0, 3, 1});
        assertThat(asked.keySet()).containsExactlyInAnyOrder(0L, 4L, 5L, 13L, 15L);
    }

    @Test
    void anOrderGivesMarginalEffectsThatAddUp() {
        Game game = SyntheticGame.of(s -> 3 * of(s, 0) + 5 * of(s, 1) + 4 * of(s, 0) * of(s, 1) + of(s, 2));

        PairShares shares = Shapley.inOrder(game, new int[] {2, 1, 0});

        assertThat(shares.share(0, 0)).isEqualTo(7);
        assertThat(shares.share(1, 0)).isEqualTo(5);
        assertThat(shares.share(2, 0)).isEqualTo(1);
        assertThat(shares.residue(0)).isZero();
        assertThat(shares.alone()[2][0]).isEqualTo(1);
        assertThat(shares.alone()[0][0]).isNaN();
        assertThat(shares.last()[0][0]).isEqualTo(7);
        assertThat(shares.together()).isEmpty();
    }

    /** The mean over the 24 orders of four players is the exact value. */
    @Test
    void ordersAreUnbiased() {
        Game game = random(3, true);
        double[] sums = new double[4];
        int orders = 0;
        for (int code = 0; code < 256; code++) {
            int[] order = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3};
            if (IntStream.of(order).distinct().count() == 4) {
                PairShares shares = Shapley.inOrder(game, order);
                for (int player = 0; player < 4; player++) {
                    sums[player] += shares.share(player, 0);
                }
                orders++;
            }
        }
        assertThat(orders).isEqualTo(24);
        PairShares exact = Shapley.exact(game, 4);
        for (int player = 0; player < 4; player++) {
            assertThat(sums[player] / orders).isCloseTo(exact.share(player, 0), within(1e-9));
        }
    }

    @Test
    void refusesSizesThatItCannotCompute() {
        Game game = random(0, true);
        assertThatThrownBy(() -> Shapley.exact(game, 7)).hasMessage("1 to 6 players, not 7");
        assertThatThrownBy(() -> Shapley.exact(game, 0)).hasMessage("1 to 6 players, not 0");
        assertThatThrownBy(() -> Shapley.inOrder(game, new int[63])).hasMessage("1 to 62 players, not 63");
    }
}
