package corridor.model.security;

/** Receives each lethal operation. */
public interface OperationReporter {
    void report(int area, int group, int securityKilled, int civiliansKilled, int militantsKilled);
}
