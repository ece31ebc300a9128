package corridor.analysis.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.statistics.Objective;
import corridor.catalogue.Outcome;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares three policies in four futures, which can be worked out by hand. */
class RobustnessTest {
    private static final Outcome HARM =
            new Outcome("harm", "Harm", "Harm", "deaths", "", Outcome.Aggregate.SUM, "fewer", "more", 1, 0, "g", "");
    private static final List<String> POLICIES = List.of("steady", "gamble", "poor");
    private static final double[][] VALUES = {{5, 5, 5, 5}, {1, 1, 1, 15}, {6, 6, 6, 16}};

    @Test
    void eachCriterionHasItsValueByHand() {
        OutcomeRobustness less = of(new Objective(HARM, true, 5)).outcomes().get(0);

        assertThat(values(less, Criterion.LAPLACE)).containsExactly(5, 4.5, 8.5);
        assertThat(values(less, Criterion.MAXIMIN)).containsExactly(5, 15, 16);
        // The best values of the futures are 1, 1, 1 and 5.
        assertThat(values(less, Criterion.MINIMAX_REGRET)).containsExactly(4, 10, 11);
        assertThat(values(less, Criterion.REGRET_90)).containsExactly(4, 10, 11);
        assertThat(values(less, Criterion.DOMAIN)).containsExactly(1, 0.75, 0);
        assertThat(less.values().regret(less.objective())[1]).containsExactly(0, 0, 0, 10);
        // The mean is 4.5. Three deviations are 3.5 and one is 10.5, so the spread is sqrt(147 / 4).
        assertThat(less.score("gamble", Criterion.SIGNAL_TO_NOISE).value())
                .isEqualTo(4.5 * Math.sqrt(147.0 / 4), within(1e-12));
    }

    @Test
    void criteriaMayDisagree() {
        OutcomeRobustness less = of(new Objective(HARM, true, 5)).outcomes().get(0);

        assertThat(less.best(Criterion.LAPLACE)).containsExactly("gamble");
        assertThat(less.best(Criterion.MAXIMIN)).containsExactly("steady");
        assertThat(less.best(Criterion.MINIMAX_REGRET)).containsExactly("steady");
        assertThat(less.by(Criterion.LAPLACE)).extracting(Score::rank).containsExactly(2, 1, 3);
    }

    @Test
    void moreIsBetterTurnsEveryCriterionRound() {
        OutcomeRobustness more = of(new Objective(HARM, false, 6)).outcomes().get(0);

        assertThat(more.best(Criterion.LAPLACE)).containsExactly("poor");
        assertThat(values(more, Criterion.MAXIMIN)).containsExactly(5, 1, 6);
        // The best values of the futures are 6, 6, 6 and 16.
        assertThat(values(more, Criterion.MINIMAX_REGRET)).containsExactly(11, 5, 0);
        assertThat(values(more, Criterion.DOMAIN)).containsExactly(0, 0.25, 1);
        assertThat(more.score("steady", Criterion.SIGNAL_TO_NOISE).rank()).isZero();
        assertThat(more.score("poor", Criterion.SIGNAL_TO_NOISE).rank()).isEqualTo(1);
    }

    @Test
    void withoutAThresholdNothingIsCalledSatisfactory() {
        Robustness robustness = of(new Objective(HARM, true, Double.NaN));

        assertThat(robustness.outcomes().get(0).criteria()).doesNotContain(Criterion.DOMAIN);
        assertThat(robustness.together()).isEmpty();
    }

    @Test
    void thresholdsTogetherAskForAllAtOnce() {
        List<Objective> two = List.of(new Objective(HARM, true, 5), new Objective(HARM, false, 2));
        Robustness robustness = Robustness.of(RunColumns.of(runs()), POLICIES, two, new int[] {0, 0}, 1);

        assertThat(robustness.together()).extracting(Score::value).containsExactly(1.0, 0.0, 0.0);
    }

