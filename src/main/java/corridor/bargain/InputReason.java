package corridor.bargain;

/**
 * An input reason explains the value of an input of a table.
 *
 * @param actor name
 * @param issue name; empty for capability, and for a reason that holds for all issues
 * @param input position, salience, capability or redLines
 * @param basis article, public source, literature, computed or assumption
 * @param reason one or two sentences
 */
public record InputReason(String actor, String issue, String input, String basis, String reason) {}
