package corridor.report.phrase;

/**
 * A lead text begins with a lead, which a page may show bold.
 *
 * @param lead beginning of the text
 * @param rest remainder, with the space before it; may be empty
 */
public record LeadText(String lead, String rest) {
    /** Returns the lead and the remainder. */
    public String text() {
        return lead + rest;
    }
}
