package corridor.workflow.headline;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.PairedValues;
import corridor.analysis.headline.RivalEffect;
import corridor.analysis.headline.RowArithmetic;
import corridor.analysis.statistics.Bootstrap;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.batch.JoinedProgress;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Futures;
import corridor.result.Keep;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.result.Structures;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.workflow.comparison.BatchContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The study measures effects when more and more is uncertain. One batch cannot separate what the record was used on
 * from what it says nothing on, so the study runs three plans on the same luck: futures in which every parameter has
 * its default, futures in which only learned parameters are drawn, and futures of the whole ensemble under all
 * combinations of rivals.
 */
public final class HeadlineStudy {
    private static final int FEWEST_REPLICATES = 2;

    private final Catalogue catalogue;
    private final List<Scenario> scenarios;
    private final List<Outcome> outcomes;
    private final HeadlineRuns defaults;
    private final HeadlineRuns learned;
    private final HeadlineRuns whole;

    /**
     * @param scenarios the reference first; names differ, start and length agree
     * @param futures draws of the ensemble, from 1 to its size; fewer than 6 give no interval
     * @param replicates histories of each future, at least 2, since a single one cannot be distinguished from chance
     * @throws InputException when the scenarios cannot be compared, or a number is out of range
     */
    public HeadlineStudy(Catalogue catalogue, List<Scenario> scenarios, int futures, int replicates, long seed) {
        this.catalogue = catalogue;
        this.scenarios = List.copyOf(scenarios);
        this.outcomes = Prominence.outcomes(catalogue.outcomes(), Showing.Place.ABLATION);
        if (scenarios.size() < 2) {
            throw new InputException(
                    Problem.field("scenarios", "an effect needs a scenario to compare with the reference"));
        }
        requireRange("futures", futures, 1, catalogue.ensemble().size());
        if (replicates < FEWEST_REPLICATES) {
            requireRange("replicates", replicates, FEWEST_REPLICATES, 1_000_000);
        }
        FutureDesign draws = FutureDraws.ensemble(catalogue, scenarios, futures, seed);
        Set<String> fixed = scenarios.stream()
                .flatMap(scenario -> scenario.switches().keySet().stream())
                .collect(Collectors.toSet());
        StructureDesign alone = StructureDesign.none();
        defaults = runs(alone, draws.keeping(Set.of()), replicates, seed);
        learned = runs(alone, draws.keeping(catalogue.ensemble().learned()), replicates, seed);
        whole = runs(StructureDesign.rivals(catalogue, fixed), draws, replicates, seed);
    }

    /**
     * The result holds the findings and the failed runs.
     *
     * @param failures failed runs, whose numbers are left out
     */
    public record Result(HeadlineFindings findings, List<RunFailure> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Runs all plans; the result does not depend on the execution.
     *
     * @throws corridor.batch.BatchInterrupted when stopped
     */
    public Result run(RunFactory model, Execution execution) {
        List<HeadlineRuns> all = List.of(defaults, learned, whole);
        JoinedProgress progress = new JoinedProgress(
                execution.progress(),
                all.stream().mapToInt(runs -> runs.plan().size()).sum());
        List<RunFailure> failures = new ArrayList<>();
        try {
            for (HeadlineRuns runs : all) {
                runs.run(model, execution.with(progress));
                failures.addAll(runs.failures());
            }
        } finally {
            progress.endsAll();
        }
        return new Result(findings(execution), failures);
    }

    private HeadlineFindings findings(Execution execution) {
        BatchPlan plan = whole.plan();
        Analysis analysis = analysis(execution);
        Bootstrap bootstrap = new Bootstrap(plan.seed());
        List<HeadlineEffect> effects = new ArrayList<>();
        for (int scenario = 1; scenario < scenarios.size(); scenario++) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                effects.add(effect(scenario, outcome, bootstrap, analysis));
            }
        }
        return new HeadlineFindings(
                plan.reference().start(),
                plan.reference().years(),
                plan.futures().futures(),
                plan.replicates(),
                plan.points().count(),
                learned.plan().futures().parameters().size(),
                plan.futures().parameters().size(),
                catalogue.ensemble().isStale(),
                plan.seed(),
                plan.reference().name(),
                plan.names().subList(1, scenarios.size()),
                outcomes,
                effects);
    }

    private HeadlineEffect effect(int scenario, int outcome, Bootstrap bootstrap, Analysis analysis) {
        RowArithmetic arithmetic = new RowArithmetic(bootstrap, outcomes.get(outcome));
        PairedValues values = whole.pairs(scenario, outcome);
        List<HeadlineRow> rows = new ArrayList<>();
        rows.add(arithmetic.chance(defaults.pairs(scenario, outcome)));
        rows.add(arithmetic.futures(HeadlineRow.Kind.LEARNED, learned.pairs(scenario, outcome)));
        rows.add(arithmetic.futures(HeadlineRow.Kind.UNLEARNED, values));
        if (whole.plan().points().count() > 1) {
            rows.add(arithmetic.structures(values));
        }
        return new HeadlineEffect(
                scenarios.get(scenario).name(),
                outcomes.get(outcome),
                rows,
                rivals(arithmetic, values),
                analysis.conclusion(
                                scenarios.get(scenario).name(),
                                outcomes.get(outcome).id())
                        .orElseThrow());
    }

    private List<RivalEffect> rivals(RowArithmetic arithmetic, PairedValues values) {
        StructureDesign design = whole.plan().structures();
        List<RivalEffect> rivals = new ArrayList<>();
        for (String id : design.switches()) {
            List<String> options = design.points().stream()
                    .map(point -> point.getOrDefault(id, catalogue.switchOf(id).defaultOption()))
                    .toList();
            for (String option : options.stream().distinct().toList()) {
                List<Integer> having = IntStream.range(0, options.size())
                        .filter(point -> options.get(point).equals(option))
                        .boxed()
                        .toList();
                rivals.add(arithmetic.rival(id, option, values, having));
            }
        }
        return rivals;
    }

    /** Judges the last plan as a batch of these outcomes is judged. */
    private Analysis analysis(Execution execution) {
        BatchPlan plan = whole.plan();
        List<RunResult> results = whole.results();
        return new Analyst(List.of(), execution.tasks())
                .analyse(
                        plan.names(),
                        RunColumns.of(results),
                        MonthlyValues.of(List.of()),
                        new OutcomeTable(catalogue, outcomes, List.of()),
                        YearMonth.from(plan.reference().start()),
                        plan.seed(),
                        new AnalysisContext(
                                Futures.of(plan.futures()),
                                Structures.of(plan.structures().points()),
                                BatchContext.rivalsCrossed(
                                        scenarios, plan.structures().points(), catalogue),
                                BatchContext.builtIn(scenarios, catalogue),
                                Map.of()));
    }

    private HeadlineRuns runs(StructureDesign structures, FutureDesign futures, int replicates, long seed) {
        return new HeadlineRuns(
                new BatchPlan(scenarios, structures, futures, replicates, seed, Keep.NOTHING),
                OutcomeTable.of(catalogue),
                outcomes);
    }

    private static void requireRange(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InputException(new Problem(
                            field,
                            "",
                            Integer.toString(value),
                            "must be a whole number from " + least + " to " + most,
                            "",
                            List.of())
                    .asField());
        }
    }
}
