package corridor.report.page;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.catalogue.evidence.Source;
import java.util.Optional;

/** A citation names a piece of evidence so that a reader can find it: outlet, title, date. */
public final class Citation {
    private Citation() {}

    public static String of(Evidence evidence) {
        String title = evidence.title().isEmpty() ? "" : ", \u201c" + evidence.title() + "\u201d";
        return evidence.outlet() + title + ", " + evidence.date();
    }

    /**
     * Writes the citation with its id; as a link if the catalogue has an address, and with the stance of the source.
     */
    public static void write(Html html, Catalogue catalogue, Evidence evidence) {
        Optional<Source> source =
                catalogue.sources().stream().filter(evidence::isFrom).findFirst();
        String link = source.map(Source::link).orElse("");
        if (link.isEmpty()) {
            html.text(of(evidence));
        } else {
            html.element("a", of(evidence), "href", link, "rel", "noreferrer");
        }
        html.text(" [" + evidence.id() + "]" + source.map(Citation::about).orElse("."));
    }

    private static String about(Source source) {
        return " (" + without(source.stance()) + (source.note().isEmpty() ? "" : "; " + without(source.note())) + ").";
    }

    /** Returns a sentence without its full stop, for brackets. */
    private static String without(String sentence) {
        return sentence.replaceAll("\\.$", "");
    }
}
