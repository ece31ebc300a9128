package corridor.lab.server;

/**
 * A visitor is one page that holds a token.
 *
 * @param role role of the token
 * @param token hash of the token
 * @param tab name that the page gave itself; empty if it gave none
 */
public record Visitor(Role role, String token, String tab) {}
