package corridor.result;

import corridor.design.FutureDesign;
import java.util.HashSet;
import java.util.List;

/**
 * Futures are the draws of the uncertain parameters of a batch.
 *
 * @param parameters ids of the parameters that were drawn, in column order
 * @param values {@code [future][parameter]}; NaN for an unknown draw
 */
public record Futures(List<String> parameters, double[][] values) {
    /** Futures without known draws, for a batch with one future or for an old batch. */
    public static final Futures NONE = new Futures(List.of(), new double[0][]);

    /** Returns the draws of a design. */
    public static Futures of(FutureDesign design) {
        double[][] values = new double[design.futures()][];
        for (int future = 0; future < values.length; future++) {
            values[future] = design.values(future).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return new Futures(design.parameters(), values);
    }

    public Futures {
        parameters = List.copyOf(parameters);
        if (new HashSet<>(parameters).size() != parameters.size()) {
            throw new IllegalArgumentException("a parameter stands twice among the futures' columns");
        }
        values = values.clone();
        for (double[] row : values) {
            if (row.length != parameters.size()) {
                throw new IllegalArgumentException(
                        "a future has " + row.length + " values for " + parameters.size() + " parameters");
            }
        }
    }

    /** Returns the value of the parameter in this column for a future; NaN outside the table. */
    public double value(int future, int parameter) {
        return future < values.length ? values[future][parameter] : Double.NaN;
    }
}
