package corridor.validation;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.CalibrationFindings.WaveResult;
import corridor.analysis.calibration.CalibrationSample;
import corridor.analysis.calibration.QuadraticEmulator;
import corridor.analysis.calibration.Wave;
import corridor.analysis.calibration.WeightedDraws;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.random.KeyedRandom;
import corridor.result.Keep;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Calibration by history matching. Each wave runs the model at points that the waves before have left in, fits
 * emulators of the targets, and rules out what cannot meet the record (Vernon, Goldstein and Bower 2010; McCulloch and
 * others 2022, JASSS 25(2) 1). Points that all waves leave in then get parameters that the record says nothing on, are
 * run, and are weighted by their own runs. Draws of equal weight are resampled from them.
 */
public final class CalibrationStudy {
    private static final int CANDIDATES = 200_000;
    private static final int MOST_ROUNDS = 40;
    private static final int SPARING_WAVES = 2;
    private static final int YEARS = 2;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /**
     * Sizes of a calibration.
     *
     * @param points points of each wave
     * @param waves number of waves, at least 1
     * @param histories histories of each point
     * @param pool points that are run for the final weights
     * @param draws draws of equal weight
     */
    public record Sizes(int points, int waves, int histories, int pool, int draws) {}

    /** Stages that earlier work has left. */
    public interface Store {
        /** Returns the numbers of a stage; null if it has not been finished. */
        CalibrationSample read(String stage, List<Target> targets, int points, int histories) throws IOException;

        /** Keeps the numbers of a finished stage. */
        void write(String stage, CalibrationSample sample) throws IOException;
    }

    private final Catalogue catalogue;
    private final Sizes sizes;
    private final long seed;
    private final CalibrationSpace space;
    private final List<Target> targets;
    private final List<LineReading> readings;
    private final Scenario scenario;
    private final List<RunFailure> failures = new ArrayList<>();

