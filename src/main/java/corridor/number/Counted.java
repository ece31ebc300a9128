package corridor.number;

/** Formats a number of things in words, such as "1 issue" and "2 issues". */
public final class Counted {
    private Counted() {}

    /**
     * Returns the number and the noun.
     *
     * @param one noun in the singular, whose plural ends in s
     */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(long number, String one, String many) {
        return DecimalText.count(number) + " " + (number == 1 ? one : many);
    }
}
