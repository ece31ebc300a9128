package corridor.analysis.effect;

import corridor.catalogue.Outcome;
import corridor.number.DecimalText;
import java.util.Arrays;
import java.util.List;

/**
 * An effect sample holds paired differences of one outcome with the assumptions under which they were found.
 *
 * @param scenario name of the scenario
 * @param reference name of the scenario that is subtracted
 * @param noun what a row is, in the plural: points or futures
 * @param x {@code [row][assumption]}, none NaN
 * @param y difference in each row, none NaN
 * @param unit number of the independent unit of each row, ascending from 0; rows of one unit, such as a block of a
 *     design, are drawn together in resamples
 */
public record EffectSample(
        String scenario,
        String reference,
        Outcome outcome,
        String noun,
        List<Assumption> assumptions,
        double[][] x,
        double[] y,
        int[] unit) {
    public EffectSample {
        assumptions = List.copyOf(assumptions);
    }

    /** Number of independent units. */
    public int units() {
        return unit.length == 0 ? 0 : unit[unit.length - 1] + 1;
    }

    /** Describes the size of the sample, such as "n = 80 futures" or "n = 384 points in 32 independent blocks". */
    public String size() {
        return "n = " + DecimalText.count(y.length) + " " + noun
                + (units() == y.length ? "" : " in " + DecimalText.count(units()) + " independent blocks");
    }

    double[] column(int assumption) {
        return Arrays.stream(x).mapToDouble(row -> row[assumption]).toArray();
    }
}
