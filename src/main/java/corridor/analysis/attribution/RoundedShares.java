package corridor.analysis.attribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Rounded shares are shares as they are printed: they and the rest add up to the difference, digit by digit.
 *
 * @param players shares in the order of the cut
 * @param rest the rest
 * @param difference the difference
 * @param decimals decimals of all numbers; negative for tens, hundreds and so on
 */
public record RoundedShares(List<BigDecimal> players, BigDecimal rest, BigDecimal difference, int decimals) {
    private static final int MOST_DIGITS = 4;
    private static final int USUAL_DIGITS = 3;

    public RoundedShares {
        players = List.copyOf(players);
    }

    /** Rounds the shares of a cut to the resolution of the difference. */
    public static RoundedShares of(Estimate difference, CutShares cut) {
        List<Double> shares =
                cut.players().stream().map(player -> player.share().mean()).toList();
        return of(shares, cut.rest().mean(), difference.mean(), decimals(difference, shares));
    }

    /**
     * Rounds shares that add up to a difference.
     *
     * @param decimals decimals that stay
     */
    public static RoundedShares of(List<Double> shares, double rest, double difference, int decimals) {
        List<Double> parts = new ArrayList<>(shares);
        parts.add(rest);
        // A rest of exactly 0 gets no unit of rounding.
        boolean complete = rest == 0;
        List<BigDecimal> rounded = LargestRemainder.round(complete ? shares : parts, difference, decimals);
        BigDecimal whole = new BigDecimal(difference).setScale(decimals, RoundingMode.HALF_UP);
        return new RoundedShares(
                rounded.subList(0, shares.size()),
                complete ? BigDecimal.ZERO : rounded.get(shares.size()),
                whole,
                decimals);
    }

    /**
     * Returns the decimals of a difference and its shares: the unit of the last digit is at most half the half width of
     * the difference's interval, and at most {@value #MOST_DIGITS} digits are shown.
     */
    public static int decimals(Estimate difference, List<Double> shares) {
        double largest = Math.abs(difference.mean());
        for (double share : shares) {
            largest = Math.max(largest, Math.abs(share));
        }
        double half = difference.half();
        return half > 0
                ? -Math.max(exponent(half / 2), exponent(largest) - MOST_DIGITS + 1)
                : largest == StrictMath.rint(largest) ? 0 : Math.max(0, USUAL_DIGITS - 1 - exponent(largest));
    }

    /** Returns the power of ten of the first digit of a value; 0 for 0. */
    private static int exponent(double value) {
        if (value == 0) {
            return 0;
        }
        BigDecimal exact = new BigDecimal(value);
        return exact.precision() - exact.scale() - 1;
    }
}