    /** @throws InputException when a size is out of range */
    public CalibrationStudy(Catalogue catalogue, Sizes sizes, long seed) {
        this.catalogue = catalogue;
        this.sizes = sizes;
        this.seed = seed;
        space = new CalibrationSpace(catalogue);
        targets = catalogue.calibration().targets();
        PatternScenarios scenarios = new PatternScenarios(START, Map.of(), Map.of());
        List<LineReading> all = PatternReadings.of(catalogue, scenarios, START);
        readings = targets.stream()
                .map(target -> all.stream()
                        .filter(reading -> reading.id().equals(target.id()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing reads the target " + target.id())))
                .toList();
        scenario = scenarios.baseline(YEARS);
        check();
    }

    private void check() {
        int fewest = QuadraticEmulator.fewestPoints(space.squared());
        List<Problem> problems = new ArrayList<>();
        atLeast(problems, "points", sizes.points(), fewest, "so that the emulators have enough points for their terms");
        atLeast(problems, "waves", sizes.waves(), 1, "");
        atLeast(problems, "histories", sizes.histories(), 2, "so that chance can be measured");
        atLeast(problems, "draws", sizes.draws(), 1, "");
        atLeast(problems, "pool", sizes.pool(), sizes.draws(), "as many as draws or more");
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private static void atLeast(List<Problem> problems, String field, int value, int least, String why) {
        if (value < least) {
            problems.add(new Problem(
                            field,
                            "",
                            Integer.toString(value),
                            "must be at least " + least + (why.isEmpty() ? "" : ", " + why),
                            "",
                            List.of())
                    .asField());
        }
    }

    /** Failed runs, whose numbers are left out. */
    public List<RunFailure> failures() {
        return List.copyOf(failures);
    }

    /** Number of runs of all stages. */
    public int runs() {
        return (sizes.points() * sizes.waves() + sizes.pool()) * sizes.histories();
    }

    /**
     * Calibrates; the result does not depend on the execution or on what is read from the store.
     *
     * @throws corridor.batch.BatchInterrupted when stopped; finished stages are in the store
     * @throws InputException when the record rules out all candidates
     */
    public CalibrationFindings run(RunFactory model, Execution execution, Store store) throws IOException {
        JoinedProgress progress = new JoinedProgress(execution.progress(), runs());
        Execution joined = execution.with(progress);
        try {
            List<Wave> waves = new ArrayList<>();
            List<WaveResult> results = new ArrayList<>();
            for (int w = 0; w < sizes.waves(); w++) {
                Chosen chosen = notRuledOut(waves, sizes.points(), w, execution.stop());
                CalibrationSample sample = stage("wave-" + (w + 1), chosen.points(), model, joined, store);
                Wave wave = fit(chosen.points(), sample, w < SPARING_WAVES ? 1 : 0);
                waves.add(wave);
                results.add(WaveResult.of(wave, targets, chosen.kept()));
            }
            Chosen pool = notRuledOut(waves, sizes.pool(), sizes.waves(), execution.stop());
            List<CalibrationPoint> points = withNotLearned(pool.points());
            CalibrationSample sample = stage("pool", points, model, joined, store);
            return findings(results, pool.kept(), points, sample);
        } finally {
            progress.endsAll();
        }
    }

    private Wave fit(List<CalibrationPoint> points, CalibrationSample sample, int spared) {
        double[][] inputs = points.stream().map(space::input).toArray(double[][]::new);
        return Wave.fit(targets, inputs, space.squared(), sample, spared);
    }

    /** Points that are left, and the share of candidates that is. */
    private record Chosen(List<CalibrationPoint> points, double kept) {}

    private Chosen notRuledOut(List<Wave> waves, int wanted, int stage, StopSignal stop) {
        List<CalibrationPoint> left = new ArrayList<>();
        int seen = 0;
        int kept = 0;
        for (int round = 0; round < MOST_ROUNDS && left.size() < wanted; round++) {
            long key = new KeyedRandom(seed, -2 - stage, round).seed();
            List<CalibrationPoint> candidates = space.points(waves.isEmpty() ? wanted * 2 : CANDIDATES, key);
            for (CalibrationPoint candidate : candidates) {
                stop.check();
                double[] input = space.input(candidate);
                boolean in = waves.stream().allMatch(wave -> wave.keeps(input));
                seen++;
                kept += in ? 1 : 0;
                if (in && left.size() < wanted) {
                    left.add(candidate);
                }
            }
        }
        if (left.size() < wanted) {
            throw new InputException(Problem.field(
                    "waves",
                    "the record leaves only " + left.size() + " of " + seen + " candidates in after " + waves.size()
                            + " waves, and " + wanted + " are needed"));
        }
        return new Chosen(left, (double) kept / seen);
    }

    private List<CalibrationPoint> withNotLearned(List<CalibrationPoint> points) {
        FutureDesign rest = space.notLearned(points.size(), seed);
        List<CalibrationPoint> all = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            all.add(points.get(i).and(rest.values(i)));
        }
        return all;
    }

    private CalibrationSample stage(
            String name, List<CalibrationPoint> points, RunFactory model, Execution execution, Store store)
            throws IOException {
        CalibrationSample kept = store.read(name, targets, points.size(), sizes.histories());
        if (kept != null) {
            return kept;
        }
        double[][][] values = new double[points.size()][sizes.histories()][];
        BatchPlan plan = new BatchPlan(
                List.of(scenario),
                new CalibrationDesign(points),
                FutureDesign.defaults(),
                sizes.histories(),
                seed,
                Keep.NOTHING);
        List<RunFailure> failed = Collections.synchronizedList(new ArrayList<>());
        execution.run(
                plan,
                plan.shards(),
                changed -> measured(model.create(changed, seed), values),
                (shard, content) -> failed.addAll(content.failures()));
        failures.addAll(failed);
        CalibrationSample sample = new CalibrationSample(targets, points.size(), sizes.histories());
        for (int i = 0; i < values.length; i++) {
            sample.set(i, values[i]);
        }
        store.write(name, sample);
        return sample;
    }

    /** Each run writes to its own row, so threads do not interfere; its number tells point and history. */
    private RunFunction measured(RunFunction model, double[][][] values) {
        return (future, number, ignored) -> {
            HistoryWatch watch = HistoryWatch.ofIncidents(scenario);
            RunResult result = model.run(future, number, watch);
            History history = watch.history(result);
            double[] row = new double[readings.size()];
            for (int k = 0; k < row.length; k++) {
                row[k] = readings.get(k).measure().of(PatternSetting.BASELINE, history);
            }
            values[number / sizes.histories()][number % sizes.histories()] = row;
            return result;
        };
    }

    private CalibrationFindings findings(
            List<WaveResult> waves, double kept, List<CalibrationPoint> points, CalibrationSample sample) {
        double[] chance = sample.chance();
        double[] logs = new double[points.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = sample.logWeight(i, chance);
        }
        WeightedDraws weighted = new WeightedDraws(logs);
        int[] draws = weighted.systematic(sizes.draws(), KeyedRandom.draw(new KeyedRandom(seed, -1, 0).key(0, 0), 0));
        return CalibrationFindings.of(
                catalogue,
                points.stream().map(CalibrationPoint::parameters).toList(),
                points.stream().map(CalibrationPoint::options).toList(),
                sample,
                weighted,
                draws,
                waves,
                kept,
                space.priorSpread(seed));
    }
}
