package corridor.chart.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis is a range with labelled ticks.
 *
 * @param low value at the left or lower end
 * @param high value at the other end, greater than {@code low}
 * @param ticks labelled ticks
 */
public record Axis(double low, double high, List<Tick> ticks) {
    /** A tick has a value and a label. */
    public record Tick(double at, String text) {}

    private static final int FEWEST_INSIDE = 3;
    private static final double TICK_GAP = 16;
    /**
     * Largest size of a value; beyond it, and below its inverse, sums of values and margins would overflow or vanish.
     */
    private static final double LARGEST = 1e305;
    /** Smallest number of months whose axis is labelled by years. */
    private static final int YEARS_FROM = 30;

    public Axis {
        if (!(high > low)) {
            throw new IllegalArgumentException("an axis needs a range, not " + low + " to " + high);
        }
        ticks = List.copyOf(ticks);
    }

    /** Returns the axis of shares, from 0 to 100 %. */
    public static Axis shares() {
        return new Axis(
                0,
                1,
                List.of(
                        new Tick(0, "0 %"),
                        new Tick(0.25, "25 %"),
                        new Tick(0.5, "50 %"),
                        new Tick(0.75, "75 %"),
                        new Tick(1, "100 %")));
    }

    /**
     * Returns a round range that covers both ends, with about {@code most} steps of 1, 2 or 5 times a power of ten. If
     * {@code high} is not greater than {@code low}, the range is widened.
     *
     * @throws UndrawableRangeException when an end is larger than 1e305, or the range smaller than 1e-305
     */
    public static Axis covering(double low, double high, int most) {
        requireDrawable(low, high);
        double top = high > low ? high : low + Math.max(1, Math.abs(low) * 0.1);
        BigDecimal step = step((top - low) / most);
        BigDecimal first = floor(low, step);
        List<Tick> ticks = new ArrayList<>();
        BigDecimal at = first;
        ticks.add(new Tick(at.doubleValue(), NumberText.tick(at, step)));
        while (at.doubleValue() < top - step.doubleValue() * 1e-9) {
            at = at.add(step);
            ticks.add(new Tick(at.doubleValue(), NumberText.tick(at, step)));
        }
        return new Axis(first.doubleValue(), at.doubleValue(), ticks);
    }

    /** Returns the axis of amounts that are drawn as lines. It starts at zero, unless all values lie far from zero. */
    public static Axis forLines(double low, double high, int most) {
        boolean fromZero = low >= 0 && low < 0.4 * high || low == 0;
        return covering(fromZero ? 0 : low, high, most);
    }

    /** Returns an axis exactly from {@code low} to {@code high}, with round ticks between. */
    public static Axis within(double low, double high, int most) {
        Axis round = covering(low, high, most);
        List<Tick> inside =
                round.ticks.stream().filter(t -> t.at >= low && t.at <= high).toList();
        return new Axis(low, high, inside);
    }

    /**
     * Returns an axis for a small plot, with about {@code usual} ticks, and with up to twice as many if there were
     * fewer than {@value #FEWEST_INSIDE}.
     */
    public static Axis withinSmall(double low, double high, int usual) {
        Axis axis = within(low, high, usual);
        for (int most = usual + 1; most <= 2 * usual && axis.ticks.size() < FEWEST_INSIDE; most++) {
            axis = within(low, high, most);
        }
        return axis;
    }

    /**
     * Returns an axis of months, with 0 at the start of {@code first}. Long axes are labelled by years, short ones by
     * months.
     */
    public static Axis months(YearMonth first, int months, double width) {
        for (int every : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
            boolean years = every >= 12;
            if (!years && months >= YEARS_FROM) {
                continue;
            }
            double label = Lettering.AXIS.width(years ? "2026" : "2026-01");
            boolean fits = label + TICK_GAP <= width / months * every;
            List<Tick> ticks = monthTicks(first, months, every);
            if (fits && (ticks.size() >= 2 || every == 240) || every == 240) {
                return new Axis(0, months, ticks);
            }
        }
        throw new AssertionError("the widest spacing always returns");
    }

    /** @throws UndrawableRangeException when no chart can show these values together */
    public static void requireDrawable(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            throw new IllegalArgumentException("an axis needs a range, not " + low + " to " + high);
        }
        boolean large = Math.max(Math.abs(low), Math.abs(high)) > LARGEST;
        boolean narrow = high > low && high - low < 1 / LARGEST;
        if (large || narrow) {
            throw new UndrawableRangeException(
                    "values from " + NumberText.significant(low, 3) + " to " + NumberText.significant(high, 3)
                            + (large ? " are larger" : " lie nearer each other") + " than a chart can show");
        }
    }

    private static List<Tick> monthTicks(YearMonth first, int months, int every) {
        List<Tick> ticks = new ArrayList<>();
        for (int m = 0; m <= months; m++) {
            YearMonth month = first.plusMonths(m);
            int count = month.getYear() * 12 + month.getMonthValue() - 1;
            if (count % every == 0) {
                ticks.add(new Tick(m, every >= 12 ? Integer.toString(month.getYear()) : month.toString()));
            }
        }
        return ticks;
    }

    private static BigDecimal step(double raw) {
        int exponent = (int) StrictMath.floor(StrictMath.log10(raw));
        for (int each = exponent; ; each++) {
            for (int mantissa : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(mantissa, -each);
                if (step.doubleValue() >= raw * (1 - 1e-9)) {
                    return step;
                }
            }
        }
    }

    private static BigDecimal floor(double value, BigDecimal step) {
        return new BigDecimal(value)
                .divide(step, 6, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.FLOOR)
                .multiply(step);
    }
}
