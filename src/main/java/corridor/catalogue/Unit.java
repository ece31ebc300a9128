package corridor.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A unit of the catalogue is parsed into parts for texts. The catalogue declares a unit as one text, such as "USD
 * million", "thousand person-years" or "1/d"; only this class parses it.
 *
 * @param currency code that is written before the number; empty for all but money
 * @param per unit of time of a rate, such as "day"; empty for other units
 * @param scale power of ten by which the unit counts; {@link Scale#ONE} for money and rates
 * @param base the unit without currency and scale, such as "million" for money; empty for a rate
 */
public record Unit(String currency, String per, Scale scale, String base) {
    /** The scale of a unit is the power of ten by which it counts. */
    public enum Scale {
        ONE,
        THOUSAND,
        MILLION;

        /** The word before the unit; empty for {@link #ONE}. */
        public String word() {
            return this == ONE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> CURRENCIES = List.of("USD", "PKR");
    private static final String RATE = "1/";
    private static final Set<String> WHOLE =
            Set.of("attacks", "deaths", "persons", "projects", "project-days", "months");

    /** Parses a declared unit. Text without a known currency, rate or scale becomes the base. */
    public static Unit of(String declared) {
        for (String currency : CURRENCIES) {
            if (declared.startsWith(currency + " ")) {
                return new Unit(currency, "", Scale.ONE, declared.substring(currency.length() + 1));
            }
        }
        if (declared.startsWith(RATE)) {
            String time = declared.substring(RATE.length());
            return new Unit("", time.equals("d") ? "day" : time, Scale.ONE, "");
        }
        for (Scale scale : List.of(Scale.THOUSAND, Scale.MILLION)) {
            if (declared.startsWith(scale.word() + " ")) {
                return new Unit("", "", scale, declared.substring(scale.word().length() + 1));
            }
        }
        return new Unit("", "", Scale.ONE, declared);
    }

    public boolean isMoney() {
        return !currency.isEmpty();
    }

    public boolean isRate() {
        return !per.isEmpty();
    }

    /** Whether the unit is persons times years; texts call a smaller quantity of this kind lower, not fewer. */
    public boolean isPersonTime() {
        return base.equals("person-years");
    }

    /** Whether values in the unit are whole numbers. */
    public boolean isWhole() {
        return scale == Scale.ONE && WHOLE.contains(base);
    }

    /**
     * Whether a difference can be given as a percentage of the reference; false for indices, shares, percentages and
     * steps.
     */
    public boolean isRatio() {
        return !isStep() && !base.equals("share") && !base.startsWith("index") && !base.startsWith("%");
    }

    /** Whether the unit is a step of a ladder. */
    public boolean isStep() {
        return base.equals("step");
    }

    /** Whether the unit is days. */
    public boolean isDays() {
        return base.equals("d");
    }

    /** Whether a number in the unit is written without it: a pure number, a share, or an index from 0 to 1. */
    public boolean isUnwritten() {
        return Quantity.isPure(base) && !isRate() || base.equals("index 0-1") || base.equals("share");
    }

    /**
     * Returns the unit a thousand times as large, in the notation of the catalogue.
     *
     * @throws IllegalStateException unless this unit counts in thousands
     */
    public String larger() {
        if (scale != Scale.THOUSAND) {
            throw new IllegalStateException(base + " is not counted in thousands");
        }
        return Scale.MILLION.word() + " " + base;
    }
}
