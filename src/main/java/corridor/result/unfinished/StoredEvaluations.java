package corridor.result.unfinished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.result.disk.AppendedLines;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stores the evaluations of a search in the file evaluations.jsonl, one line for each evaluated scenario. The settings
 * of the scenario and its random numbers identify a line. Incomplete or damaged lines do not count. Safe for several
 * threads.
 */
public final class StoredEvaluations implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final Optional<AppendedLines> lines;
    private final Map<String, Evaluation> known = new ConcurrentHashMap<>();

    /**
     * An evaluation holds the means of a scenario's outcomes.
     *
     * @param mean mean by objective; NaN where no run defines the outcome
     * @param half half-width of the 95 % interval of each mean; NaN for a single case
     * @param failures runs that failed
     */
    public record Evaluation(List<Double> mean, List<Double> half, int failures) {
        public Evaluation {
            mean = List.copyOf(mean);
            half = List.copyOf(half);
        }
    }

    /**
     * A line stores one evaluation with its key.
     *
     * @param hash hash of key and evaluation, to detect damage
     */
    private record Line(String key, Evaluation found, String hash) {
        Line(String key, Evaluation found) {
            this(key, found, hash(key, found));
        }

        private static String hash(String key, Evaluation found) {
            return Sha256.ofText(key + found);
        }

        boolean isWhole() {
            return key != null && found != null && hash(key, found).equals(hash);
        }
    }

    private StoredEvaluations(Optional<AppendedLines> lines) {
        this.lines = lines;
    }

    /** Returns a store that ends with this process, for a search that is not resumed. */
    public static StoredEvaluations inMemory() {
        return new StoredEvaluations(Optional.empty());
    }

    static StoredEvaluations open(Path file) throws IOException {
        StoredEvaluations stored = new StoredEvaluations(Optional.of(AppendedLines.open(file)));
        for (String text : AppendedLines.read(file)) {
            try {
                Line line = JSON.readValue(text, Line.class);
                if (line != null && line.isWhole()) {
                    stored.known.put(line.key, line.found);
                }
            } catch (JsonProcessingException e) {
                // The line is incomplete after a kill, or damaged; the scenario is run again.
                continue;
            }
        }
        return stored;
    }

    /**
     * Returns the key of an evaluation: a SHA-256 over the settings of the scenario, the numbers of futures and
     * replicates, and the seed.
     *
     * @param catalogue catalogue of the scenario
     * @param scenario scenario; its name and title do not count
     * @param seed seed of the random numbers
     */
    public static String key(Catalogue catalogue, Scenario scenario, int futures, int replicates, long seed) {
        Scenario nameless = new Scenario(
                "",
                "",
                List.of(),
                scenario.start(),
                scenario.years(),
                scenario.levers(),
                scenario.events(),
                scenario.parameters(),
                scenario.switches(),
                scenario.priors(),
                scenario.info());
        return Sha256.ofText(
                ScenarioWriter.toJson(nameless, catalogue) + futures + " x " + replicates + ", seed " + seed);
    }

    /** Returns the stored evaluation of a key; empty when there is none. */
    public Optional<Evaluation> find(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** Number of stored evaluations. */
    public int size() {
        return known.size();
    }

    /** Stores an evaluation; afterwards it survives a kill of this process. */
    public void store(String key, Evaluation found) throws IOException {
        if (lines.isPresent()) {
            lines.get().append(JSON.writeValueAsString(new Line(key, found)));
        }
        known.put(key, found);
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }
}
