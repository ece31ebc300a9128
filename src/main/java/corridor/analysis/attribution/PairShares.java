package corridor.analysis.attribution;

import java.util.List;

/**
 * Pair shares divide the differences of one pair of runs among players. Where the value of any coalition is undefined,
 * all numbers of that outcome are NaN.
 *
 * @param reference {@code [outcome]}: values of the reference
 * @param difference {@code [outcome]}: value with all players minus that of the reference
 * @param rest {@code [outcome]}: value without players minus that of the reference
 * @param parts {@code [player][outcome]}: shares times {@code divisor}, which are whole numbers if the outcome is a
 *     count; their sum and {@code divisor * rest} are {@code divisor * difference}
 * @param divisor divisor of the parts, at least 1
 * @param alone {@code [player][outcome]}: effect of the player alone; NaN if it was not computed
 * @param last {@code [player][outcome]}: effect of the player when all others are in force; NaN if it was not computed
 * @param together {@code [couple][outcome]}: Shapley interaction index of two players, couples as in
 *     {@link Shapley#couple}; no rows if it was not computed
 */
public record PairShares(
        double[] reference,
        double[] difference,
        double[] rest,
        double[][] parts,
        long divisor,
        double[][] alone,
        double[][] last,
        double[][] together) {
    public int players() {
        return parts.length;
    }

    public int outcomes() {
        return difference.length;
    }

    /** Returns the share of a player in the difference of an outcome. */
    public double share(int player, int outcome) {
        return parts[player][outcome] / divisor;
    }

    /**
     * Returns what the rest and the parts leave of a difference, which is 0 for counts and a rounding error for other
     * outcomes.
     */
    public double residue(int outcome) {
        ExactSum sum = new ExactSum().add(divisor, difference[outcome]).add(-divisor, rest[outcome]);
        for (double[] part : parts) {
            sum.add(-part[outcome]);
        }
        return sum.value() / divisor;
    }

    /**
     * Clears outcomes that are undefined in any of several divisions of one pair, so that all of them divide the same
     * differences.
     */
    public static void clear(List<PairShares> cuts) {
        for (int outcome = 0; outcome < cuts.get(0).outcomes(); outcome++) {
            int at = outcome;
            if (cuts.stream().anyMatch(cut -> Double.isNaN(cut.difference[at]))) {
                cuts.forEach(cut -> cut.clear(at));
            }
        }
    }

    void clear(int outcome) {
        difference[outcome] = Double.NaN;
        rest[outcome] = Double.NaN;
        for (double[][] rows : List.of(parts, alone, last, together)) {
            for (double[] row : rows) {
                row[outcome] = Double.NaN;
            }
        }
    }
}
