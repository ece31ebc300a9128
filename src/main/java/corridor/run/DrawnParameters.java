package corridor.run;

import java.util.Map;

/** The values of the uncertain parameters in a future. */
@FunctionalInterface
public interface DrawnParameters {
    /** Every parameter has its default in every future. */
    DrawnParameters NONE = future -> Map.of();

    /** Values by parameter id; what is absent has its default. Equal for every call with the same future. */
    Map<String, Double> of(int future);
}
