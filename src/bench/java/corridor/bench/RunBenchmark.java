package corridor.bench;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.result.RunResult;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One 5-year run of the baseline, as a batch makes it: another replicate each time, nothing told. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(0)
public class RunBenchmark {
    private static final long SEED = 7L;

    private Runner runner;
    private int replicate;

    @Setup
    public void readTheScenario() {
        Scenario baseline = new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios/baseline.json"));
        runner = new Runner(Catalogue.standard(), baseline, SEED);
    }

    @Benchmark
    public RunResult baselineRun() {
        return runner.run(0, replicate++, Chronicle.SILENT);
    }
}
