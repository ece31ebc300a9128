package corridor.analysis.attribution;

import static corridor.analysis.attribution.SyntheticGame.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class AttributionTest {
    private static final int REPETITIONS = 2000;
    private static final Outcome ATTACKS = new Outcome(
            "attacks",
            "Attacks",
            "attacks",
            "attacks",
            "attacks per month",
            Outcome.Aggregate.SUM,
            "fewer",
            "more",
            1,
            0.01,
            "violence",
            "");
    private static final Cut TWO = Cut.ofLevers(List.of(new Player("a", "A"), new Player("b", "B")));

    /**
     * A noisy model: y = (1 + a's draw) a + (2 + b's draw) b + (1 + another draw) a b + luck, where the luck is common
     * to both runs of a pair. The shares are 1.5 and 2.5 on average.
     */
    private static Game noisy(long key, int future, int replicate) {
        double shift = normal(key, future, 0, 7);
        double luck = 5 * normal(key, future, replicate, 1);
        double a = 1 + normal(key, future, replicate, 2) + shift;
        double b = 2 + 2 * normal(key, future, replicate, 3);
        double both = 1 + normal(key, future, replicate, 4);
        return SyntheticGame.of(s -> luck + a * of(s, 0) + b * of(s, 1) + both * of(s, 0) * of(s, 1));
    }

    private static double normal(long key, int future, int replicate, int draw) {
        return InverseCdf.normal(KeyedRandom.draw(KeyedRandom.key(key, future), replicate, draw));
    }

    private static Attribution attribution(long seed) {
        return new Attribution(ATTACKS, "baseline", "hard-line", YearMonth.of(2026, 1), 0, seed);
    }

    private static AttributionFindings findings(long seed, int futures, int replicates, boolean exact) {
        long key = new KeyedRandom(seed, 0, 0).key(3, 3);
        ShareSums sums = new ShareSums(2, futures > 1);
        PlayerOrders orders = new PlayerOrders(seed, 2);
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int future = 0; future < futures; future++) {
                Game game = noisy(key, future, replicate);
                sums.add(future, exact ? Shapley.exact(game, 2) : Shapley.inOrder(game, orders.of(future, replicate)));
            }
        }
        return attribution(seed).of(TWO, sums);
    }

    /** Of 2,000 repetitions 93 to 97 % of the intervals hold the truth. */
    @Test
    void intervalsHoldTheTruth() {
        covers(40, 1, true);
        covers(30, 2, false);
    }

    private static void covers(int futures, int replicates, boolean exact) {
        int[] held = new int[3];
        double[] means = new double[2];
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            AttributionFindings findings = findings(repetition, futures, replicates, exact);
            List<PlayerShare> players = findings.cuts().get(0).players();
            held[0] += holds(players.get(0).share(), 1.5);
            held[1] += holds(players.get(1).share(), 2.5);
            held[2] += holds(findings.difference(), 4);
            means[0] += players.get(0).share().mean() / REPETITIONS;
            means[1] += players.get(1).share().mean() / REPETITIONS;
        }
        for (int count : held) {
            assertThat(count / (double) REPETITIONS).isBetween(0.93, 0.97);
        }
        assertThat(means[0]).isCloseTo(1.5, within(0.02));
        assertThat(means[1]).isCloseTo(2.5, within(0.03));
    }

    private static int holds(Estimate estimate, double truth) {
        return estimate.interval().low() <= truth
                        && truth <= estimate.interval().high()
                ? 1
                : 0;
    }

    @Test
    void meansOfSharesAddUpToTheMeanDifference() {
        AttributionFindings findings = findings(7, 25, 3, true);

        CutShares cut = findings.cuts().get(0);
        double sum = cut.players().stream()
                .mapToDouble(player -> player.share().mean())
                .sum();
        assertThat(sum + cut.rest().mean() + cut.residue())
                .isCloseTo(findings.difference().mean(), within(1e-12));
        assertThat(cut.residue()).isCloseTo(0, within(1e-12));
        assertThat(findings.pairs()).isEqualTo(75);
        assertThat(findings.units()).isEqualTo(25);
    }

    /** A future with more replicates than another counts no more. */
    @Test
    void theDifferenceIsTheMeanOfTheMeansOfFutures() {
        ShareSums sums = new ShareSums(1, true);
        sums.add(0, Shapley.exact(SyntheticGame.of(s -> 10 * of(s, 0)), 1));
        sums.add(1, Shapley.exact(SyntheticGame.of(s -> 20 * of(s, 0)), 1));
        sums.add(1, Shapley.exact(SyntheticGame.of(s -> 40 * of(s, 0)), 1));

        AttributionFindings findings = attribution(1).of(Cut.ofLevers(List.of(new Player("a", "A"))), sums);

        assertThat(findings.difference().mean()).isEqualTo(20);
        assertThat(findings.cuts().get(0).players().get(0).share().mean()).isEqualTo(20);
        assertThat(findings.difference().verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(findings.cuts().get(0).widest()).isNaN();
    }

    @Test
    void pairsAreTheUnitsOfASingleFuture() {
        AttributionFindings findings = findings(3, 1, 12, true);
        assertThat(findings.units()).isEqualTo(12);
        assertThat(findings.severalFutures()).isFalse();
    }

    @Test
    void aPairInWhichAnythingIsUndefinedIsLeftOut() {
        ShareSums sums = new ShareSums(1, false);
        sums.add(0, Shapley.exact(SyntheticGame.of(s -> 10 * of(s, 0)), 1));
        sums.add(0, Shapley.exact(SyntheticGame.of(s -> s == 0 ? Double.NaN : 1), 1));

        AttributionFindings findings = attribution(1).difference(sums);

        assertThat(findings.pairs()).isEqualTo(1);
        assertThat(findings.leftOut()).isEqualTo(1);
        assertThat(findings.difference().mean()).isEqualTo(10);
    }

    @Test
    void monthsAreJudgedLikeTheRun() {
        ShareSums sums = new ShareSums(1, false);
        for (int pair = 0; pair < 10; pair++) {
            double luck = pair % 3;
            sums.add(
                    0,
                    Shapley.exact(
                            new SyntheticGame(new double[] {0, 0, 0}, s ->
                                    new double[] {(5 + luck) * of(s, 0), luck * of(s, 0), 5 * of(s, 0)}),
                            1));
        }
        AttributionFindings findings = new Attribution(ATTACKS, "one", "two", YearMonth.of(2026, 1), 2, 1)
                .of(Cut.ofLevers(List.of(new Player("a", "A"))), sums);

        assertThat(findings.months()).hasSize(2);
        assertThat(findings.months().get(0).mean()).isCloseTo(0.9, within(1e-12));
        assertThat(findings.months().get(1).mean()).isEqualTo(5);
        PlayerShare player = findings.cuts().get(0).players().get(0);
        assertThat(player.months().get(1).share().interval().low()).isEqualTo(5);
        assertThat(player.months().get(1).alone()).isEqualTo(5);
    }

    @Test
    void onlyAnInteractionThatIsThereIsResolved() {
        ShareSums sums = new ShareSums(3, true);
        long key = new KeyedRandom(9, 0, 0).key(1, 1);
        for (int future = 0; future < 60; future++) {
            double luck = normal(key, future, 0, 0);
            double other = normal(key, future, 0, 1);
            sums.add(
                    future,
                    Shapley.exact(
                            SyntheticGame.of(s ->
                                    luck * of(s, 0) + other * of(s, 2) * of(s, 0) + (3 + luck) * of(s, 0) * of(s, 1)),
                            3));
        }
        Cut cut = Cut.ofLevers(List.of(new Player("a", ""), new Player("b", ""), new Player("c", "")));

        List<Together> together = attribution(2).of(cut, sums).cuts().get(0).together();

        assertThat(together).hasSize(3);
        assertThat(together.stream()
                        .filter(Together::resolved)
                        .map(one -> one.one().id() + one.other().id()))
                .containsExactly("ab");
        assertThat(together.get(0).index().mean()).isCloseTo(3, within(0.5));
    }
}
