package corridor.lab.server;

import com.sun.net.httpserver.HttpServer;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.task.RequestThreads;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The server of the lab. It listens on the loopback addresses only, so no other machine reaches it, unless the owner
 * names an address for a class. It speaks plain HTTP.
 */
public final class LabServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 200;
    /**
     * Largest number of requests at a time. Each connection needs a thread at worst, or half-open ones would keep the
     * others waiting.
     */
    public static final int MOST_REQUESTS = 2 * MOST_CONNECTIONS;

    private static final int WAITING = 100;
    private static final int TRIES = 20;

    static {
        // The server reads its settings when its class is loaded, which happens after this block.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
    }

    private final List<HttpServer> servers;
    private final int port;

    private LabServer(List<HttpServer> servers, int port) {
        this.servers = List.copyOf(servers);
        this.port = port;
    }

    /**
     * Starts a server.
     *
     * @param port port, 1024 to 65535; 0 for any free one
     * @param addresses addresses beyond this machine on which it listens, too; empty for none
     * @param shared files outside the program that the owner opened
     * @param threads threads of the requests, at least {@link #MOST_REQUESTS}
     * @param defects receives a sentence on each defect
     * @throws InputException if the port is in use
     */
    public static LabServer start(
            int port,
            List<InetAddress> addresses,
            Tokens tokens,
            List<Route> routes,
            SharedFiles shared,
            RequestThreads threads,
            Consumer<String> defects) {
        LabFiles files = new LabFiles();
        List<HttpServer> servers = bound(port, addresses);
        int chosen = servers.get(0).getAddress().getPort();
        Reception reception = new Reception(
                new Guard(chosen, addresses.stream().map(LabServer::host).toList()),
                tokens,
                new Visitors(System::nanoTime),
                routes,
                files,
                shared,
                defects);
        for (HttpServer server : servers) {
            server.createContext("/", reception);
            server.setExecutor(threads);
            server.start();
        }
        return new LabServer(servers, chosen);
    }

    /** Port on which the server listens. */
    public int port() {
        return port;
    }

    /** Address of the page, without a token. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** Ends all connections at once. */
    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }

    /** Returns an address as browsers write it. */
    public static String host(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? "[" + text + "]" : text;
    }

    /** Returns a server for each loopback address of this machine, and for other addresses, all on one port. */
    private static List<HttpServer> bound(int port, List<InetAddress> addresses) {
        for (int i = 0; i < TRIES; i++) {
            List<HttpServer> servers = new ArrayList<>();
            try {
                HttpServer first = HttpServer.create(new InetSocketAddress(loopback(127, 0, 0, 1), port), WAITING);
                servers.add(first);
                second(first.getAddress().getPort()).ifPresent(servers::add);
                for (InetAddress address : addresses) {
                    servers.add(HttpServer.create(
                            new InetSocketAddress(address, first.getAddress().getPort()), WAITING));
                }
                return servers;
            } catch (BindException e) {
                // Another program has the port on one of the addresses; requests to it must not go there.
                servers.forEach(server -> server.stop(0));
                if (port != 0) {
                    break;
                }
            } catch (IOException e) {
                throw new InputException(Problem.of("this computer", "allows no server: " + e.getMessage()));
            }
        }
        throw new InputException(new Problem(
                        "port",
                        "",
                        Integer.toString(port),
                        "another program uses this port; leave the option out for a free one",
                        "",
                        List.of())
                .asField());
    }

    /** Returns a server on the loopback address of IPv6; empty on a machine without it. */
    private static Optional<HttpServer> second(int port) throws BindException {
        try {
            InetAddress six = loopback(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
            return Optional.of(HttpServer.create(new InetSocketAddress(six, port), WAITING));
        } catch (BindException e) {
            if (String.valueOf(e.getMessage()).contains("in use")) {
                throw e;
            }
            return Optional.empty();
        } catch (SocketException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static InetAddress loopback(int... bytes) throws IOException {
        byte[] address = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            address[i] = (byte) bytes[i];
        }
        return InetAddress.getByAddress(address);
    }
}
