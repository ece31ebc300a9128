package corridor.report.page;

import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.phrase.SpelledOut;
import java.util.List;
import java.util.function.Consumer;

/** A print page is the frame of a document that is made to be printed: head with a style sheet, and a body. */
public final class PrintPage {
    private PrintPage() {}

    /**
     * Returns the HTML document, without scripts and without anything from elsewhere.
     *
     * @param version version of Corridor, for the page's metadata
     * @param abbreviations abbreviations that the page spells out where it uses them first
     * @param styles style sheet, part of the program
     * @param body writes the content
     */
    public static String of(
            String title, String version, List<Abbreviation> abbreviations, String styles, Consumer<Html> body) {
        Html html = new Html(new SpelledOut(abbreviations));
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlPage.NOTHING_FROM_ELSEWHERE)
                .empty("meta", "name", "generator", "content", "Corridor " + version)
                .element("title", title)
                .open("style")
                .markup(styles)
                .close()
                .close();
        html.open("body").open("main");
        body.accept(html);
        html.close().close().close();
        return html.finish();
    }
}
