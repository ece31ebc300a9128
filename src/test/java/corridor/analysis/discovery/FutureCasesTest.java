package corridor.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.discovery.FutureCases.Unit;
import corridor.result.Futures;
import corridor.result.Points;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FutureCasesTest {
    private static final Futures FUTURES =
            new Futures(List.of("a", "b", "same"), new double[][] {{0.1, 3, 7}, {0.2, 1, 7}, {0.3, 2, 7}});
    private final List<RunResult> runs = new ArrayList<>();

    @Test
    void aCaseIsTheMeanOfAFuturesReplicates() {
        add("one", 0, 10, 20);
        add("one", 1, 1, 2);
        add("one", 2, 5, Double.NaN);

        FutureCases cases = of("one", "", Points.NONE, Set.of(), Unit.FUTURES);

        assertThat(cases.y()).containsExactly(15, 1.5, 5);
        assertThat(cases.inputs().names()).containsExactly("a", "b");
        assertThat(cases.inputs().column("b").kind()).isEqualTo(InputColumn.Kind.INTEGER);
        assertThat(cases.replicates()).isEqualTo(2);
        assertThat(cases.dropped()).isZero();
    }

    @Test
    void runsAreCasesWhenAskedForAndUndefinedOnesAreCounted() {
        add("one", 0, 10, 20);
        add("one", 1, 1, Double.NaN);

        FutureCases cases = of("one", "", Points.NONE, Set.of(), Unit.RUNS);

        assertThat(cases.y()).containsExactly(10, 20, 1);
        assertThat(cases.inputs().column("a").values()).containsExactly(0.1, 0.1, 0.2);
        assertThat(cases.dropped()).isEqualTo(1);
        assertThat(cases.unit()).isEqualTo(Unit.RUNS);
    }

    @Test
    void differencesAreTakenRunByRun() {
        add("one", 0, 10, 20);
        add("two", 0, 4, 25);
        add("one", 1, 7, 7);
        add("two", 1, 7, 8);

        assertThat(of("two", "one", Points.NONE, Set.of(), Unit.FUTURES).y()).containsExactly(-0.5, 0.5);
    }

    @Test
    void whatTheScenarioFixesIsNoInput() {
        add("one", 0, 1);
        add("one", 1, 2);

        assertThat(of("one", "", Points.NONE, Set.of("a"), Unit.FUTURES)
                        .inputs()
                        .names())
                .containsExactly("b");
        assertThat(FutureCases.of(
                        RunColumns.of(runs),
                        "one",
                        "",
                        0,
                        new DrawnInputs(FUTURES, Points.NONE),
                        Set.of("a", "b"),
                        Unit.FUTURES))
                .isEmpty();
    }

    @Test
    void designPointsAreInputsAndHoldAgainstTheDraw() {
        Points points = new Points(List.of("SWITCH", "a"), List.of(List.of("x", "1.5"), List.of("y", "2.5")));
        for (int point = 0; point < 2; point++) {
            for (int future = 0; future < 2; future++) {
                runs.add(new RunResult(
                        new RunKey("one", point, future, 0), 1, new double[] {point * 10 + future}, new double[0][]));
            }
        }

        FutureCases cases = of("one", "", points, Set.of(), Unit.FUTURES);

        assertThat(cases.inputs().names()).containsExactly("SWITCH", "a", "b");
        assertThat(cases.inputs().column("SWITCH").categories()).containsExactly("x", "y");
        assertThat(cases.inputs().column("a").values()).containsExactly(1.5, 1.5, 2.5, 2.5);
        assertThat(cases.y()).containsExactly(0, 1, 10, 11);
    }

    @Test
    void stackingCountsEachCombination() {
        Inputs inputs = new Inputs(List.of(
                InputColumn.continuous("u", new double[] {1, 2, 3, 4, 5, 6}),
                InputColumn.category("k", List.of("p", "q", "p", "q", "p", "q"))));

        Stacking stacking =
                Stacking.of(inputs, new boolean[] {true, false, true, false, false, true}, List.of("u", "k"));

        assertThat(stacking.rows().get(0).cut()).isEqualTo(3);
        assertThat(stacking.cases()).isDeepEqualTo(new int[][] {{2, 1}, {1, 2}});
        assertThat(stacking.found()).isDeepEqualTo(new int[][] {{2, 0}, {0, 1}});
    }

    private FutureCases of(String scenario, String against, Points points, Set<String> fixed, Unit unit) {
        return FutureCases.of(RunColumns.of(runs), scenario, against, 0, new DrawnInputs(FUTURES, points), fixed, unit)
                .orElseThrow();
    }

    private void add(String scenario, int future, double... outcomes) {
        for (int replicate = 0; replicate < outcomes.length; replicate++) {
            runs.add(new RunResult(
                    new RunKey(scenario, 0, future, replicate),
                    1,
                    new double[] {outcomes[replicate]},
                    new double[0][]));
        }
    }
}
