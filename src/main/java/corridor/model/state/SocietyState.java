package corridor.model.state;

/** Public opinion beyond grievance, and talks. Indices lie between 0 and 1. */
public final class SocietyState {
    /** Course of talks with movements. */
    public enum Talks {
        NONE,
        TALKS,
        AGREEMENT
    }

    /** Share of Pakistan's public that views China well, 0 to 1. */
    public double goodwill;

    /** Goodwill on the first day. */
    public double goodwillAtStart;

    /** Trust in the government on matters of security, 0 to 1. */
    public double trust;

    /** Trust on the first day. */
    public double trustAtStart;

    /** How present attacks on Chinese nationals are in the media; 0 without. */
    public double salience;

    /** Protest against detentions, 0 to 1; 0 while detentions are as usual at the start. */
    public double protest;

    /** State of the talks with Baloch actors. */
    public Talks talks = Talks.NONE;

    /** Agreements since the start. */
    public double agreementsReached;

    /** Agreements that have broken down since the start. */
    public double agreementsCollapsed;

    /** Whether a ceasefire with the movements that keep ceasefires of their own is in force. */
    public boolean ceasefire;

    /** Ceasefires that have collapsed since the start. */
    public int ceasefiresCollapsed;

    /** Visibility of foreign force anywhere, from troops at sites and guards. */
    public double foreignForce;

    /** Opportunity gained by development and local jobs, by area of Pakistan. */
    public final double[] development;

    /** Opportunity lost to closed crossings, by area of Pakistan. */
    public final double[] closure;

    /** Structural grievance taken away by an agreement, for the public of the movements that take part in talks. */
    public double concession;

    /** Willingness of people to inform the state, relative to the start. */
    public double openness = 1;

    /**
     * Change of the grievance flow from extraction against the start, per month, in areas of movements that resent it.
     */
    public double extraction;

    public SocietyState(int areas) {
        development = new double[areas];
        closure = new double[areas];
    }
}
