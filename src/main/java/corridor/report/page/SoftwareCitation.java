package corridor.report.page;

import corridor.build.Build;

/** The software citation names the program as CITATION.cff does, with the version and commit that made a result. */
public final class SoftwareCitation {
    /** Authors as in CITATION.cff. */
    public static final String AUTHORS = "The Corridor contributors";

    /** Title as in CITATION.cff. */
    public static final String TITLE =
            "Corridor: a what-if laboratory for the China-Pakistan security and investment question";

    private SoftwareCitation() {}

    /** Returns authors, title, version and commit; the hash of the build where the commit is not known. */
    public static String of(Build program) {
        String sources = program.commit().isEmpty() ? "build " + program.shortHash() : "commit " + program.commit();
        return AUTHORS + ". " + TITLE + ". Version " + program.version() + ", " + sources + ".";
    }
}
