package corridor.analysis.comparison;

import corridor.analysis.effect.EffectAnalysis;
import corridor.analysis.effect.EffectFindings;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunResult;
import corridor.task.Tasks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An analyst computes the results for charts and report from the runs of a batch. The results do not depend on the
 * order of the runs, and the seed affects only the bootstrap resamples.
 *
 * <p>A value of NaN means that the outcome is not defined in that run. Bands and paired differences leave such values
 * out, and report the number of values or pairs that remain. Without a defined value, a band and a mean are NaN. With
 * one, all quantiles equal that value. Runs that failed are not in the list.
 */
public final class Analyst {
    private final List<LadderOutcome> ladders;
    private final Tasks tasks;
    private final boolean withEffects;

    /**
     * @param ladders monthly outcomes whose values are steps; outcomes that a table lacks are ignored
     * @param tasks executor of the parts that are computed in parallel
     */
    public Analyst(List<LadderOutcome> ladders, Tasks tasks) {
        this(ladders, tasks, true);
    }

    private Analyst(List<LadderOutcome> ladders, Tasks tasks, boolean withEffects) {
        this.ladders = List.copyOf(ladders);
        this.tasks = tasks;
        this.withEffects = withEffects;
    }

    public static Analyst of(Catalogue catalogue, Tasks tasks) {
        return new Analyst(LadderOutcome.of(catalogue), tasks);
    }

    /** Returns an analyst that leaves {@link Analysis#effects} empty, which takes much of its time. */
    public Analyst withoutEffects() {
        return new Analyst(ladders, tasks, false);
    }

    /**
     * Analyses runs without further context.
     *
     * @param scenarios names in batch order; the first is the reference
     * @param runs all runs that ended well, in any order
     * @param table meaning of the columns of the runs
     * @param firstMonth month 0 of the monthly series
     * @param seed seed of the bootstrap resamples
     * @throws IllegalArgumentException if there is no scenario, a run belongs to none of them, a key occurs twice, a
     *     value is infinite, or the runs of a scenario differ in length
     */
    public Analysis analyse(
            List<String> scenarios, List<RunResult> runs, OutcomeTable table, YearMonth firstMonth, long seed) {
        return analyse(
                scenarios,
                RunColumns.of(runs),
                MonthlyValues.of(runs),
                table,
                firstMonth,
                seed,
                AnalysisContext.UNKNOWN);
    }

