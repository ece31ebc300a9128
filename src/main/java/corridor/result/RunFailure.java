package corridor.result;

/**
 * A run that failed.
 *
 * @param key which run
 * @param seed fingerprint of its luck
 * @param cause what went wrong, one line
 */
public record RunFailure(RunKey key, long seed, String cause) {
    public RunFailure {
        cause = cause.replaceAll("\\s+", " ").trim();
    }
}
