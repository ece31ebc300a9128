package corridor.bench;

import corridor.catalogue.Catalogue;
import corridor.result.RunResult;
import corridor.run.CouplingRuns;
import corridor.run.DrawnParameters;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Five-year runs whose couplings are recorded, or held by cut, against the same runs without ports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(0)
public class CouplingBenchmark {
    private static final long SEED = 7L;

    @Param({"attack", "groups", "public", "pakistan", "china"})
    public String cut;

    private List<String> couplings;
    private CouplingRuns runs;
    private CouplingRuns.Pair pair;
    private int replicate;

    @Setup
    public void recordOnce() {
        Catalogue catalogue = Catalogue.standard();
        ScenarioReader reader = new ScenarioReader(catalogue);
        Scenario baseline = reader.read(Path.of("scenarios/baseline.json"));
        Scenario hardLine = reader.read(Path.of("scenarios/hard-line.json"));
        runs = new CouplingRuns(catalogue, baseline, hardLine, DrawnParameters.NONE, SEED);
        couplings = catalogue.causes().cut(cut).ways().stream()
                .flatMap(way -> way.couplings().stream())
                .toList();
        pair = runs.pair(0, 0, couplings);
    }

    @Benchmark
    public RunResult transmitting() {
        return pair.run(List.of());
    }

    @Benchmark
    public RunResult held() {
        return pair.run(couplings);
    }

    @Benchmark
    public CouplingRuns.Pair recorded() {
        return runs.pair(0, replicate++, couplings);
    }
}
