package corridor.architecture.wronghouse.model.economy;

import java.util.stream.DoubleStream;

/** The order of this sum depends on the number of cores. */
public record Economy(double[] flows) {
    public double total() {
        return DoubleStream.of(flows).parallel().sum();
    }
}
