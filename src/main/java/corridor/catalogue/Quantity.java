package corridor.catalogue;

import corridor.number.DecimalText;

/** Writes a number with its unit for readers; pure numbers and shares have no unit. */
public final class Quantity {
    private Quantity() {}

    /** Returns a number as text, for example {@code 15,000 persons}, or {@code 0.6} for a share. */
    public static String text(double value, String unit) {
        String number = DecimalText.of(value);
        return isPure(unit) ? number : DecimalText.grouped(number) + " " + unit;
    }

    /** Whether a unit of the catalogue marks a pure number: an empty text, {@code 1} or {@code 0-1}. */
    public static boolean isPure(String unit) {
        return unit.isEmpty() || unit.equals("1") || unit.equals("0-1");
    }
}
