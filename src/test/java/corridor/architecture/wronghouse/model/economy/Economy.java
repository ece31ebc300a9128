package corridor.architecture.wronghouse.model.economy;

import java.util.stream.DoubleStream;

/** A sum whose order depends on the number of cores. */
public record Economy(double[] flows) {
    public double total() {
        return DoubleStream.of(flows).parallel().sum();
    }
}
