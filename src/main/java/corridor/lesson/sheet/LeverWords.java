package corridor.lesson.sheet;

import corridor.catalogue.Lever;
import corridor.number.DecimalText;

/** Says a setting of a lever in the words of the catalogue. */
final class LeverWords {
    private LeverWords() {}

    /** @param value a number, the index of a level, or 0 or 1 for no or yes */
    static String of(Lever lever, double value) {
        return of(
                lever,
                switch (lever.kind()) {
                    case REAL -> DecimalText.of(value);
                    case LEVEL -> lever.levels().get((int) value);
                    case BOOLEAN -> Boolean.toString(value != 0);
                });
    }

    /** @param value the value as a scenario file spells it */
    static String of(Lever lever, String value) {
        return lever.meaning() + ": " + (lever.kind() == Lever.Kind.REAL ? value + " " + lever.unit() : value);
    }
}
