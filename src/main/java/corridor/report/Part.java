package corridor.report;

/** One numbered part of the report, with its entry in the table of contents. */
interface Part {
    /** Anchor, unique in the page. */
    String id();

    String title();

    /** Writes what stands below the heading; headings inside start at {@code h3}. */
    void write(Html html);
}
