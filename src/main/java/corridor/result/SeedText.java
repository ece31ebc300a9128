package corridor.result;

import java.util.HexFormat;

/** Text of seeds in files. It is hexadecimal with a prefix, since spreadsheets would round a decimal number. */
public final class SeedText {
    private static final String PREFIX = "0x";
    private static final int RADIX = 16;

    private SeedText() {}

    public static String of(long seed) {
        return PREFIX + HexFormat.of().toHexDigits(seed);
    }

    /** @throws RuntimeException when the text has not the form that {@link #of} writes */
    public static long parse(String text) {
        return Long.parseUnsignedLong(text.substring(PREFIX.length()), RADIX);
    }
}
