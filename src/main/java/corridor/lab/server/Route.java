package corridor.lab.server;

import java.io.IOException;

/**
 * A route answers the requests to one address.
 *
 * @param method GET or POST
 * @param path path of the address; an asterisk stands for one part, such as in {@code /api/scenarios/*}
 * @param role role that a token must have
 * @param work what answers a request
 */
public record Route(String method, String path, Role role, Work work) {
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
        return new Route("GET", path, Role.OWNER, work);
    }

    /** Makes a route for the owner of the lab. */
    public static Route post(String path, Work work) {
        return new Route("POST", path, Role.OWNER, work);
    }
}
