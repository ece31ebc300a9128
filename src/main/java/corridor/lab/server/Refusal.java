package corridor.lab.server;

import corridor.problem.Problem;

/** Signals a request that the lab does not serve, with a status of HTTP and one sentence on the reason. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String header;
    private final String value;
    private final transient Problem problem;

    /**
     * Makes a refusal.
     *
     * @param status status of HTTP
     * @param place what was wrong: a header, the address, the method
     * @param rule broken rule, a clause
     */
    public Refusal(int status, String place, String rule) {
        this(status, place, rule, "", "");
    }

    private Refusal(int status, String place, String rule, String header, String value) {
        super(place + ": " + rule);
        this.status = status;
        this.header = header;
        this.value = value;
        this.problem = Problem.of(place, rule);
    }

    /** Returns the refusal of a method, with the methods that the address knows. */
    static Refusal ofMethod(String allowed) {
        return new Refusal(405, "method", "must be one of " + allowed + " at this address", "Allow", allowed);
    }

    /** Returns the refusal of a request without a valid token. */
    static Refusal ofToken() {
        return new Refusal(
                401,
                "Authorization",
                "must hold the token of this lab; open the address that the terminal shows, which ends in #t=...",
                "WWW-Authenticate",
                "Bearer");
    }

    /** Returns the refusal of a client that asks too often. */
    public static Refusal tooMany(String rule) {
        return new Refusal(429, "requests", rule, "Retry-After", "1");
    }

    public int status() {
        return status;
    }

    /** Name of an additional header of the answer; empty for none. */
    String header() {
        return header;
    }

    String value() {
        return value;
    }

    Problem problem() {
        return problem;
    }
}
