package corridor.report.phrase;

/**
 * A text with a lead, which a page may show bold.
 *
 * @param lead its beginning
 * @param rest all that follows, with the space before it; may be empty
 */
public record LeadText(String lead, String rest) {
    /** The whole text. */
    public String text() {
        return lead + rest;
    }
}
