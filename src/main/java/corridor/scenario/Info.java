package corridor.scenario;

/**
 * Info describes a scenario for readers, under NetLogo's headings. Each text may be empty in a draft, but not in the
 * scenarios that ship.
 */
public record Info(
        String whatIsIt,
        String howItWorks,
        String howToUseIt,
        String thingsToNotice,
        String thingsToTry,
        String limits,
        String sources) {
    public static final Info EMPTY = new Info("", "", "", "", "", "", "");
}
