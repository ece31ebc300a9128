package corridor.validation;

import corridor.analysis.calibration.CalibrationSample;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.design.FutureDesign;
import corridor.result.Keep;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Runs the model at the points of a calibration, from every origin, and measures the targets on the histories. */
final class CalibrationRuns {
    private final List<Target> targets;
    private final List<CalibrationOrigin> origins;
    private final List<RunFailure> failures = new ArrayList<>();

    CalibrationRuns(Catalogue catalogue, List<Target> targets) {
        this.targets = targets;
        origins = CalibrationOrigin.of(catalogue, targets);
    }

    /** Returns the number of origins; each history of a point needs as many runs. */
    int origins() {
        return origins.size();
    }

    /** Returns the failed runs, whose numbers are left out. */
    List<RunFailure> failures() {
        return List.copyOf(failures);
    }

    /** Runs the model at points under a master seed, and reads the targets off the histories. */
    CalibrationSample measure(
            List<CalibrationPoint> points, int histories, long seed, RunFactory model, Execution execution) {
        double[][][] values = new double[points.size()][histories][];
        for (CalibrationOrigin origin : origins) {
            BatchPlan plan = new BatchPlan(
                    List.of(origin.scenario()),
                    new CalibrationDesign(points),
                    FutureDesign.defaults(),
                    histories,
                    seed,
                    Keep.NOTHING);
            List<RunFailure> failed = Collections.synchronizedList(new ArrayList<>());
            execution.run(
                    plan,
                    plan.shards(),
                    changed -> measured(origin, model.create(changed, seed), values),
                    (shard, content) -> failed.addAll(content.failures()));
            failures.addAll(failed);
        }
        CalibrationSample sample = new CalibrationSample(targets, points.size(), histories);
        for (int i = 0; i < values.length; i++) {
            sample.set(i, values[i]);
        }
        return sample;
    }

    /** Each run writes to its own row, so threads do not interfere. The number of the run gives point and history. */
    private RunFunction measured(CalibrationOrigin origin, RunFunction model, double[][][] values) {
        return (future, number, ignored) -> {
            HistoryWatch watch = HistoryWatch.ofIncidents(origin.scenario());
            RunResult result = model.run(future, number, watch);
            double[][] point = values[number / values[0].length];
            int history = number % values[0].length;
            if (point[history] == null) {
                point[history] = new double[targets.size()];
                Arrays.fill(point[history], Double.NaN);
            }
            origin.read(watch.history(result), point[history]);
            return result;
        };
    }
}
