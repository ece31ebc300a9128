package corridor.lab;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a lab does for a class.
 *
 * @param addresses addresses beyond this machine on which the lab listens; empty if all play on this machine
 * @param game game of an earlier time that goes on; empty for none
 */
public record ClassOptions(List<InetAddress> addresses, Optional<Path> game) {
    /** No address, and no game of an earlier time. */
    public static final ClassOptions NONE = new ClassOptions(List.of(), Optional.empty());

    public ClassOptions {
        addresses = List.copyOf(addresses);
    }
}
