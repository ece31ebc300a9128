package corridor.analysis.sensitivity;

import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Holds functions whose indices are known in closed form. */
final class Functions {
    static final FactorSpace ISHIGAMI_SPACE = space(3, -Math.PI, Math.PI);
    static final double[] ISHIGAMI_S1 = {0.31390519, 0.44241114, 0};
    static final double[] ISHIGAMI_ST = {0.55758886, 0.44241114, 0.24368366};
    static final double ISHIGAMI_S13 = 0.24368366;

    static final FactorSpace SOBOL_G_SPACE = space(8, 0, 1);
    static final double[] SOBOL_G_S1 = {
        .71619217, .17904804, .02367577, .00716192, 7.1619e-5, 7.1619e-5, 7.1619e-5, 7.1619e-5
    };
    static final double[] SOBOL_G_ST = {
        .78714413, .24219819, .03431692, .01046039, 1.04949e-4, 1.04949e-4, 1.04949e-4, 1.04949e-4
    };

    private static final double[] SOBOL_G_A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Functions() {}

    static FactorSpace space(int d, double low, double high) {
        List<Factor> factors = IntStream.rangeClosed(1, d)
                .mapToObj(i -> Factor.uniform("x" + i, low, high))
                .toList();
        return new FactorSpace(factors);
    }

    static double ishigami(double[] x) {
        double sin1 = StrictMath.sin(x[0]);
        double sin2 = StrictMath.sin(x[1]);
        return sin1 + 7 * sin2 * sin2 + 0.1 * x[2] * x[2] * x[2] * x[2] * sin1;
    }

    static double sobolG(double[] x) {
        double product = 1;
        for (int i = 0; i < x.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + SOBOL_G_A[i]) / (1 + SOBOL_G_A[i]);
        }
        return product;
    }

    static double bilinear(double[] x) {
        return x[0] + 0.5 * x[1] + x[0] * x[1];
    }

    static double[] evaluate(double[][] x, java.util.function.ToDoubleFunction<double[]> function) {
        return Arrays.stream(x).mapToDouble(function).toArray();
    }

    /** Returns column {@code j} as rows of one value. */
    static double[][] column(double[][] x, int j) {
        return Arrays.stream(x).map(row -> new double[] {row[j]}).toArray(double[][]::new);
    }
}
