package corridor.model.state;

/**
 * The usual strikes are those in Afghanistan that are expected at the start, in answer to attacks.
 *
 * @param episodes episodes of strikes a month
 * @param perEpisode expected strikes in an episode, which lasts a month
 */
public record UsualStrikes(double episodes, double perEpisode) {
    /** Expected strikes a month. */
    public double aMonth() {
        return episodes * perEpisode;
    }
}
