package corridor.lab.server;

import java.io.IOException;
import java.util.Set;

/**
 * A route answers the requests to one address.
 *
 * @param method GET, POST or PUT
 * @param path path of the address; an asterisk stands for one part, such as in {@code /api/scenarios/*}
 * @param roles roles of which a token must have one; empty if the route needs no token
 * @param work what answers a request
 */
public record Route(String method, String path, Set<Role> roles, Work work) {
    public Route {
        roles = Set.copyOf(roles);
    }

    /** Answers one request. */
    @FunctionalInterface
    public interface Work {
        /**
         * Answers a request.
         *
         * @throws corridor.problem.InputException for a request with problems
         * @throws Refusal for a request that is not served
         * @throws IOException when the client went away
         */
        void answer(Call call) throws IOException;
    }

    /** Makes a route for the owner of the lab. */
    public static Route get(String path, Work work) {
        return new Route("GET", path, Set.of(Role.OWNER), work);
    }

    /** Makes a route for the owner of the lab. */
    public static Route post(String path, Work work) {
        return new Route("POST", path, Set.of(Role.OWNER), work);
    }

    /** Makes a route for the owner of the lab and for those who joined the class. */
    public static Route shared(String method, String path, Work work) {
        return new Route(method, path, Set.of(Role.OWNER, Role.MEMBER), work);
    }

    /** Makes a route that needs no token. Its work limits how often it may be asked. */
    public static Route open(String path, Work work) {
        return new Route("POST", path, Set.of(), work);
    }
}
