package corridor.lab.server;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guard refuses requests that do not come from the lab's own page: another page in the same browser must not reach
 * the lab, nor a name that was made to point to this machine.
 */
final class Guard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");
    private static final int MOST_HEADERS = 100;
    private static final String ORIGIN = "Origin";

    private final List<String> hosts;

    /**
     * @param port port on which the lab listens
     * @param addresses addresses beyond this machine on which it listens, as browsers write them
     */
    Guard(int port, List<String> addresses) {
        hosts = Stream.concat(Stream.of("localhost", "127.0.0.1", "[::1]"), addresses.stream())
                .map(host -> host.toLowerCase(Locale.ROOT) + ":" + port)
                .toList();
    }

    /** Checks what holds for every request: the host that it names, the number of headers, the method. */
    void always(String method, Headers headers) {
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0).toLowerCase(Locale.ROOT))) {
            throw new Refusal(421, "Host", "must name this lab: " + String.join(" or ", hosts));
        }
        if (headers.values().stream().mapToInt(List::size).sum() > MOST_HEADERS) {
            throw new Refusal(431, "headers", "must be at most " + MOST_HEADERS);
        }
        if (!METHODS.contains(method)) {
            throw Refusal.ofMethod("GET, HEAD, POST, PUT");
        }
    }

    /** Checks that the page that asks, if the browser names it, is the lab's own. */
    void ownPage(Headers headers) {
        for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
            if (!FROM_HERE.contains(site)) {
                throw new Refusal(
                        403, "Sec-Fetch-Site", "another page may not ask this lab; type its address or paste it");
            }
        }
        for (String origin : headers.getOrDefault(ORIGIN, List.of())) {
            if (hosts.stream().noneMatch(host -> origin.equals("http://" + host))) {
                throw new Refusal(403, ORIGIN, "another page may not ask this lab");
            }
        }
    }

    /** Checks that a request with a body brings JSON of a known, small length. */
    void body(Headers headers) {
        List<String> types = headers.getOrDefault("Content-Type", List.of());
        if (types.size() != 1 || !types.get(0).equals("application/json")) {
            throw new Refusal(415, "Content-Type", "must be application/json");
        }
        String length = headers.getFirst("Content-Length");
        if (length != null && (!length.matches("[0-9]{1,9}") || Integer.parseInt(length) > Call.MOST_BYTES)) {
            throw new Refusal(413, "body", "must have at most " + Call.MOST_BYTES + " bytes");
        }
    }
}
