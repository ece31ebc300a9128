package corridor.catalogue;

import corridor.number.DecimalText;

/** A number with its unit, as people write it; pure numbers and shares carry none. */
public final class Quantity {
    private Quantity() {}

    /** For example {@code 15,000 persons}, or {@code 0.6} for a share. */
    public static String text(double value, String unit) {
        String number = DecimalText.of(value);
        return isPure(unit) ? number : DecimalText.grouped(number) + " " + unit;
    }

    /** Whether a unit of the catalogue is that of a pure number. */
    public static boolean isPure(String unit) {
        return unit.isEmpty() || unit.equals("1") || unit.equals("0-1");
    }
}
