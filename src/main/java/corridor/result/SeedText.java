package corridor.result;

import java.util.HexFormat;

/** Seeds in files: hexadecimal with a prefix, which spreadsheets leave alone; a decimal number they would round. */
public final class SeedText {
    private static final String PREFIX = "0x";
    private static final int RADIX = 16;

    private SeedText() {}

    public static String of(long seed) {
        return PREFIX + HexFormat.of().toHexDigits(seed);
    }

    /** @throws RuntimeException when the text is not what {@link #of} writes */
    public static long parse(String text) {
        return Long.parseUnsignedLong(text.substring(PREFIX.length()), RADIX);
    }
}
