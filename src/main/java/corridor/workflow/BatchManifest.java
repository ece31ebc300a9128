package corridor.workflow;

import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.build.Build;
import corridor.result.Manifest;
import corridor.scenario.OwnPriors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the manifest of a batch that has just been run. */
public final class BatchManifest {
    private static final double MILLIS = 1000;

    private BatchManifest() {}

    /**
     * Returns the manifest without files and failures, which are added later.
     *
     * @param threads runs at a time
     * @param seconds wall time of the runs
     */
    public static Manifest of(
            BatchPlan plan, int threads, double seconds, String version, String command, String started) {
        return new Manifest(
                Manifest.FORMAT,
                version,
                Build.running().hash(),
                Build.running().commit(),
                command,
                plan.names(),
                plan.seed(),
                structures(plan),
                plan.futures().futures(),
                plan.futures().isDrawn(),
                plan.futures().source(),
                ownPriors(plan),
                plan.replicates(),
                plan.size(),
                List.of(),
                List.of(),
                new Manifest.Machine(
                        System.getProperty("java.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        threads,
                        Runtime.getRuntime().availableProcessors(),
                        started,
                        Math.round(seconds * MILLIS)));
    }

    private static Map<String, String> ownPriors(BatchPlan plan) {
        Map<String, String> words = new LinkedHashMap<>();
        if (plan.futures().isDrawn()) {
            OwnPriors.shared(plan.scenarios()).forEach((id, prior) -> words.put(id, prior.words("1")));
            words.keySet().retainAll(plan.futures().parameters());
        }
        return words;
    }

    /** Returns the options of switches at each point; one empty entry if no point sets any. */
    private static List<Map<String, String>> structures(BatchPlan plan) {
        return plan.points() instanceof ExperimentDesign design
                ? design.switches()
                : plan.structures().points();
    }
}
