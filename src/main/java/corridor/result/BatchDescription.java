package corridor.result;

import corridor.build.Build;
import corridor.catalogue.calibration.FutureSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A batch description holds the settings that are needed to complete an unfinished batch, in addition to its scenarios.
 *
 * @param format version of the layout of the unfinished part
 * @param corridor version of Corridor that began the batch
 * @param build hash of the build that began the batch, see {@link Build}; empty when the hash is not known
 * @param catalogue fingerprint of the catalogue and of the relations between parameters
 * @param command the command line, without options that cannot change a result
 * @param scenarios names, the reference first
 * @param switches structural switches that are crossed
 * @param structures options by design point
 * @param source source of the values of the uncertain parameters
 * @param keep details of runs that are kept in addition to outcomes and series
 * @param shards number of shards of the batch
 * @param also additional products: export formats of the runs, and shares as in {@link SharesRequest}
 * @param started instant at which the batch began, ISO 8601
 */
public record BatchDescription(
        int format,
        String corridor,
        String build,
        String catalogue,
        String command,
        List<String> scenarios,
        long seed,
        List<String> switches,
        List<Map<String, String>> structures,
        int futures,
        FutureSource source,
        int replicates,
        Keep keep,
        int shards,
        List<String> also,
        String started) {
    /** Layout that this version writes and can continue. */
    public static final int FORMAT = 6;

    public BatchDescription {
        Objects.requireNonNull(corridor);
        Objects.requireNonNull(build);
        Objects.requireNonNull(catalogue);
        scenarios = List.copyOf(scenarios);
    }

    /** Returns a copy with another number of shards. */
    public BatchDescription withShards(int number) {
        return new BatchDescription(
                format,
                corridor,
                build,
                catalogue,
                command,
                scenarios,
                seed,
                switches,
                structures,
                futures,
                source,
                replicates,
                keep,
                number,
                also,
                started);
    }
}
