package corridor.catalogue;

/**
 * A bargaining issue is a policy question with a scale of positions from 0 to 100. The words of the scale stand in the
 * table of {@link Stakeholders}.
 *
 * @param id id in lowerCamelCase
 * @param name name in the table of {@link Stakeholders}
 * @param outcome id of the {@link Outcome} that shows its position
 * @param low meaning of position 0
 * @param middle meaning of position 50
 * @param high meaning of position 100
 */
public record BargainIssue(String id, String name, String outcome, String low, String middle, String high) {}
