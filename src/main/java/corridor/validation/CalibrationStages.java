package corridor.validation;

import corridor.analysis.calibration.CalibrationSample;
import corridor.batch.Execution;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.run.RunFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stages of a calibration: each is read from a store if earlier work has left it there, else run and stored. */
final class CalibrationStages {
    private final CalibrationRuns runs;
    private final List<Target> targets;
    private final CalibrationStudy.Store store;
    private final RunFactory model;
    private final int fewestPoints;

    /** @param fewestPoints number of points that emulators need */
    CalibrationStages(
            CalibrationRuns runs,
            List<Target> targets,
            CalibrationStudy.Store store,
            RunFactory model,
            int fewestPoints) {
        this.runs = runs;
        this.targets = targets;
        this.store = store;
        this.model = model;
        this.fewestPoints = fewestPoints;
    }

    /**
     * Returns the numbers of a stage.
     *
     * @param seed master seed of the runs
     * @throws InputException if too few points give a number for each target
     */
    CalibrationSample stage(String name, List<CalibrationPoint> points, int histories, long seed, Execution execution)
            throws IOException {
        Optional<CalibrationSample> kept = store.read(name, targets, points.size(), histories);
        if (kept.isPresent()) {
            return kept.get();
        }
        CalibrationSample sample = runs.measure(points, histories, seed, model, execution);
        requireNumbers(sample);
        store.write(name, sample);
        return sample;
    }

    /** A target without a number at enough points leaves nothing to learn from. */
    private void requireNumbers(CalibrationSample sample) {
        int complete = 0;
        int[] numbers = new int[targets.size()];
        for (int i = 0; i < sample.points(); i++) {
            complete += sample.isComplete(i) ? 1 : 0;
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] += Double.isNaN(sample.scaledMean(k, i)) ? 0 : 1;
            }
        }
        int needed = Math.min(sample.points(), fewestPoints);
        if (complete >= needed) {
            return;
        }
        List<String> lacking = new ArrayList<>();
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] < needed) {
                lacking.add(targets.get(k).id());
            }
        }
        throw new InputException(Problem.field(
                "points",
                "only " + complete + " of " + sample.points() + " points give a number for each target, and " + needed
                        + " are needed" + (lacking.isEmpty() ? "" : "; fewest for " + String.join(", ", lacking))));
    }
}
