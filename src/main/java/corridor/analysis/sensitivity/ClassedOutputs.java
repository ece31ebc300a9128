package corridor.analysis.sensitivity;

/** Classed outputs hold outputs with their multiplicities, class by class. */
final class ClassedOutputs {
    private final double[] values;
    private final int[] times;
    private final int[] starts;
    private final int[] ends;
    private final int[] sizes;
    private int size;

    ClassedOutputs(int most, int classes) {
        values = new double[most];
        times = new int[most];
        starts = new int[classes];
        ends = new int[classes];
        sizes = new int[classes];
    }

    /** Adds an output. Classes must be added in order. */
    void add(int each, double value, int count) {
        if (sizes[each] == 0) {
            starts[each] = size;
        }
        values[size] = value;
        times[size] = count;
        ends[each] = ++size;
        sizes[each] += count;
    }

    double[] values() {
        return values;
    }

    int[] times() {
        return times;
    }

    /** Index of the first output of a class, which must not be empty. */
    int from(int each) {
        return starts[each];
    }

    /** Index after the last output of a class, which must not be empty. */
    int to(int each) {
        return ends[each];
    }

    /** Number of outputs in a class, counted with their multiplicity. */
    int rows(int each) {
        return sizes[each];
    }
}
