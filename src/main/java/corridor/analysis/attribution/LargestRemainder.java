package corridor.analysis.attribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds the parts of a total so that the printed parts add up to the printed total: each part is rounded down, and the
 * units that are missing go to the parts with the largest remainders, of equal ones to the first.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Rounds parts.
     *
     * @param parts parts, none NaN or infinite
     * @param total their total, up to a rounding error
     * @param decimals decimals that stay; negative for tens, hundreds and so on
     * @return the parts, in their order, with the sum {@code total} rounded half up to the same decimals
     */
    public static List<BigDecimal> round(List<Double> parts, double total, int decimals) {
        BigDecimal whole = new BigDecimal(total).setScale(decimals, RoundingMode.HALF_UP);
        List<BigDecimal> rounded = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal missing = whole;
        for (double part : parts) {
            BigDecimal exact = new BigDecimal(part);
            BigDecimal floor = exact.setScale(decimals, RoundingMode.FLOOR);
            rounded.add(floor);
            remainders.add(exact.subtract(floor));
            missing = missing.subtract(floor);
        }
        int units = missing.movePointRight(decimals).intValueExact();
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .toList();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        for (int k = 0; k < Math.abs(units); k++) {
            // More units than parts are missing only if the parts do not add up to the total.
            int at = order.get(units > 0 ? k % order.size() : order.size() - 1 - k % order.size());
            rounded.set(at, rounded.get(at).add(units > 0 ? unit : unit.negate()));
        }
        return rounded;
    }
}
