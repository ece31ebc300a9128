package corridor.bench;

import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.MonteCarlo;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.exchange.BargainFile;
import corridor.random.KeyedRandom;
import corridor.task.TaskPool;
import corridor.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Stakeholder bargaining: many draws of a small table on two threads, and one run of a large table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(0)
public class BargainBenchmark {
    private static final String SMALL = "src/test/resources/corridor/bargain/c06_cpct_illustrative_9x4.json";
    private static final SmpEngine ENGINE = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT));
    private static final Tasks TASKS = new TaskPool(2);
    private static final int LARGE_ACTORS = 40;
    private static final int LARGE_ISSUES = 3;

    private BargainTable small;
    private BargainTable large;
    private long seed;

    @Setup
    public void makeTheTables() {
        small = BargainFile.read(Path.of(SMALL)).table();
        List<String> actors = new ArrayList<>();
        double[] capability = new double[LARGE_ACTORS];
        double[][] salience = new double[LARGE_ACTORS][LARGE_ISSUES];
        double[][] position = new double[LARGE_ACTORS][LARGE_ISSUES];
        long key = new KeyedRandom(7, 0, 0).key(0, 0);
        for (int i = 0; i < LARGE_ACTORS; i++) {
            actors.add("actor " + i);
            capability[i] = 1 + 99 * KeyedRandom.draw(key, i);
            for (int k = 0; k < LARGE_ISSUES; k++) {
                salience[i][k] = KeyedRandom.draw(key, i, k) / LARGE_ISSUES;
                position[i][k] = 100 * KeyedRandom.draw(key, i, LARGE_ISSUES + k);
            }
        }
        large = BargainTable.of(actors, List.of("first", "second", "third"), capability, salience, position);
    }

    @Benchmark
    public Bands thousandDrawsOfNineByFour() {
        return new MonteCarlo(ENGINE, TASKS).run(small, InputRanges.usual(small), seed++, 1000, 30);
    }

    @Benchmark
    public BargainHistory fortyByThree() {
        return ENGINE.run(large, seed++, 0, 20);
    }
}
