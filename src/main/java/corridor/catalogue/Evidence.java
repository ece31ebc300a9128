package corridor.catalogue;

import corridor.catalogue.evidence.Source;

/**
 * A piece of evidence is a fact from an article, a public source or the literature, stated in our own words.
 *
 * @param id letter and number; F... from the five articles, P... public record, L... literature, U... computed from
 *     event data
 * @param outlet publisher
 * @param title title of the piece; may be empty for data sets known by their outlet
 * @param date ISO date, month or year of publication
 * @param statement the fact, in our own words
 * @param confidence A official or two independent sources, B one reputable secondary source, C contested or from a
 *     party
 * @param dispute sources that contradict the fact, and their claim; may be empty
 */
public record Evidence(
        String id, String outlet, String title, String date, String statement, String confidence, String dispute) {
    /** Whether this piece comes from a source. */
    public boolean isFrom(Source source) {
        return source.holds(outlet, title, date);
    }

    public Evidence {
        title = title == null ? "" : title;
        dispute = dispute == null ? "" : dispute;
    }
}
