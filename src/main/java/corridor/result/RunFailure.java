package corridor.result;

/**
 * A run that failed.
 *
 * @param key which run
 * @param cause what went wrong, one line
 */
public record RunFailure(RunKey key, String cause) {
    public RunFailure {
        cause = cause.replaceAll("\\s+", " ").trim();
    }
}
