package corridor.validation;

import corridor.analysis.pattern.PatternLine;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A pattern sample measures all lines on the histories of one variant of the model. Each history is reduced to the
 * numbers of its lines as soon as its run ends, so no histories are kept in memory.
 */
final class PatternSample {
    private final Catalogue catalogue;
    private final PatternScenarios scenarios;
    private final List<LineReading> readings;
    private final int replicates;
    private final long seed;
    private final Map<PatternSetting, double[][]> numbers = new EnumMap<>(PatternSetting.class);
    private final List<RunFailure> failures = new ArrayList<>();

    PatternSample(
            Catalogue catalogue, PatternScenarios scenarios, List<LineReading> readings, int replicates, long seed) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
        this.readings = readings;
        this.replicates = replicates;
        this.seed = seed;
        for (PatternSetting setting : PatternSetting.values()) {
            numbers.put(setting, new double[replicates][]);
        }
    }

    /** Makes one plan for each run length. */
    List<BatchPlan> plans() {
        Map<Integer, List<Scenario>> byYears = new LinkedHashMap<>();
        for (PatternSetting setting : PatternSetting.values()) {
            byYears.computeIfAbsent(setting.years(), years -> new ArrayList<>()).add(scenario(setting));
        }
        return byYears.values().stream()
                .map(same -> new BatchPlan(same, replicates, seed))
                .toList();
    }

    /**
     * Runs the plans.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped
     */
    void run(RunFactory model, Execution execution) {
        for (BatchPlan plan : plans()) {
            Map<String, PatternSetting> settings = Arrays.stream(PatternSetting.values())
                    .filter(setting -> setting.years() == plan.reference().years())
                    .collect(Collectors.toMap(setting -> scenario(setting).name(), setting -> setting));
            failures.addAll(execution
                    .run(plan, s -> measured(model.create(s, seed), s, settings.get(s.name())))
                    .failures());
        }
    }

    List<RunFailure> failures() {
        return List.copyOf(failures);
    }

    /** Returns the lines in catalogue order. */
    List<PatternLine> lines() {
        return catalogue.patterns().stream().map(this::line).toList();
    }

    private PatternLine line(Pattern pattern) {
        for (int k = 0; k < readings.size(); k++) {
            if (readings.get(k).id().equals(pattern.id())) {
                double[] values = readings.get(k).units(singles(k));
                return PatternLine.of(pattern, values, readings.get(k).unit());
            }
        }
        return PatternLine.outOfReach(pattern);
    }

    private double[] singles(int k) {
        LineReading reading = readings.get(k);
        double[] singles = new double[reading.settings().size() * replicates];
        int next = 0;
        for (PatternSetting setting : reading.settings()) {
            for (int r = 0; r < replicates; r++) {
                singles[next++] = reading.contrast().of(number(setting, r, k), number(PatternSetting.BASELINE, r, k));
            }
        }
        return singles;
    }

    /** Returns the number of a line in one replicate; NaN if the run failed or the setting is not run for the line. */
    private double number(PatternSetting setting, int replicate, int k) {
        double[] row = numbers.get(setting)[replicate];
        return row == null ? Double.NaN : row[k];
    }

    /** Each replicate writes to its own row, so threads do not interfere. */
    private RunFunction measured(RunFunction model, Scenario scenario, PatternSetting setting) {
        double[][] rows = numbers.get(setting);
        return (future, replicate, ignored) -> {
            HistoryWatch watch = new HistoryWatch(scenario);
            RunResult result = model.run(future, replicate, watch);
            History history = watch.history(result);
            double[] row = new double[readings.size()];
            for (int k = 0; k < row.length; k++) {
                LineReading reading = readings.get(k);
                row[k] = reading.needs(setting) ? reading.measure().of(setting, history) : Double.NaN;
            }
            rows[replicate] = row;
            return result;
        };
    }

    private Scenario scenario(PatternSetting setting) {
        return setting.scenario(scenarios, catalogue);
    }
}
