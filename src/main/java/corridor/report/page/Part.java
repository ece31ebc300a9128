package corridor.report.page;

/** One numbered part of the report, with its entry in the table of contents. */
public interface Part {
    /** Anchor, unique in the page. */
    String id();

    String title();

    /** Writes the content below the heading; headings inside start at {@code h3}. */
    void write(Html html);
}
