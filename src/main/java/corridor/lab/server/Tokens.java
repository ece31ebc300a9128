package corridor.lab.server;

import corridor.build.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens are the secrets by which clients show their roles. */
public final class Tokens {
    private static final String SCHEME = "Bearer ";

    /** Roles by the hash of a token, so that what is saved of a class opens nothing. */
    private final Map<String, Role> roles = new ConcurrentHashMap<>();

    /** Returns a new token for a role. */
    public String issue(Role role) {
        String token = Secrets.next();
        roles.put(hash(token), role);
        return token;
    }

    /** Returns the hash by which a token is known. */
    public static String hash(String token) {
        return Sha256.ofText(token);
    }

    /** Lets a token of an earlier time in again, by its hash. */
    public void restore(String hash, Role role) {
        roles.put(hash, role);
    }

    /** Ends a token, by its hash. */
    public void revoke(String hash) {
        roles.remove(hash);
    }

    /**
     * Returns the holder of the token in an {@code Authorization} header; empty if the header holds no valid token.
     *
     * @param authorization value of the header; null if it is missing
     * @param tab name that a page gave itself, so that several pages of one token have limits of their own
     */
    Optional<Visitor> holder(String authorization, String tab) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String given = authorization.replaceFirst(SCHEME, "").strip();
        String wanted = hash(given);
        Optional<Visitor> found = Optional.empty();
        // Every token is compared, so that the time does not tell which of them is close.
        for (Map.Entry<String, Role> one : roles.entrySet()) {
            if (Secrets.same(one.getKey(), wanted)) {
                found = Optional.of(new Visitor(one.getValue(), one.getKey(), tab));
            }
        }
        return found;
    }
}
