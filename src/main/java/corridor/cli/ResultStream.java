package corridor.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A result stream is a standard output that keeps its first exception, since PrintWriter hides exceptions. A command
 * can then report a table that a full disk has truncated. A reader that closes the pipe early is not a failure.
 */
final class ResultStream extends FilterOutputStream {
    private IOException failure;

    ResultStream(OutputStream out) {
        super(out);
    }

    /** Returns the first failure; empty if there is none. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (failure == null && !String.valueOf(e.getMessage()).contains("Broken pipe")) {
                failure = e;
            }
            throw e;
        }
    }
}
