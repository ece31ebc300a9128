package corridor.analysis.discovery;

import java.util.Arrays;

/**
 * Where a limit falls that cuts a share off a sample: half-way between two different values, so that ties stay
 * together; the rule of the R package sdtoolkit, kept by the EMA Workbench.
 */
final class EdgeQuantile {
    private EdgeQuantile() {}

    /** The limit below which, of at least one value, about {@code share} in (0, 1) lie. */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        if (share > 0.5) {
            while (sorted[below] == sorted[above] && below > 0) {
                below--;
            }
        } else {
            while (sorted[below] == sorted[above] && above < sorted.length - 1) {
                above++;
            }
        }
        return (sorted[below] + sorted[above]) / 2;
    }
}
