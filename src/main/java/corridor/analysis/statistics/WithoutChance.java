package corridor.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Chance scatters the means of groups of replicates. They are shrunk toward their mean until their variance equals the
 * estimate of the variance between groups (method of moments). The shape of their distribution is kept.
 */
public final class WithoutChance {
    private WithoutChance() {}

    /**
     * Returns the means of groups without the scatter of chance, in their order. All are equal where chance alone
     * explains the scatter. Nothing is taken out if no group has two values.
     *
     * @param groups groups of replicates, none empty, without NaN
     */
    public static double[] of(List<double[]> groups) {
        double[] means = groups.stream().mapToDouble(Samples::mean).toArray();
        double mean = Samples.mean(means);
        double scatter = Samples.variance(means);
        double squares = 0;
        double inverse = 0;
        int freedom = 0;
        for (double[] group : groups) {
            squares += Samples.variance(group) * (group.length - 1);
            freedom += group.length - 1;
            inverse += 1.0 / group.length;
        }
        double noise = freedom == 0 ? 0 : squares / freedom * inverse / means.length;
        double shrink = scatter == 0 ? 0 : Math.sqrt(Math.max(0, scatter - noise) / scatter);
        return Arrays.stream(means).map(each -> mean + (each - mean) * shrink).toArray();
    }
}
