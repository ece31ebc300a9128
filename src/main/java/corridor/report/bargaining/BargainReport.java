package corridor.report.bargaining;

import corridor.number.Counted;
import corridor.report.page.Html;
import corridor.report.page.HtmlPage;
import corridor.report.phrase.Sentences;
import java.util.List;

/** A bargaining report is one self-contained HTML file on a bargaining result. */
public final class BargainReport {
    private BargainReport() {}

    /** Returns the HTML page; equal contents give equal bytes. */
    public static String page(BargainContents contents) {
        return new HtmlPage(contents.title() + ": what bargaining leads to", contents.version())
                .spelling(contents.abbreviations())
                .of(html -> masthead(html, contents), BargainParts.of(contents));
    }

    private static void masthead(Html html, BargainContents contents) {
        html.open("header", "class", "masthead");
        html.element("p", "Corridor \u00b7 stakeholder bargaining", "class", "kicker");
        html.element("h1", contents.title() + ": where do positions go under pressure?");
        html.element("p", facts(contents), "class", "facts");
        html.open("p", "class", "banner", "role", "note")
                .element("strong", Sentences.of("masthead.lead"))
                .text(Sentences.of("bargaining.rest"))
                .close();
        html.close();
    }

    private static String facts(BargainContents contents) {
        return String.join(
                " \u00b7 ",
                List.of(
                        Counted.of(contents.table().size(), "actor"),
                        Counted.of(contents.table().issues().size(), "issue"),
                        Counted.of(contents.turns(), "turn"),
                        contents.bands().drawn()
                                ? Counted.of(contents.bands().draws(), "draw")
                                : "the table as it stands",
                        "engine " + contents.central().engine() + ", "
                                + contents.central().profile(),
                        "seed " + contents.seed(),
                        "version " + contents.version()));
    }
}