    /** Each of the two outcomes is undefined at another point of the same future. */
    @Test
    void thresholdsOfDifferentPointsAreNotJoined() {
        List<RunResult> runs = new ArrayList<>();
        for (String policy : POLICIES) {
            for (int point = 0; point < 2; point++) {
                double[] outcomes = {point == 0 ? 1 : Double.NaN, point == 1 ? 1 : Double.NaN};
                runs.add(new RunResult(new RunKey(policy, point, 0, 0), 1, outcomes, new double[0][]));
            }
        }
        List<Objective> two = List.of(new Objective(HARM, true, 5), new Objective(HARM, false, 2));

        assertThat(Robustness.of(RunColumns.of(runs), POLICIES, two, new int[] {0, 1}, 1)
                        .together())
                .isEmpty();
    }

    @Test
    void intervalsComeFromFuturesAndSayHowSureTheFirstPlaceIs() {
        OutcomeRobustness less = of(new Objective(HARM, true, 5)).outcomes().get(0);
        Score steady = less.score("steady", Criterion.LAPLACE);
        Score gamble = less.score("gamble", Criterion.LAPLACE);

        assertThat(steady.low()).isEqualTo(5);
        assertThat(steady.high()).isEqualTo(5);
        assertThat(gamble.low()).isEqualTo(1);
        assertThat(gamble.high()).isBetween(8.0, 12.0);
        // The gamble wins if at most one of four drawn futures is the bad one: 0.75^4 + 4 * 0.25 * 0.75^3.
        assertThat(gamble.best()).isEqualTo(0.738, within(0.05));
        assertThat(gamble.best() + steady.best()).isEqualTo(1, within(1e-9));
    }

    @Test
    void equalPoliciesShareTheFirstPlace() {
        List<RunResult> runs = new ArrayList<>(runs());
        runs.replaceAll(run -> new RunResult(run.key(), 1, new double[] {3}, new double[0][]));
        OutcomeRobustness same = Robustness.of(
                        RunColumns.of(runs), POLICIES, List.of(new Objective(HARM, true, Double.NaN)), new int[] {0}, 1)
                .outcomes()
                .get(0);

        assertThat(same.best(Criterion.LAPLACE)).isEqualTo(POLICIES);
        assertThat(same.score("poor", Criterion.LAPLACE).best()).isEqualTo(1 / 3.0, within(1e-9));
    }

    @Test
    void aFutureThatOnePolicyLacksIsLeftOut() {
        List<RunResult> runs = new ArrayList<>(runs());
        runs.removeIf(run -> run.key().scenario().equals("poor") && run.key().future() == 3);

        PolicyValues values = PolicyValues.of(RunColumns.of(runs), POLICIES, 0);

        assertThat(values.cases()).isEqualTo(3);
        assertThat(values.dropped()).isEqualTo(1);
        assertThat(values.futures()).containsExactly(0, 1, 2);
    }

    private static double[] values(OutcomeRobustness outcome, Criterion criterion) {
        return outcome.by(criterion).stream().mapToDouble(Score::value).toArray();
    }

    private static Robustness of(Objective objective) {
        return Robustness.of(RunColumns.of(runs()), POLICIES, List.of(objective), new int[] {0}, 1);
    }

    /** Returns two replicates for each future; their mean is the value. */
    private static List<RunResult> runs() {
        List<RunResult> runs = new ArrayList<>();
        for (int p = 0; p < POLICIES.size(); p++) {
            for (int future = 0; future < VALUES[p].length; future++) {
                for (int replicate : Arrays.asList(0, 1)) {
                    double value = VALUES[p][future] + (replicate == 0 ? -1 : 1);
                    runs.add(new RunResult(
                            new RunKey(POLICIES.get(p), 0, future, replicate),
                            1,
                            new double[] {value},
                            new double[0][]));
                }
            }
        }
        return runs;
    }
}
