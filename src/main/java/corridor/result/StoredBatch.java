package corridor.result;

import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stored batch is the content of a result folder.
 *
 * @param manifest metadata of the batch
 * @param scenarios scenarios as they were run, parents merged in; the reference first
 * @param runs results of the runs, in the order of the batch; a failed run has NaN throughout. The runs of a large
 *     batch have no monthly values
 * @param monthly monthly values, available for a batch of any size
 */
public record StoredBatch(Manifest manifest, List<Scenario> scenarios, List<RunResult> runs, MonthlyValues monthly) {
    public StoredBatch {
        scenarios = List.copyOf(scenarios);
        runs = List.copyOf(runs);
    }

    /** Makes a batch whose runs include their monthly values. */
    public StoredBatch(Manifest manifest, List<Scenario> scenarios, List<RunResult> runs) {
        this(manifest, scenarios, runs, MonthlyValues.of(endedWell(manifest, runs)));
    }

    /**
     * Returns the outcomes that the runs of this batch measure, as columns.
     *
     * @param all outcomes of this version of Corridor
     */
    public OutcomeTable columns(OutcomeTable all) {
        return all.of(scenarios, manifest.structures());
    }

    /** First day of all runs. */
    public LocalDate start() {
        return scenarios.get(0).start();
    }

    /** Length of all runs, in days. */
    public long days() {
        return ChronoUnit.DAYS.between(start(), scenarios.get(0).end());
    }

    /** Returns a copy with another manifest. */
    public StoredBatch with(Manifest other) {
        return new StoredBatch(other, scenarios, runs, monthly);
    }

    /** The runs that did not fail, in the order of the batch. */
    public List<RunResult> runsThatEndedWell() {
        return endedWell(manifest, runs);
    }

    /** The outcomes of the runs that did not fail, in the order of the batch. */
    public RunColumns outcomes() {
        return RunColumns.of(runsThatEndedWell());
    }

    private static List<RunResult> endedWell(Manifest manifest, List<RunResult> runs) {
        Set<RunKey> failed = new HashSet<>();
        manifest.failures().forEach(failure -> failed.add(failure.key()));
        return runs.stream().filter(run -> !failed.contains(run.key())).toList();
    }
}
