package corridor;

import corridor.batch.BatchPlan;
import corridor.batch.BatchResult;
import corridor.result.Manifest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the manifest says of a batch that has just been run. */
final class BatchManifest {
    private static final double MILLIS = 1000;

    private BatchManifest() {}

    /** Without files: these are added as they are written. */
    static Manifest of(BatchPlan plan, BatchResult result, String version, String command, Instant started) {
        return new Manifest(
                Manifest.FORMAT,
                version,
                command,
                plan.names(),
                plan.seed(),
                1,
                1,
                plan.replicates(),
                plan.size(),
                result.failures().stream().map(Manifest.Failure::of).toList(),
                List.of(),
                new Manifest.Machine(
                        System.getProperty("java.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        plan.threads(),
                        Runtime.getRuntime().availableProcessors(),
                        started.truncatedTo(ChronoUnit.SECONDS).toString(),
                        Math.round(result.seconds() * MILLIS)));
    }
}
