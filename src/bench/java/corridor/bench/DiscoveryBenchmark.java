package corridor.bench;

import corridor.analysis.discovery.InputColumn;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Prim;
import corridor.analysis.discovery.PrimBox;
import corridor.analysis.discovery.PrimOptions;
import corridor.random.KeyedRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Scenario discovery in large samples; making the samples is not part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(0)
public class DiscoveryBenchmark {
    private static final int INPUTS = 10;

    private final Sample small = new Sample(1_000);
    private final Sample large = new Sample(20_000);

    @Setup
    public void makeTheSamples() {
        small.fill();
        large.fill();
    }

    /** Up to four boxes among 1,000 cases and ten inputs. */
    @Benchmark
    public List<PrimBox> primOfThousandCases() {
        return Prim.find(small.inputs, small.ofInterest, PrimOptions.USUAL);
    }

    /** Up to four boxes among 20,000 cases and ten inputs. */
    @Benchmark
    public List<PrimBox> primOfTwentyThousandCases() {
        return Prim.find(large.inputs, large.ofInterest, PrimOptions.USUAL);
    }

    /** Two planted boxes of four inputs, and one case of interest in ten elsewhere. */
    private static final class Sample {
        private final int cases;
        private final boolean[] ofInterest;
        private Inputs inputs;

        Sample(int cases) {
            this.cases = cases;
            this.ofInterest = new boolean[cases];
        }

        void fill() {
            long key = new KeyedRandom(7, 0, 0).key(1, 1);
            inputs = new Inputs(IntStream.range(0, INPUTS)
                    .mapToObj(j -> InputColumn.continuous(
                            "x" + j,
                            IntStream.range(0, cases)
                                    .mapToDouble(i -> KeyedRandom.draw(key, i, j))
                                    .toArray()))
                    .toList());
            for (int i = 0; i < cases; i++) {
                boolean first = KeyedRandom.draw(key, i, 0) > 0.7 && KeyedRandom.draw(key, i, 1) < 0.5;
                boolean second = KeyedRandom.draw(key, i, 2) < 0.3 && KeyedRandom.draw(key, i, 3) > 0.6;
                ofInterest[i] = KeyedRandom.draw(key, i, INPUTS) < (first || second ? 0.9 : 0.1);
            }
        }
    }
}
