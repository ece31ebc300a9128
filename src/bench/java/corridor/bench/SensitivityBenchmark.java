package corridor.bench;

import corridor.analysis.sensitivity.MorrisAnalysis;
import corridor.analysis.sensitivity.MorrisEffects;
import corridor.analysis.sensitivity.Resampling;
import corridor.analysis.sensitivity.SobolAnalysis;
import corridor.analysis.sensitivity.SobolIndices;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Arrays;
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

/** Analyses of large samples, intervals included; making and running the samples is not part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(0)
public class SensitivityBenchmark {
    private static final int SOBOL_FACTORS = 10;
    private static final int SOBOL_POINTS = 1 << 14;
    private static final int MORRIS_FACTORS = 20;
    private static final int MORRIS_TRAJECTORIES = 1000;

    private final FactorSpace ten = space(SOBOL_FACTORS);
    private final FactorSpace twenty = space(MORRIS_FACTORS);
    private double[] sobolOutputs;
    private double[][] morrisInputs;
    private double[] morrisOutputs;

    @Setup
    public void makeTheSamples() {
        sobolOutputs = outputs(Design.of(DesignDescriptor.of(DesignMethod.SOBOL, ten, SOBOL_POINTS, 7))
                .values());
        morrisInputs = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, twenty, MORRIS_TRAJECTORIES, 7))
                .values();
        morrisOutputs = outputs(morrisInputs);
    }

    /** First, total and second order of ten factors from 2^14 base points, 100 resamples. */
    @Benchmark
    public SobolIndices sobolIndices() {
        return SobolAnalysis.of(ten, sobolOutputs, true, Resampling.usual(7));
    }

    /** Twenty factors, 1000 trajectories, 100 resamples. */
    @Benchmark
    public MorrisEffects morrisEffects() {
        return MorrisAnalysis.of(twenty, morrisInputs, morrisOutputs, 4, Resampling.usual(7));
    }

    private static FactorSpace space(int factors) {
        return new FactorSpace(IntStream.range(0, factors)
                .mapToObj(j -> Factor.uniform("x" + j, 0, 1))
                .toList());
    }

    /** The product of |4 x - 2| + a over 1 + a, a growing with the factor's place. */
    private static double[] outputs(double[][] x) {
        return Arrays.stream(x)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> (Math.abs(4 * row[j] - 2) + j) / (1 + j))
                        .reduce(1, (a, b) -> a * b))
                .toArray();
    }
}
