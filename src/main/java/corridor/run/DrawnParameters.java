package corridor.run;

import java.util.Map;

/** Drawn parameters give the values of the uncertain parameters in a future. */
@FunctionalInterface
public interface DrawnParameters {
    /** Gives every parameter its default in every future. */
    DrawnParameters NONE = future -> Map.of();

    /**
     * Returns the values by parameter id; an absent parameter has its default. Calls with an equal future return equal
     * values.
     */
    Map<String, Double> of(int future);
}
