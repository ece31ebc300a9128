package corridor.report.page;

/** A part is one numbered section of the report, with its entry in the table of contents. */
public interface Part {
    /** Returns the anchor of the part, unique in the page. */
    String id();

    String title();

    /** Writes the content below the heading; headings inside start at {@code h3}. */
    void write(Html html);
}
