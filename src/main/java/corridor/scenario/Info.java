package corridor.scenario;

/**
 * Info describes a scenario for readers: a short name, a group, and texts under NetLogo's headings. Each text may be
 * empty in a draft, but not in the scenarios that ship.
 *
 * @param shortLabel short name for charts and tables; empty if the file gives none, see {@link Scenario#label}
 * @param group name of the group in the list of scenarios: lower case with hyphens; empty for none
 */
public record Info(
        String shortLabel,
        String group,
        String whatIsIt,
        String howItWorks,
        String howToUseIt,
        String thingsToNotice,
        String thingsToTry,
        String limits,
        String sources) {
    public static final Info EMPTY = new Info("", "", "", "", "", "", "");

    /** Makes an info without short name and group. */
    public Info(
            String whatIsIt,
            String howItWorks,
            String howToUseIt,
            String thingsToNotice,
            String thingsToTry,
            String limits,
            String sources) {
        this("", "", whatIsIt, howItWorks, howToUseIt, thingsToNotice, thingsToTry, limits, sources);
    }

    /**
     * Returns the info of a scenario that was derived from this one. Limits and sources stay; the other texts are left
     * out, since they would be wrong for the derived scenario.
     *
     * @param what text of {@code whatIsIt}; may be empty
     */
    public Info ofDerived(String what) {
        return new Info(what, "", "", "", "", limits, sources);
    }
}
