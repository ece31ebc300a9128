package corridor.report.page;

import corridor.catalogue.Evidence;

/** A citation names a piece of evidence so that a reader can find it: outlet, title, date. */
public final class Citation {
    private Citation() {}

    public static String of(Evidence evidence) {
        String title = evidence.title().isEmpty() ? "" : ", \u201c" + evidence.title() + "\u201d";
        return evidence.outlet() + title + ", " + evidence.date();
    }
}
