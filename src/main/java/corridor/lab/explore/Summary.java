package corridor.lab.explore;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.comparison.LeverFeasibility;
import corridor.analysis.comparison.MonthlyContrast;
import corridor.batch.BatchPlan;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.result.Futures;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunResult;
import corridor.result.Structures;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import corridor.workflow.comparison.BatchContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A summary is the answer to a question: the analysis of a batch of the same runs, without the runs.
 *
 * @param analysis the analysis, without monthly values and samples
 * @param pairs number of pairs, the first ones of the question if the machine was too busy for all
 * @param signs number of pairs in which the outcome is lower, higher and equal, by id of the outcome
 * @param feasibility how likely actors would have chosen what the scenario fixes
 */
public record Summary(Analysis analysis, int pairs, Map<String, int[]> signs, List<LeverFeasibility> feasibility) {
    /** Name of the scenario in the analysis. */
    public String scenario() {
        return analysis.scenarios().get(1);
    }

    /**
     * Analyses the runs of a question as a batch does.
     *
     * @param plan plan with some or all of the replicates of the sets
     * @param sets runs of each scenario, of which those of the plan are done
     */
    static Summary of(BatchPlan plan, List<RunSet> sets, Catalogue catalogue, Tasks tasks) {
        OutcomeTable all = OutcomeTable.of(catalogue);
        List<Scenario> scenarios = plan.scenarios();
        OutcomeTable measured = all.of(scenarios, plan.structures().points());
        int pairs = plan.futures().futures() * plan.replicates();
        List<RunResult> runs = new ArrayList<>();
        for (int k = 0; k < sets.size(); k++) {
            for (RunResult run : sets.get(k).endedWell(pairs)) {
                runs.add(named(run, scenarios.get(k).name(), measured, all));
            }
        }
        YearMonth first = YearMonth.from(plan.reference().start());
        Analysis analysis = Analyst.of(catalogue, tasks)
                .withoutEffects()
                .analyse(
                        plan.names(),
                        RunColumns.of(runs),
                        (scenario, column) -> new double[0][],
                        new OutcomeTable(catalogue, measured.all(), List.of()),
                        first,
                        plan.seed(),
                        new AnalysisContext(
                                Futures.of(plan.futures()),
                                Structures.of(plan.structures().points()),
                                BatchContext.rivalsCrossed(
                                        scenarios, plan.structures().points(), catalogue),
                                BatchContext.builtIn(scenarios, catalogue),
                                Bargaining.pairs(scenarios, catalogue)));
        return new Summary(
                light(analysis),
                pairs,
                signs(sets, pairs, all),
                LeverFeasibility.of(runs).stream()
                        .filter(found ->
                                found.scenario().equals(scenarios.get(1).name()))
                        .toList());
    }

    /** Returns the bands of some outcomes over the first pairs, which must be done. */
    static List<MonthlyContrast> contrasts(
            BatchPlan plan, List<RunSet> sets, int pairs, List<Outcome> outcomes, OutcomeTable all) {
        List<RunResult> reference = sets.get(0).first(pairs);
        List<RunResult> scenario = sets.get(1).first(pairs);
        YearMonth first = YearMonth.from(plan.reference().start());
        List<MonthlyContrast> contrasts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            int column = all.monthlyIndex(outcome.id());
            contrasts.add(MonthlyContrast.of(
                    plan.names().get(0),
                    plan.names().get(1),
                    outcome,
                    first,
                    series(reference, column),
                    series(scenario, column)));
        }
        return contrasts;
    }

    private static double[][] series(List<RunResult> runs, int column) {
        return runs.stream().map(run -> run.monthly()[column]).toArray(double[][]::new);
    }

    /** Returns a run under the name of its scenario in this plan, since runs of equal settings are shared. */
    private static RunResult named(RunResult run, String scenario, OutcomeTable measured, OutcomeTable all) {
        RunResult columns = measured.columns(run, all);
        return new RunResult(
                new corridor.result.RunKey(
                        scenario, 0, run.key().future(), run.key().replicate()),
                columns.seed(),
                columns.outcomes(),
                new double[0][],
                columns.feasibility());
    }

    private static Analysis light(Analysis whole) {
        return new Analysis(
                whole.reference(),
                whole.scenarios(),
                whole.replicates(),
                whole.outcomes(),
                whole.differences(),
                List.of(),
                List.of(),
                List.of(),
                whole.futures(),
                whole.structures(),
                whole.conclusions(),
                List.of(),
                whole.bargaining());
    }

    private static Map<String, int[]> signs(List<RunSet> sets, int pairs, OutcomeTable all) {
        List<RunResult> reference = sets.get(0).first(pairs);
        List<RunResult> scenario = sets.get(1).first(pairs);
        Map<String, int[]> signs = new LinkedHashMap<>();
        for (int column = 0; column < all.all().size(); column++) {
            int[] counts = new int[3];
            for (int k = 0; k < scenario.size(); k++) {
                double difference =
                        scenario.get(k).outcomes()[column] - reference.get(k).outcomes()[column];
                if (!Double.isNaN(difference)) {
                    counts[difference < 0 ? 0 : difference > 0 ? 1 : 2]++;
                }
            }
            signs.put(all.all().get(column).id(), counts);
        }
        return signs;
    }
}
