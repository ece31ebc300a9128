package corridor.validation;

import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.ForecastScore;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternResult;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.JoinedProgress;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.run.RunFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The study compares the model with the patterns of the record and with null models. It also measures the patterns on
 * models that are broken on purpose, with a quarter of the replicates.
 */
public final class PatternStudy {
    private static final int PART = 4;

    private final Catalogue catalogue;
    private final LocalDate start;
    private final int replicates;
    private final long seed;

    /**
     * @param year year in which the runs start
     * @param replicates number of histories of each scenario, at least 1
     * @throws InputException if no start state lies in the year, or the number of replicates is out of range
     */
    public PatternStudy(Catalogue catalogue, int year, int replicates, long seed) {
        this.catalogue = catalogue;
        start = start(catalogue, year);
        PatternScenarios unchanged = new PatternScenarios(start, Map.of(), Map.of());
        this.replicates = new BatchPlan(List.of(unchanged.baseline(1)), replicates, seed).replicates();
        this.seed = seed;
    }

    /**
     * The outcome holds the findings and the failed runs.
     *
     * @param failures failed runs, whose numbers are left out
     */
    public record Outcome(PatternFindings findings, List<RunFailure> failures) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    public LocalDate start() {
        return start;
    }

    /**
     * Runs all scenarios; the result does not depend on the execution.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped
     */
    public Outcome run(RunFactory model, Execution execution) {
        PatternSample own = sample(new BreakOfModel("", "", Map.of(), Map.of()), replicates);
        List<PatternSample> broken = BreakOfModel.ALL.stream()
                .map(change -> sample(change, Math.max(1, replicates / PART)))
                .toList();
        ForecastStudy forecasts = new ForecastStudy(catalogue, replicates, seed);
        List<BatchPlan> plans = new ArrayList<>(own.plans());
        broken.forEach(one -> plans.addAll(one.plans()));
        plans.addAll(forecasts.plans());
        JoinedProgress progress = new JoinedProgress(
                execution.progress(), plans.stream().mapToInt(BatchPlan::size).sum());
        Execution joined = execution.with(progress);
        List<RunFailure> failures = new ArrayList<>();
        try {
            own.run(model, joined);
            failures.addAll(own.failures());
            for (PatternSample one : broken) {
                one.run(model, joined);
                failures.addAll(one.failures());
            }
            forecasts.run(model, joined);
            failures.addAll(forecasts.failures());
        } finally {
            progress.endsAll();
        }
        List<PatternResult> patterns = PatternResult.of(own.lines());
        List<BrokenModel> rows = new ArrayList<>(List.of(new BrokenModel("as-it-is", "", replicates, patterns)));
        for (int k = 0; k < broken.size(); k++) {
            BreakOfModel change = BreakOfModel.ALL.get(k);
            rows.add(new BrokenModel(
                    change.name(),
                    change.change(),
                    Math.max(1, replicates / PART),
                    PatternResult.of(broken.get(k).lines())));
        }
        List<ForecastScore> scores = forecasts.scores();
        return new Outcome(
                new PatternFindings(start, replicates, seed, patterns, scores, forecasts.notYet(), rows), failures);
    }

    private PatternSample sample(BreakOfModel change, int histories) {
        PatternScenarios scenarios = new PatternScenarios(start, change.parameters(), change.switches());
        return new PatternSample(
                catalogue, scenarios, PatternReadings.of(catalogue, scenarios, start), histories, seed);
    }

    private static LocalDate start(Catalogue catalogue, int year) {
        List<LocalDate> starts = catalogue.startDates();
        return starts.stream()
                .filter(day -> day.getYear() == year)
                .findFirst()
                .orElseThrow(() -> new InputException(new Problem(
                                "start",
                                "",
                                Integer.toString(year),
                                "no start state lies in this year",
                                "",
                                starts.stream()
                                        .map(day -> Integer.toString(day.getYear()))
                                        .toList())
                        .asField()));
    }
}
