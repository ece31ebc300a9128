package corridor.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.BatchPlan;
import corridor.batch.Engine;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.batch.Shard;
import corridor.batch.ShardRunner;
import corridor.batch.ShardSink;
import corridor.batch.TestExecution;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.design.StructureDesign;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.ShardContent;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine of the caller's own runs batches, and the result folder does not show which engine it was. */
@Tag("long")
class OtherEngineTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze", 1));

    @TempDir
    Path temp;

    /** Runs the last shard first, all on the calling thread. */
    private static final class Backwards implements Engine {
        private final Set<Thread> threads = new HashSet<>();
        private int runs;

        @Override
        public double run(
                BatchPlan plan,
                List<Shard> shards,
                Function<Scenario, RunFunction> models,
                ShardSink sink,
                Execution execution) {
            List<String> areas = CATALOGUE.areas().stream().map(Area::id).toList();
            ShardRunner runner = new ShardRunner(plan, models, TABLE, areas);
            execution.progress().begins(plan.size(), 1, Double.NaN);
            for (int i = shards.size() - 1; i >= 0; i--) {
                ShardContent content = runner.run(shards.get(i), execution.stop(), runFailed -> {
                            runs++;
                            threads.add(Thread.currentThread());
                        })
                        .orElseThrow();
                try {
                    sink.accept(shards.get(i), content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            execution.progress().ends(runs, 0, 1);
            return 1;
        }
    }

    @Test
    void leavesTheSameBytes() throws IOException {
        Backwards engine = new Backwards();
        Map<String, String> usual = folder("usual", TestExecution.on(3));
        Map<String, String> backwards = folder("backwards", new Execution(engine, 1));

        assertThat(engine.runs).isEqualTo(2 * 2 * 6 * 5);
        assertThat(engine.threads).containsExactly(Thread.currentThread());
        assertThat(usual).containsKeys("runs.csv", "series.parquet", "areas.parquet", "analysis/differences.csv");
        assertThat(usual.keySet()).anyMatch(name -> name.endsWith(".svg"));
        assertThat(backwards).isEqualTo(usual);
    }

    private Map<String, String> folder(String name, Execution execution) throws IOException {
        BatchPlan plan = new BatchPlan(
                SCENARIOS,
                StructureDesign.crossed(CATALOGUE, List.of("AID")),
                FutureDraws.prior(CATALOGUE, SCENARIOS, 6, 7),
                5,
                7,
                new Keep(List.of(Keep.Kind.EVENTS), 0.5));
        RunFactory model =
                (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(scenario);
        Path target = temp.resolve(name);
        new ComparisonWorkflow(CATALOGUE, "test").batch(plan, target, "corridor batch", List.of(), model, execution);
        return contents(target);
    }

    /** Returns the bytes of all files except the manifest, which has the time and the number of threads. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.equals("manifest.json")) {
                    contents.put(
                            name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
