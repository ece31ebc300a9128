package corridor.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is in memory; the bytes before {@link #next} are dropped when room is needed. */
final class ByteWindow {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    byte[] bytes;
    /** Place of the first byte that is still needed. */
    int next;
    /** Place after the last byte in memory. */
    int filled;
    /** Whether no bytes follow those in memory. */
    boolean ended;

    ByteWindow(InputStream in, int size) {
        this.in = in;
        bytes = new byte[size];
    }

    /** A window of bytes that are all in memory. */
    ByteWindow(byte[] all) {
        in = InputStream.nullInputStream();
        bytes = all;
        filled = all.length;
        ended = true;
    }

    /** Number of bytes that are in memory and still needed. */
    int rest() {
        return filled - next;
    }

    /** Makes room, then reads more; false at the end of the stream. Places move with {@link #next}, which becomes 0. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int rest = rest();
        byte[] target = rest > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, next, target, 0, rest);
        bytes = target;
        next = 0;
        filled = rest;
        int read = in.read(bytes, filled, bytes.length - filled);
        filled += Math.max(0, read);
        ended = read < 0;
        return read > 0;
    }

    /** Passes over a byte order mark at the start. */
    void skipByteOrderMark() throws IOException {
        while (rest() < BYTE_ORDER_MARK.length && fill()) {
            // A short read is no end.
        }
        boolean marked = rest() >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        bytes, next, next + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        next += marked ? BYTE_ORDER_MARK.length : 0;
    }

    void close() throws IOException {
        in.close();
    }
}
