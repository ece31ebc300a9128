package corridor.scenario;

/**
 * Description of a scenario for readers, under NetLogo's headings; each may be empty in a draft, none in the scenarios
 * that ship.
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
