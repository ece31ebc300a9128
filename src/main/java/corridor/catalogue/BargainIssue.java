package corridor.catalogue;

/**
 * What stakeholders bargain about, on a scale from 0 to 100.
 *
 * @param id in lowerCamelCase
 * @param name as in the table of {@link Stakeholders}
 * @param outcome id of the {@link Outcome} that shows where it stands
 * @param low what 0 means
 * @param middle what 50 means
 * @param high what 100 means
 */
public record BargainIssue(String id, String name, String outcome, String low, String middle, String high) {}
