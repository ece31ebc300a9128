package corridor.result;

/**
 * A run that failed.
 *
 * @param key which run
 * @param seed fingerprint of its random numbers
 * @param cause description of the failure in one line
 */
public record RunFailure(RunKey key, long seed, String cause) {
    public RunFailure {
        cause = cause.replaceAll("\\s+", " ").trim();
    }
}