    /**
     * Analyses runs with the context that conclusions need to name the inputs on which they depend. The runs may lack
     * their monthly values, which are read from {@code values}.
     *
     * @param values the monthly values of these runs
     * @param circumstances draws of the parameters by future, switch options by point, and outcomes that scenarios set
     *     by definition
     */
    public Analysis analyse(
            List<String> scenarios,
            RunColumns runs,
            MonthlyValues values,
            OutcomeTable table,
            YearMonth firstMonth,
            long seed,
            AnalysisContext circumstances) {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("an analysis needs a scenario");
        }
        RunTable rows = new RunTable(scenarios, runs);
        Supplier<MonthlyTables> reading =
                tasks.begin(() -> new MonthlyTables(scenarios, rows, values, table, firstMonth, ladders));
        List<Analysis.Sample> samples = samples(scenarios, rows, table);
        List<OutcomeBand> outcomes = bands(samples, table);
        List<Judged> judged = judged(scenarios, rows, table, seed, circumstances);
        MonthlyTables months = reading.get();
        return new Analysis(
                scenarios.get(0),
                scenarios,
                rows.replicates(),
                outcomes,
                judged.stream().map(Judged::difference).toList(),
                months.bands(),
                months.states(),
                samples,
                Math.max(1, rows.futures()),
                Math.max(1, rows.structures()),
                Judge.conclusions(judged.stream().map(Judged::draft).toList(), circumstances.rivalsCrossed()),
                months.courses(),
                bargaining(circumstances, rows, table, new Bootstrap(seed)),
                withEffects ? effects(scenarios, rows, table, seed, circumstances) : List.of(),
                Map.of());
    }

    private static List<Analysis.Sample> samples(List<String> scenarios, RunTable rows, OutcomeTable table) {
        List<Analysis.Sample> samples = new ArrayList<>();
        for (String scenario : scenarios) {
            for (int column = 0; column < table.all().size(); column++) {
                String outcome = table.all().get(column).id();
                samples.add(new Analysis.Sample(scenario, outcome, Samples.defined(rows.values(scenario, column))));
            }
        }
        return samples;
    }

    private static List<OutcomeBand> bands(List<Analysis.Sample> samples, OutcomeTable table) {
        List<OutcomeBand> bands = new ArrayList<>();
        for (Analysis.Sample sample : samples) {
            Outcome outcome = table.all().get(table.index(sample.outcome()));
            double[] values = sample.values();
            bands.add(new OutcomeBand(
                    sample.scenario(),
                    outcome,
                    values.length,
                    Samples.mean(values),
                    Quantiles.of(values).band()));
        }
        return bands;
    }

    /** Returns how the effects on the main outcomes, people killed first, depend on single parameters. */
    private List<EffectFindings> effects(
            List<String> scenarios, RunTable rows, OutcomeTable table, long seed, AnalysisContext circumstances) {
        FutureSamples samples = new FutureSamples(table.catalogue(), circumstances.futures());
        List<Compared> all = new ArrayList<>();
        for (String scenario : scenarios.subList(1, scenarios.size())) {
            for (Outcome outcome : Prominence.outcomes(table.all(), Showing.Place.BRIEF)) {
                all.add(new Compared(scenario, table.index(outcome.id())));
            }
        }
        EffectAnalysis analysis = new EffectAnalysis(seed);
        return tasks
                .map(
                        all,
                        one -> samples.of(
                                        one.scenario,
                                        scenarios.get(0),
                                        table.all().get(one.column),
                                        rows.differences(one.scenario, scenarios.get(0), one.column))
                                .flatMap(analysis::of))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Difference> bargaining(
            AnalysisContext circumstances, RunTable rows, OutcomeTable table, Bootstrap bootstrap) {
        PairedComparison comparison = new PairedComparison(bootstrap);
        List<Difference> differences = new ArrayList<>();
        circumstances.unbargained().forEach((scenario, without) -> {
            for (int column = 0; column < table.all().size(); column++) {
                if (!table.all().get(column).conditional()) {
                    PairedCells paired = rows.differences(scenario, without, column);
                    differences.add(comparison.judge(
                            scenario, without, table.all().get(column), rows.values(without, column), paired));
                }
            }
        });
        return differences;
    }

    /**
     * A compared outcome is one outcome of one scenario, which is compared with the reference.
     *
     * @param column index of the outcome among the run-level outcomes
     */
    private record Compared(String scenario, int column) {}

    private record Judged(Difference difference, Judge.Draft draft) {}

    private List<Judged> judged(
            List<String> scenarios, RunTable rows, OutcomeTable table, long seed, AnalysisContext circumstances) {
        Bootstrap bootstrap = new Bootstrap(seed);
        PairedComparison comparison = new PairedComparison(bootstrap);
        Judge judge = new Judge(seed, bootstrap, circumstances);
        String reference = scenarios.get(0);
        List<Compared> all = new ArrayList<>();
        for (String scenario : scenarios.subList(1, scenarios.size())) {
            for (int column = 0; column < table.all().size(); column++) {
                all.add(new Compared(scenario, column));
            }
        }
        return tasks.map(all, one -> {
            PairedCells paired = rows.differences(one.scenario, reference, one.column);
            Difference difference = comparison.judge(
                    one.scenario, reference, table.all().get(one.column), rows.values(reference, one.column), paired);
            return new Judged(difference, judge.draft(difference, paired));
        });
    }
}
