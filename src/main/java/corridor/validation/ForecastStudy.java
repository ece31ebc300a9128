package corridor.validation;

import corridor.analysis.pattern.ForecastScore;
import corridor.analysis.pattern.NullModel;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.RecordSeries;
import corridor.chronicle.Chronicle;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The study forecasts yearly attacks from each start state to the end of the record, with the model and with null
 * models. The null models use the record up to the start only. The model's parameters were tuned on later years, so its
 * forecasts are in sample.
 */
final class ForecastStudy {
    private static final String SERIES = "pips-attacks";
    private static final String MODEL = "Corridor";
    private static final int FEWEST_PAST = 8;

    private final RecordSeries record;
    private final List<LocalDate> starts;
    private final List<double[][]> counts = new ArrayList<>();
    private final List<RunFailure> failures = new ArrayList<>();
    private final int replicates;
    private final long seed;

    ForecastStudy(Catalogue catalogue, int replicates, long seed) {
        record = catalogue.series(SERIES);
        this.replicates = replicates;
        this.seed = seed;
        starts = catalogue.startDates().stream()
                .filter(day -> day.getYear() <= record.lastYear() && record.before(day.getYear()).length >= FEWEST_PAST)
                .toList();
        for (LocalDate start : starts) {
            double[][] rows = new double[years(start)][replicates];
            for (double[] row : rows) {
                Arrays.fill(row, Double.NaN);
            }
            counts.add(rows);
        }
    }

    /** Makes one plan for each start. */
    List<BatchPlan> plans() {
        return starts.stream()
                .map(start -> new PatternScenarios(start, Map.of(), Map.of()).baseline(years(start)))
                .map(scenario -> new BatchPlan(List.of(scenario), replicates, seed))
                .toList();
    }

    void run(RunFactory model, Execution execution) {
        List<BatchPlan> plans = plans();
        for (int k = 0; k < plans.size(); k++) {
            double[][] rows = counts.get(k);
            failures.addAll(execution
                    .run(plans.get(k), s -> counted(model.create(s, seed), s, rows))
                    .failures());
        }
    }

    List<RunFailure> failures() {
        return List.copyOf(failures);
    }

    /** Returns the scores by origin, year and model. */
    List<ForecastScore> scores() {
        List<ForecastScore> scores = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int origin = starts.get(k).getYear();
            for (int year = origin; year <= record.lastYear(); year++) {
                double[] sample = Arrays.stream(counts.get(k)[year - origin])
                        .filter(count -> !Double.isNaN(count))
                        .toArray();
                if (sample.length > 0) {
                    scores.add(ForecastScore.of(MODEL, origin, year, record, sample));
                }
                for (NullModel rival : NullModel.values()) {
                    double[] forecast = rival.sample(record.before(origin), year - origin + 1);
                    scores.add(ForecastScore.of(rival.words(), origin, year, record, forecast));
                }
            }
        }
        return scores;
    }

    /**
     * Returns a sentence that names the years without a start state, from the ninth year of the record on; empty if
     * there are none.
     */
    String notYet() {
        List<String> missing = IntStream.rangeClosed(record.firstYear() + FEWEST_PAST, record.lastYear())
                .filter(year -> starts.stream().noneMatch(day -> day.getYear() == year))
                .mapToObj(Integer::toString)
                .toList();
        return missing.isEmpty()
                ? ""
                : "No start state allows the origin" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing)
                        + ".";
    }

    private int years(LocalDate start) {
        return record.lastYear() - start.getYear() + 1;
    }

    /** Each replicate writes to its own column, so threads do not interfere. */
    private static RunFunction counted(RunFunction model, Scenario scenario, double[][] rows) {
        return (future, replicate, ignored) -> {
            HistoryWatch watch = new HistoryWatch(scenario);
            RunResult result = model.run(future, replicate, watch);
            History history = watch.history(result);
            for (int year = 0; year < rows.length; year++) {
                rows[year][replicate] = history.count(year, year + 1, Chronicle.Event::reportedPips);
            }
            return result;
        };
    }
}
