package corridor.validation;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.CalibrationFindings.WaveResult;
import corridor.analysis.calibration.CalibrationPool;
import corridor.analysis.calibration.CalibrationSample;
import corridor.analysis.calibration.Limits;
import corridor.analysis.calibration.QuadraticEmulator;
import corridor.analysis.calibration.Wave;
import corridor.batch.Execution;
import corridor.batch.JoinedProgress;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.random.KeyedRandom;
import corridor.result.RunFailure;
import corridor.run.RunFactory;
import corridor.validation.CalibrationWalk.Visited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The study calibrates the model by history matching (Vernon, Goldstein and Bower 2010; McCulloch and others 2022,
 * JASSS 25(2) 1). Each wave runs the model at points that earlier waves have not ruled out. It fits emulators of the
 * targets and rules out points that cannot meet the record. Walks through the points that remain choose the final
 * points. To these, the parameters that are not learned are added from their priors. The final points are run and
 * weighted by their own runs. Draws of equal weight are then resampled from them.
 */
public final class CalibrationStudy {
    private static final int CANDIDATES = 200_000;
    private static final int MOST_ROUNDS = 40;
    private static final int SPARING_WAVES = 2;
    private static final int WALKS = 20;

    private static final int FOR_THE_POOL = 1;
    private static final int FOR_THE_FOCUS = 1 + WALKS;

    /**
     * These are the sizes of a calibration.
     *
     * @param points number of points of each wave
     * @param waves number of waves, at least 1
     * @param histories histories of each point of a wave
     * @param pool points that are run for first weights
     * @param poolHistories histories of each point of the pool
     * @param furtherHistories further histories of each point of the pool that is near enough to the record
     * @param draws draws of equal weight
     */
    public record Sizes(
            int points, int waves, int histories, int pool, int poolHistories, int furtherHistories, int draws) {}

    /** A store keeps the numbers of finished stages, so that an interrupted calibration can be resumed. */
    public interface Store {
        /** Returns the numbers of a stage; empty if it has not been finished. */
        Optional<CalibrationSample> read(String stage, List<Target> targets, int points, int histories)
                throws IOException;

        /** Keeps the numbers of a finished stage. */
        void write(String stage, CalibrationSample sample) throws IOException;
    }

    private final Catalogue catalogue;
    private final Sizes sizes;
    private final long seed;
    private final CalibrationSpace space;
    private final List<Target> targets;
    private final Limits limits;
    private final CalibrationRuns runs;

    /** @throws InputException if a size is out of range */
    public CalibrationStudy(Catalogue catalogue, Sizes sizes, long seed) {
        this.catalogue = catalogue;
        this.sizes = sizes;
        this.seed = seed;
        space = new CalibrationSpace(catalogue);
        targets = catalogue.calibration().targets();
        limits = Limits.of(catalogue, targets);
        runs = new CalibrationRuns(catalogue, targets);
        check();
    }

