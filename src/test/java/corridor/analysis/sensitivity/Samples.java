package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A sample for tests, and methods that make other samples of it.
 *
 * @param x one row for each point
 */
record Samples(FactorSpace space, double[][] x, double[] y) {
    /** Returns a sample that suits a method. */
    static Samples ishigami(SensitivityMethod method, int samples) {
        return designed(design(method), Functions.ISHIGAMI_SPACE, samples, Functions::ishigami);
    }

    /** Returns the design that a method needs, or random points for methods that take any sample. */
    static DesignMethod design(SensitivityMethod method) {
        return switch (method) {
            case SOBOL -> DesignMethod.SOBOL;
            case MORRIS -> DesignMethod.MORRIS;
            case EFAST -> DesignMethod.FAST;
            case DGSM -> DesignMethod.DERIVATIVE;
            default -> DesignMethod.LHS;
        };
    }

    static Samples designed(DesignMethod method, FactorSpace space, int samples, ToDoubleFunction<double[]> function) {
        double[][] x = Design.of(DesignDescriptor.of(method, space, samples, 5)).values();
        return new Samples(space, x, Functions.evaluate(x, function));
    }

    /** Returns every combination of numbered levels, repeated this many times; the last factor has no effect. */
    static Samples factorial(int times, int... levels) {
        List<Factor> factors = IntStream.range(0, levels.length)
                .mapToObj(j -> new Factor(
                        "x" + (j + 1),
                        new Distribution.Values(IntStream.range(0, levels[j])
                                .mapToObj(level -> (double) level)
                                .toList())))
                .toList();
        int combinations = Arrays.stream(levels).reduce(1, (a, b) -> a * b);
        double[][] x = new double[times * combinations][levels.length];
        double[] y = new double[x.length];
        Random noise = new Random(3);
        for (int i = 0; i < x.length; i++) {
            int rest = i % combinations;
            for (int j = levels.length - 1; j >= 0; j--) {
                x[i][j] = rest % levels[j];
                rest /= levels[j];
            }
            for (int j = 0; j + 1 < levels.length; j++) {
                y[i] += x[i][j] * x[i][j] / (j + 1);
            }
            y[i] += 0.5 * noise.nextGaussian();
        }
        return new Samples(new FactorSpace(factors), x, y);
    }

    SensitivityResult analysed(SensitivityMethod method) {
        return Sensitivity.analyse(method, space, x, y, AnalysisOptions.usual(1));
    }

    /** Returns the same rows in another order. */
    Samples permuted(long seed) {
        List<Integer> order =
                new java.util.ArrayList<>(IntStream.range(0, y.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return new Samples(
                space,
                order.stream().map(i -> x[i]).toArray(double[][]::new),
                order.stream().mapToDouble(i -> y[i]).toArray());
    }

    /** Returns the same factors in reverse order. */
    Samples reversed() {
        int d = space.size();
        List<Factor> factors = new java.util.ArrayList<>(space.factors());
        Collections.reverse(factors);
        double[][] turned = Arrays.stream(x)
                .map(row ->
                        IntStream.range(0, d).mapToDouble(j -> row[d - 1 - j]).toArray())
                .toArray(double[][]::new);
        return new Samples(new FactorSpace(factors), turned, y);
    }

    Samples withOutputs(ToDoubleFunction<Double> change) {
        return new Samples(space, x, Arrays.stream(y).map(change::applyAsDouble).toArray());
    }

    /** Returns the sample with all inputs and their uniform ranges multiplied by {@code scale}. */
    Samples withInputsTimes(double scale) {
        List<Factor> factors = space.factors().stream()
                .map(factor -> {
                    Distribution.Uniform range = (Distribution.Uniform) factor.distribution();
                    return Factor.uniform(factor.name(), range.low() * scale, range.high() * scale);
                })
                .toList();
        double[][] scaled = Arrays.stream(x)
                .map(row -> Arrays.stream(row).map(value -> value * scale).toArray())
                .toArray(double[][]::new);
        return new Samples(new FactorSpace(factors), scaled, y);
    }

    /** Returns the same sample with the factors of another space. */
    Samples in(FactorSpace other) {
        return new Samples(other, x, y);
    }
}
