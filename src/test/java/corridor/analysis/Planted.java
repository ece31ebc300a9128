package corridor.analysis;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.PairedCells;
import corridor.analysis.comparison.RunTable;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.result.Futures;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.Structures;
import corridor.task.Tasks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A batch with a known truth. The effect of a scenario is the sum of a mean, the effects of two of four parameters, the
 * effect of a switch, and chance.
 *
 * @param mean effect when all parameters are in the middle
 * @param first effect per standard deviation of the first parameter
 * @param second effect per standard deviation of the second parameter; parameters three and four have none
 * @param rival effect that the rival option of the switch adds
 * @param rivalsCrossed whether the points count as all combinations of rivals
 * @param chance standard deviation of the difference between replicates
 */
public record Planted(
        double mean,
        double first,
        double second,
        double rival,
        double chance,
        int points,
        int futures,
        int replicates,
        boolean rivalsCrossed) {
    /** Makes a batch whose rivals are crossed if it has several points. */
    public Planted(
            double mean,
            double first,
            double second,
            double rival,
            double chance,
            int points,
            int futures,
            int replicates) {
        this(mean, first, second, rival, chance, points, futures, replicates, points > 1);
    }

    public static final Outcome OUTCOME = Batches.outcome("attacks", "attacks per month", 1, 0);
    static final OutcomeTable TABLE = new OutcomeTable(Catalogue.standard(), List.of(OUTCOME), List.of());

    public Conclusion conclusion() {
        return conclusion(Map.of());
    }

    public Conclusion conclusion(Map<String, Map<String, List<String>>> builtIn) {
        return analysis(builtIn).conclusions().get(0);
    }

    public Analysis analysis(Map<String, Map<String, List<String>>> builtIn) {
        AnalysisContext known = new AnalysisContext(draws(), structures(), rivalsCrossed, builtIn);
        List<RunResult> runs = runs();
        return new Analyst(List.of(), Tasks.HERE)
                .analyse(
                        List.of("a", "b"),
                        RunColumns.of(runs),
                        MonthlyValues.of(runs),
                        TABLE,
                        YearMonth.of(2026, 1),
                        5,
                        known);
    }

    public AnalysisContext circumstances() {
        return new AnalysisContext(draws(), structures(), rivalsCrossed, Map.of());
    }

    public PairedCells cells() {
        return new RunTable(List.of("a", "b"), RunColumns.of(runs())).differences("b", "a", 0);
    }

    Futures draws() {
        double[][] values = new double[futures][4];
        for (int f = 0; f < futures; f++) {
            for (int k = 0; k < 4; k++) {
                values[f][k] = draw(1000 + k, f, 0);
            }
        }
        return new Futures(List.of("civil.one", "civil.two", "civil.three", "civil.four"), values);
    }

    Structures structures() {
        return points == 1
                ? Structures.STANDARD
                : new Structures(List.of("MODEL"), List.of(List.of("STANDARD"), List.of("RIVAL")));
    }

    private List<RunResult> runs() {
        double[][] values = draws().values();
        List<RunResult> runs = new ArrayList<>();
        for (int p = 0; p < points; p++) {
            for (int f = 0; f < futures; f++) {
                double effect = mean + first * values[f][0] + second * values[f][1] + p * rival;
                for (int r = 0; r < replicates; r++) {
                    double level = 500 + 40 * draw(1, f, r);
                    runs.add(run("a", p, f, r, level));
                    runs.add(run("b", p, f, r, level + effect + chance * draw(2 + p, f, r)));
                }
            }
        }
        return runs;
    }

    private static RunResult run(String scenario, int point, int future, int replicate, double value) {
        return new RunResult(new RunKey(scenario, point, future, replicate), 1, new double[] {value}, new double[0][]);
    }

    private static double draw(int process, int future, int replicate) {
        return InverseCdf.normal(KeyedRandom.draw(new KeyedRandom(77, future, replicate).key(process, 0), 0));
    }
}
