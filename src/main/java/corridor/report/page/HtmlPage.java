package corridor.report.page;

import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.SpelledOut;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** An HTML page is the frame of every report: head with style sheet, masthead, table of contents, numbered parts. */
public final class HtmlPage {
    static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private final String title;
    private final String version;
    private Html html = new Html();

    /** @param version version of Corridor, for the page's metadata */
    public HtmlPage(String title, String version) {
        this.title = title;
        this.version = version;
    }

    /** Makes the page spell out abbreviations where it uses them first. */
    public HtmlPage spelling(List<Abbreviation> abbreviations) {
        html = new Html(new SpelledOut(abbreviations));
        return this;
    }

    /** Returns the page; must be called only once. */
    public String of(Consumer<Html> masthead, List<Part> parts) {
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        html.open("body");
        html.element(
                "a",
                Sentences.of("page.skip"),
                "class",
                "skip",
                "href",
                "#" + parts.get(0).id());
        masthead.accept(html);
        html.open("div", "class", "page");
        tableOfContents(parts);
        html.open("main");
        parts.forEach(this::part);
        html.close().close();
        html.close().close();
        return html.finish();
    }

    private void head() {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE)
                .empty("meta", "name", "generator", "content", "Corridor " + version)
                .element("title", title)
                .open("style")
                .markup(styleSheet())
                .close()
                .close();
    }

    private void tableOfContents(List<Part> parts) {
        html.open("nav", "class", "contents", "aria-label", "Contents").open("ol");
        for (Part part : parts) {
            html.open("li").element("a", part.title(), "href", "#" + part.id()).close();
        }
        html.close().close();
    }

    private void part(Part part) {
        html.open("section", "id", part.id(), "aria-labelledby", part.id() + "-title");
        html.element("h2", part.title(), "id", part.id() + "-title");
        part.write(html);
        html.close();
    }

    private static String styleSheet() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet cannot be read", e);
        }
    }
}
