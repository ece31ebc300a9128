package corridor.result;

/**
 * A run failure records a run that failed.
 *
 * @param key key of the run
 * @param seed fingerprint of the run's random numbers
 * @param cause description of the failure in one line
 */
public record RunFailure(RunKey key, long seed, String cause) {
    public RunFailure {
        cause = cause.replaceAll("\\s+", " ").trim();
    }
}
