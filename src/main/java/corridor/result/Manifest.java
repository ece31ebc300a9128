package corridor.result;

import corridor.build.Build;
import corridor.catalogue.calibration.FutureSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The manifest holds the metadata that are needed to understand and reproduce results.
 *
 * @param format version of the folder's layout
 * @param corridor version of Corridor that ran the batch
 * @param build hash of the build that ran the batch, see {@link Build}; empty when the hash is not known
 * @param commit commit of the sources of that build; empty when the commit is not known
 * @param command the command line, as typed
 * @param scenarios names in the order of the batch, the reference first
 * @param seed master seed
 * @param structures options of structural switches by design point; one empty entry when no switch was crossed
 * @param futures futures per point
 * @param drawn whether the futures are draws of the uncertain parameters; if not, the only future has the default
 *     values
 * @param source where the values of the futures come from
 * @param ownPriors ranges that the user states for parameters of the futures, in words by id; empty if there are none
 * @param replicates replicates per future
 * @param runs number of runs
 * @param failures runs that failed, with the cause
 * @param files files of the reproducible set, by path: equal inputs give equal hashes on any machine
 * @param machine machine and speed of the batch; not reproducible
 */
public record Manifest(
        int format,
        String corridor,
        String build,
        String commit,
        String command,
        List<String> scenarios,
        long seed,
        List<Map<String, String>> structures,
        int futures,
        boolean drawn,
        FutureSource source,
        Map<String, String> ownPriors,
        int replicates,
        int runs,
        List<Failure> failures,
        List<FileHash> files,
        Machine machine) {
    /** The layout that this version writes. */
    public static final int FORMAT = 3;

    public Manifest {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a manifest names at least one scenario");
        }
        structures = List.copyOf(structures);
        ownPriors = Collections.unmodifiableMap(new LinkedHashMap<>(ownPriors));
        failures = List.copyOf(failures);
        files = List.copyOf(files);
    }

    /**
     * A failure records a failed run.
     *
     * @param seed seed of the run as in runs.csv
     */
    public record Failure(String scenario, int point, int future, int replicate, String seed, String cause) {
        public RunKey key() {
            return new RunKey(scenario, point, future, replicate);
        }

        public static Failure of(RunFailure failure) {
            RunKey key = failure.key();
            return new Failure(
                    key.scenario(),
                    key.point(),
                    key.future(),
                    key.replicate(),
                    SeedText.of(failure.seed()),
                    failure.cause());
        }
    }

    /**
     * A file hash identifies the content of a file.
     *
     * @param path path relative to the folder, with slashes
     * @param sha256 SHA-256 of the file in hexadecimal digits
     */
    public record FileHash(String path, String sha256) {
        /** Whether the file can be derived from the other files again. */
        public boolean madeFromOthers() {
            return path.startsWith("analysis/");
        }
    }

    /**
     * Facts about the machine are recorded, but cannot be reproduced.
     *
     * @param java version of the JVM
     * @param system operating system and architecture
     * @param threads threads of the batch
     * @param processors processors of the machine
     * @param started instant at which the batch began, ISO 8601
     * @param runMillis wall time of the runs
     */
    public record Machine(String java, String system, int threads, int processors, String started, long runMillis) {}

    /** Number of design points. */
    public int points() {
        return structures.size();
    }

    public String reference() {
        return scenarios.get(0);
    }

    /** Build that ran the batch. */
    public Build program() {
        return new Build(corridor, build, commit);
    }

    /** Returns a copy with other scenarios, their number of runs, and the builds that ran them. */
    public Manifest withScenarios(List<String> names, int number, Build programs) {
        return new Manifest(
                format,
                programs.version(),
                programs.hash(),
                programs.commit(),
                command,
                names,
                seed,
                structures,
                futures,
                drawn,
                source,
                ownPriors,
                replicates,
                number,
                failures,
                files,
                machine);
    }

    /** Returns the manifest of a comparison of several folders, with its own command and files. */
    public Manifest ofComparison(String made, List<FileHash> own) {
        return new Manifest(
                format,
                corridor,
                build,
                commit,
                made,
                scenarios,
                seed,
                structures,
                futures,
                drawn,
                source,
                ownPriors,
                replicates,
                runs,
                failures,
                own,
                machine);
    }

    /** Returns a copy with these failed runs. */
    public Manifest withFailures(List<Failure> failed) {
        return new Manifest(
                format,
                corridor,
                build,
                commit,
                command,
                scenarios,
                seed,
                structures,
                futures,
                drawn,
                source,
                ownPriors,
                replicates,
                runs,
                failed,
                files,
                machine);
    }

    /**
     * Returns a copy for an analysis that was made again. The files of the analysis get the hashes {@code written}; all
     * other files keep their hashes.
     */
    public Manifest withWritten(List<FileHash> written) {
        List<FileHash> all = new ArrayList<>(
                files.stream().filter(file -> !file.madeFromOthers()).toList());
        all.addAll(written);
        return new Manifest(
                format,
                corridor,
                build,
                commit,
                command,
                scenarios,
                seed,
                structures,
                futures,
                drawn,
                source,
                ownPriors,
                replicates,
                runs,
                failures,
                all,
                machine);
    }
}
