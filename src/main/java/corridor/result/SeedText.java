package corridor.result;

import java.util.HexFormat;

/**
 * Writes and reads seeds in files. The text is hexadecimal with a prefix, since spreadsheets would round a decimal
 * number.
 */
public final class SeedText {
    private static final String PREFIX = "0x";
    private static final int RADIX = 16;

    private SeedText() {}

    public static String of(long seed) {
        return PREFIX + HexFormat.of().toHexDigits(seed);
    }

    /**
     * Parses the text of a seed.
     *
     * @throws RuntimeException when the text does not have the form that {@link #of} writes
     */
    public static long parse(String text) {
        return Long.parseUnsignedLong(text.substring(PREFIX.length()), RADIX);
    }
}
