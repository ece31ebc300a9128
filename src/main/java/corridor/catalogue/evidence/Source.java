package corridor.catalogue.evidence;

/**
 * A source is an article that many pieces of evidence come from.
 *
 * @param id letter S and a number
 * @param outlet publisher, as its pieces of evidence name it
 * @param title title, as its pieces of evidence name it; may be empty
 * @param date ISO date, month or year of publication
 * @param stance kind of text, and the position it is written from
 * @param link address; empty if none is known
 * @param note what was not verified; may be empty
 */
public record Source(String id, String outlet, String title, String date, String stance, String link, String note) {
    /** Whether a piece of evidence with this outlet, title and date comes from this source. */
    public boolean holds(String outletOfPiece, String titleOfPiece, String dateOfPiece) {
        return outlet.equals(outletOfPiece) && title.equals(titleOfPiece) && date.equals(dateOfPiece);
    }
}
