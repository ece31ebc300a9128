package corridor.analysis.attribution;

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
}
