package corridor.model.state;

/** Relations with Kabul and Tehran, and what happens on their soil. Indices lie between 0 and 1. */
public final class NeighbourState {
    /** Kabul's tolerance of armed groups that attack Pakistan. */
    public double tolerance;

    /** Kabul's tolerance on the first day. */
    public double toleranceAtStart;

    /** Tolerance to which the rulers of Kabul return without outside influence. */
    public double toleranceOfRule;

    /** Tension between Pakistan and Kabul. */
    public double tension;

    /** Tension on the first day. */
    public double tensionAtStart;

    /** Clashes between the forces of Pakistan and Kabul since the start. */
    public double clashes;

    /** Trust between Iran and Pakistan. */
    public double trust;

    /** Depth of coordination with Iran on the border. */
    public double coordination;

    /** Strikes in Afghanistan since the last monthly update, weighted by their effect on tension. */
    public double strikesFelt;

    /** Day of the last strike in Afghanistan that was not coordinated; long before day 0 at the start. */
    public int struckOn = -10_000;

    /** Episodes of strikes in Afghanistan that Pakistan has chosen itself, since the start. */
    public double strikeEpisodes;

    /** Times at which Pakistan has closed the crossings to Afghanistan itself, since the start. */
    public double closures;

    /** Fighters whom Kabul has disarmed under a deal since the start, persons. */
    public double disarmed;

    /** Fighters who went to the Islamic State's Khorasan branch rather than be disarmed, persons. */
    public double wentToIsk;

    /** Members of Jaish al-Adl in Iran, relative to all of its members at the start. */
    public double jaishInIran;

    /** Members of Jaish al-Adl in Pakistan, relative to all of its members at the start. */
    public double jaishInPakistan;

    /** Attacks of Jaish al-Adl in Iran since the start. */
    public double attacksInIran;

    /** Share of usual returns from Afghanistan that still happens. */
    public double returnsFromAfghanistan = 1;

    /** Share of usual returns from Iran that still happens. */
    public double returnsFromIran = 1;

    /** Replaces the rulers of Kabul. From today on, tolerance of armed groups is that of the new rulers. */
    public void changeRule(double newTolerance) {
        toleranceOfRule = newTolerance;
        tolerance = newTolerance;
    }
}
