package corridor.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A byte window is the part of a stream that is in memory. Bytes before {@link #next} are dropped when room is needed.
 */
final class ByteWindow {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    byte[] bytes;
    /** Index of the first byte that is still needed. */
    int next;
    /** Index after the last byte in memory. */
    int filled;
    /** Whether the stream has ended, so that no bytes follow those in memory. */
    boolean ended;

    ByteWindow(InputStream in, int size) {
        this.in = in;
        bytes = new byte[size];
    }

    /** Makes a window of bytes that are all in memory. */
    ByteWindow(byte[] all) {
        in = InputStream.nullInputStream();
        bytes = all;
        filled = all.length;
        ended = true;
    }

    /** Returns the number of bytes that are in memory and still needed. */
    int rest() {
        return filled - next;
    }

    /**
     * Makes room, then reads more bytes; returns false at the end of the stream. All bytes move, so that {@link #next}
     * becomes 0.
     */
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

    /** Skips a byte order mark at the start of the stream. */
    void skipByteOrderMark() throws IOException {
        while (rest() < BYTE_ORDER_MARK.length && fill()) {
            // A read may return few bytes before the end of the stream, so reading is repeated.
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
