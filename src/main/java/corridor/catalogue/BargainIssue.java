package corridor.catalogue;

/**
 * Issue of the bargaining between stakeholders, on a scale from 0 to 100.
 *
 * @param id in lowerCamelCase
 * @param name as in the table of {@link Stakeholders}
 * @param outcome id of the {@link Outcome} that shows its position
 * @param low what 0 means
 * @param middle what 50 means
 * @param high what 100 means
 */
public record BargainIssue(String id, String name, String outcome, String low, String middle, String high) {}
