package corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.discovery.DrawnInputs;
import corridor.analysis.discovery.FutureCases;
import corridor.analysis.experiment.PointValues;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.statistics.Objective;
import corridor.result.Futures;
import corridor.result.MonthlyValues;
import corridor.result.Points;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.task.Tasks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Each analysis reads outcomes through {@link RunColumns}, so its results are the same for runs that are stored by
 * column.
 */
class RunColumnsTest {
    private static final List<String> SCENARIOS = List.of("a", "b");
    private static final int FUTURES = 50;
    private static final int REPLICATES = 3;
    private static final Futures DRAWN = new Futures(List.of("x"), drawn());

    private final List<RunResult> runs = runs();
    private final RunColumns held = RunColumns.of(runs);
    private final Stored stored = new Stored(runs);

    /** Gives columns as a file that is stored by column would: a column is loaded when it is requested. */
    private static final class Stored implements RunColumns {
        private final List<RunKey> keys;
        private final double[][] columns = new double[2][];
        private final List<Integer> loaded = new ArrayList<>();

        Stored(List<RunResult> runs) {
            keys = runs.stream().map(RunResult::key).toList();
            for (int k = 0; k < columns.length; k++) {
                int column = k;
                columns[k] =
                        runs.stream().mapToDouble(run -> run.outcomes()[column]).toArray();
            }
        }

        @Override
        public int rows() {
            return keys.size();
        }

        @Override
        public RunKey key(int row) {
            return keys.get(row);
        }

        @Override
        public IntToDoubleFunction outcome(int column) {
            loaded.add(column);
            return row -> columns[column][row];
        }
    }

    private static double[][] drawn() {
        double[][] values = new double[FUTURES][1];
        for (int future = 0; future < FUTURES; future++) {
            values[future][0] = future;
        }
        return values;
    }

    private static List<RunResult> runs() {
        List<RunResult> runs = new ArrayList<>();
        for (String scenario : SCENARIOS) {
            for (int future = 0; future < FUTURES; future++) {
                for (int replicate = 0; replicate < REPLICATES; replicate++) {
                    double first = future % 7 + replicate * 0.25 + (scenario.equals("b") ? 1 + future % 2 : 0);
                    double second = future == 5 && replicate == 1 ? Double.NaN : 100 - future;
                    runs.add(new RunResult(
                            new RunKey(scenario, 0, future, replicate),
                            1,
                            new double[] {first, second},
                            new double[][] {{second}}));
                }
            }
        }
        return runs;
    }

    @Test
    void comparesStoredRunsAsRunsInMemory() {
        Analysis fromStored = compared(stored);
        Analysis fromHeld = compared(held);

        assertThat(fromStored.differences()).isNotEmpty().isEqualTo(fromHeld.differences());
        assertThat(fromStored.outcomes()).isEqualTo(fromHeld.outcomes());
        // The mean difference is 1, and it is 2 in every other future.
        assertThat(fromStored.differences().get(0).mean()).isEqualTo(1.5);
    }

    private Analysis compared(RunColumns columns) {
        return new Analyst(List.of(), Tasks.HERE)
                .analyse(
                        SCENARIOS,
                        columns,
                        MonthlyValues.of(runs),
                        Batches.TABLE,
                        YearMonth.of(2026, 1),
                        5,
                        AnalysisContext.UNKNOWN);
    }

    @Test
    void discoversCasesFromOneColumn() {
        FutureCases cases = cases(stored);

        assertThat(cases.y()).isEqualTo(cases(held).y());
        assertThat(cases.y()).hasSize(FUTURES).startsWith(1, 2, 1, 2);
        assertThat(stored.loaded).containsExactly(0);
    }

    private static FutureCases cases(RunColumns columns) {
        return FutureCases.of(
                        columns, "b", "a", 0, new DrawnInputs(DRAWN, Points.NONE), Set.of(), FutureCases.Unit.FUTURES)
                .orElseThrow();
    }

    @Test
    void judgesRobustnessByTheColumnsOfTheObjectives() {
        List<Objective> objectives = List.of(new Objective(Batches.ATTACKS, true, 5));

        Robustness robustness = Robustness.of(stored, SCENARIOS, objectives, new int[] {0}, 1);

        assertThat(robustness.outcomes().get(0).values().values())
                .isDeepEqualTo(Robustness.of(held, SCENARIOS, objectives, new int[] {0}, 1)
                        .outcomes()
                        .get(0)
                        .values()
                        .values());
        assertThat(robustness.replicates()).isEqualTo(REPLICATES);
        assertThat(stored.loaded).containsExactly(0);
    }

    @Test
    void readsTheValuesOfPoints() {
        RunColumns one = stored.where(key -> key.scenario().equals("a") && key.future() == 5);

        assertThat(one.rows()).isEqualTo(REPLICATES);
        assertThat(one.key(1)).isEqualTo(new RunKey("a", 0, 5, 1));
        PointValues values = PointValues.of(one, 1, 1, new PointValues.Size(6, REPLICATES));
        assertThat(Arrays.copyOfRange(values.replicates()[0], 5 * REPLICATES, 6 * REPLICATES))
                .containsExactly(95, Double.NaN, 95);
        assertThat(values.missing()).isEqualTo(5 * REPLICATES + 1);
        assertThat(stored.loaded).containsExactly(1);
    }
}
