package corridor.cli.lab;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the addresses of this machine on which a class reaches it. */
final class ClassAddresses {
    private static final String OPTION = "--class";

    private ClassAddresses() {}

    /**
     * Returns the addresses for {@code --class}.
     *
     * @param given the address that the option names; empty for all addresses in the local network
     * @throws InputException if it is none of this machine, or the machine has none
     */
    static List<InetAddress> of(String given) {
        try {
            if (given.isEmpty()) {
                List<InetAddress> found = local();
                if (found.isEmpty()) {
                    throw refused("", "this machine is in no local network; leave the option out and pass one laptop");
                }
                return found;
            }
            if (!given.matches("[0-9A-Fa-f:.]+")) {
                throw refused(given, "must be an address such as 192.168.1.5");
            }
            InetAddress address = InetAddress.getByName(given);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) == null) {
                throw refused(given, "is no address of this machine, which has " + words(local()));
            }
            return address.isLoopbackAddress() ? List.of() : List.of(address);
        } catch (UnknownHostException e) {
            throw refused(given, "must be an address such as 192.168.1.5");
        } catch (SocketException e) {
            throw refused(given, "the addresses of this machine cannot be found: " + e.getMessage());
        }
    }

    private static List<InetAddress> local() throws SocketException {
        List<InetAddress> found = new ArrayList<>();
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (one.isUp() && !one.isLoopback()) {
                Collections.list(one.getInetAddresses()).stream()
                        .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String words(List<InetAddress> addresses) {
        return addresses.isEmpty()
                ? "none in a network"
                : String.join(
                        ", ",
                        addresses.stream().map(InetAddress::getHostAddress).toList());
    }

    private static InputException refused(String value, String rule) {
        return new InputException(new Problem(OPTION, "", value, rule, "", List.of()));
    }
}
