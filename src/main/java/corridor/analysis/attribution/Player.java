package corridor.analysis.attribution;

/**
 * A player is what a share belongs to, such as a lever that two scenarios set differently.
 *
 * @param id id of the lever, parameter or other setting
 * @param name its name for readers
 * @param from setting in the reference; may be empty
 * @param to setting in the scenario, with the time for which it holds; may be empty
 */
public record Player(String id, String name, String from, String to) {
    /** Makes a player that is no setting. */
    public Player(String id, String name) {
        this(id, name, "", "");
    }
}
