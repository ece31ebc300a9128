package corridor.model.port;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/** What went through one edge at each step of the reading process: numbers, or objects that must not change. */
final class Track {
    private static final int FIRST = 64;

    private double[] numbers = {};
    private Object[] contents = {};
    private int steps;

    /** Adds the number of one more step. */
    void add(double number) {
        if (steps == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(FIRST, 2 * steps));
        }
        numbers[steps++] = number;
    }

    /** Adds the content of one more step; equal contents in a row should be one object. */
    void add(Object content) {
        if (steps == contents.length) {
            contents = Arrays.copyOf(contents, Math.max(FIRST, 2 * steps));
        }
        contents[steps++] = content;
    }

    /** Returns the content of the last step; null before the first. */
    Object last() {
        return steps == 0 ? null : contents[steps - 1];
    }

    /**
     * Returns the number of a step.
     *
     * @throws IllegalStateException when the recorded run had fewer steps
     */
    double number(int step) {
        require(step);
        return numbers[step];
    }

    /**
     * Returns the content of a step.
     *
     * @throws IllegalStateException when the recorded run had fewer steps
     */
    Object content(int step) {
        require(step);
        return contents[step];
    }

    private void require(int step) {
        if (step >= steps) {
            throw new IllegalStateException("the recorded run ended after step " + steps + " of a process");
        }
    }

    /** Approximate memory, bytes. */
    long bytes() {
        Map<Object, Boolean> counted = new IdentityHashMap<>();
        long sum = (long) Double.BYTES * numbers.length + (long) Tap.REFERENCE * contents.length;
        for (int k = 0; k < Math.min(steps, contents.length); k++) {
            sum += Tap.bytes(contents[k], counted);
        }
        return sum;
    }
}
