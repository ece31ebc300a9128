package corridor.bench;

import corridor.analysis.sensitivity.DeltaAnalysis;
import corridor.analysis.sensitivity.MorrisAnalysis;
import corridor.analysis.sensitivity.PawnAnalysis;
import corridor.analysis.sensitivity.Resampling;
import corridor.analysis.sensitivity.SobolAnalysis;
import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.SobolIndices;
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
    private static final int DELTA_ROWS = 20_000;
    private static final int PAWN_ROWS = 100_000;
    private static final int PAWN_MANY_ROWS = 1_000_000;

    private final FactorSpace three = space(3);
    private final FactorSpace ten = space(SOBOL_FACTORS);
    private final FactorSpace twenty = space(MORRIS_FACTORS);
    private double[] sobolOutputs;
    private double[][] morrisInputs;
    private double[] morrisOutputs;
    private double[][] points;
    private double[] pointOutputs;

    @Setup
    public void makeTheSamples() {
        sobolOutputs = outputs(Design.of(DesignDescriptor.of(DesignMethod.SOBOL, ten, SOBOL_POINTS, 7))
                .values());
        morrisInputs = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, twenty, MORRIS_TRAJECTORIES, 7))
                .values();
        morrisOutputs = outputs(morrisInputs);
        points = Design.of(DesignDescriptor.of(DesignMethod.MONTE_CARLO, three, PAWN_MANY_ROWS, 7))
                .values();
        pointOutputs = outputs(points);
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

    /** Three factors, 20,000 random points, 100 resamples. */
    @Benchmark
    public DeltaIndices delta() {
        return DeltaAnalysis.of(three, first(DELTA_ROWS), firstOutputs(DELTA_ROWS), Resampling.usual(7));
    }

    /** Three factors, 100,000 random points, ten slides, 100 halves and as many dummies. */
    @Benchmark
    public PawnIndices pawn() {
        return PawnAnalysis.of(
                three, first(PAWN_ROWS), firstOutputs(PAWN_ROWS), PawnAnalysis.SLIDES, Resampling.usual(7));
    }

    /** The same of a million points. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public PawnIndices pawnOfAMillion() {
        return PawnAnalysis.of(three, points, pointOutputs, PawnAnalysis.SLIDES, Resampling.usual(7));
    }

    private double[][] first(int rows) {
        return Arrays.copyOf(points, rows);
    }

    private double[] firstOutputs(int rows) {
        return Arrays.copyOf(pointOutputs, rows);
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
