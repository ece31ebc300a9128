package corridor.model.security;

/** Callback for each lethal operation or strike; numbers of people killed are in persons. */
public interface OperationReporter {
    void report(int area, int group, int securityKilled, int civiliansKilled, int militantsKilled);
}