    private void check() {
        int fewest = QuadraticEmulator.fewestPoints(space.squared());
        List<Problem> problems = new ArrayList<>();
        atLeast(problems, "points", sizes.points(), fewest, "so that the emulators have enough points for their terms");
        atLeast(problems, "waves", sizes.waves(), 1, "");
        atLeast(problems, "histories", sizes.histories(), 2, "so that chance can be measured");
        atLeast(problems, "pool-histories", sizes.poolHistories(), 2, "so that chance can be measured");
        atLeast(problems, "further-histories", sizes.furtherHistories(), 2, "so that chance can be measured");
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

    /** Returns the failed runs, whose numbers are left out. */
    public List<RunFailure> failures() {
        return runs.failures();
    }

    /** Number of runs of all stages but the last, whose points the stage before decides. */
    public int runs() {
        return (sizes.points() * (sizes.waves() + 1) * sizes.histories() + sizes.pool() * sizes.poolHistories())
                * runs.origins();
    }

    /**
     * Calibrates the model. The result does not depend on the execution or on which stages the store already has.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped; finished stages are in the store
     * @throws InputException if the record leaves too few candidates, or too few points give a number for each target
     */
    public CalibrationFindings run(RunFactory model, Execution execution, Store store) throws IOException {
        JoinedProgress progress = new JoinedProgress(execution.progress(), runs());
        CalibrationStages stages =
                new CalibrationStages(runs, targets, store, model, QuadraticEmulator.fewestPoints(space.squared()));
        Execution joined = execution.with(progress);
        try {
            List<Wave> waves = new ArrayList<>();
            List<WaveResult> results = new ArrayList<>();
            for (int w = 0; w < sizes.waves(); w++) {
                Chosen chosen = notRuledOut(waves, sizes.points(), w, execution.stop());
                CalibrationSample sample =
                        stages.stage("wave-" + (w + 1), chosen.points(), sizes.histories(), seed, joined);
                Wave wave = fit(chosen.points(), sample, w < SPARING_WAVES ? 1 : 0);
                waves.add(wave);
                results.add(WaveResult.of(wave, targets, chosen.kept()));
            }
            Chosen starts = notRuledOut(waves, WALKS, sizes.waves(), execution.stop());
            Wave focus = focused(waves, starts.points(), stages, joined);
            List<Visited> visited = walk(waves, focus, starts.points(), sizes.pool(), FOR_THE_POOL, execution.stop());
            List<CalibrationPoint> points =
                    withNotLearned(visited.stream().map(Visited::point).toList());
            CalibrationSample sample = stages.stage("pool", points, sizes.poolHistories(), seed, joined);
            CalibrationPool pool = new CalibrationPool(
                    points.stream().map(CalibrationPoint::parameters).toList(),
                    points.stream().map(CalibrationPoint::options).toList(),
                    sample,
                    visited.stream().mapToDouble(Visited::logDensity).toArray(),
                    limits);
            progress.endsAll();
            int[] promising = pool.promising();
            return CalibrationFindings.of(
                    catalogue,
                    pool,
                    promising,
                    pool.part(promising, further(points, promising, stages, execution)),
                    results,
                    starts.kept(),
                    space.priorSpread(seed),
                    sizes.draws(),
                    new KeyedRandom(seed, -1, 0));
        } finally {
            progress.endsAll();
        }
    }

    /** Runs the promising points again, with other random numbers. */
    private CalibrationSample further(
            List<CalibrationPoint> points, int[] promising, CalibrationStages stages, Execution execution)
            throws IOException {
        JoinedProgress progress =
                new JoinedProgress(execution.progress(), promising.length * sizes.furtherHistories() * runs.origins());
        try {
            return stages.stage(
                    "further",
                    Arrays.stream(promising).mapToObj(points::get).toList(),
                    sizes.furtherHistories(),
                    seed + 1,
                    execution.with(progress));
        } finally {
            progress.endsAll();
        }
    }

    private Wave fit(List<CalibrationPoint> points, CalibrationSample sample, int spared) {
        double[][] inputs = points.stream().map(space::input).toArray(double[][]::new);
        return Wave.fit(targets, inputs, space.squared(), sample, spared);
    }

    /** Points that the waves do not rule out, and their share of the candidates. */
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

    /**
     * Fits emulators once more, at points that walks guided by the emulators of the last wave visit. These points are
     * near the record, so the new emulators have smaller errors there.
     */
    private Wave focused(List<Wave> waves, List<CalibrationPoint> starts, CalibrationStages stages, Execution execution)
            throws IOException {
        Wave last = waves.get(waves.size() - 1);
        List<CalibrationPoint> points =
                walk(waves, last, starts, sizes.points(), FOR_THE_FOCUS, execution.stop()).stream()
                        .map(Visited::point)
                        .toList();
        return fit(points, stages.stage("focus", points, sizes.histories(), seed, execution), 0);
    }

    /**
     * Walks from each start.
     *
     * @param wanted number of points that all walks visit together
     * @param purpose key of the random numbers, which differs between the two uses of the walks
     */
    private List<Visited> walk(
            List<Wave> waves, Wave guide, List<CalibrationPoint> starts, int wanted, int purpose, StopSignal stop) {
        List<Visited> visited = new ArrayList<>(wanted);
        for (int i = 0; i < WALKS; i++) {
            long key = new KeyedRandom(seed, -1, purpose + i).seed();
            CalibrationWalk walk = new CalibrationWalk(space, waves, guide, limits, sizes.poolHistories(), key);
            visited.addAll(walk.from(starts.get(i), wanted * (i + 1) / WALKS - wanted * i / WALKS, stop));
        }
        return visited;
    }

    private List<CalibrationPoint> withNotLearned(List<CalibrationPoint> points) {
        FutureDesign rest = space.notLearned(points.size(), seed);
        List<CalibrationPoint> all = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            all.add(points.get(i).and(rest.values(i)));
        }
        return all;
    }
}
