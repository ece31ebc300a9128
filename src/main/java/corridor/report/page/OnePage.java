package corridor.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One page is the frame of a document that prints on a single sheet of A4: head with style sheet, and a body. */
public final class OnePage {
    private OnePage() {}

    /**
     * Returns the HTML document, without scripts and without anything from elsewhere.
     *
     * @param version version of Corridor, for the page's metadata
     * @param body writes the content
     */
    public static String of(String title, String version, Consumer<Html> body) {
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlPage.NOTHING_FROM_ELSEWHERE)
                .empty("meta", "name", "generator", "content", "Corridor " + version)
                .element("title", title)
                .open("style")
                .markup(styleSheet())
                .close()
                .close();
        html.open("body").open("main");
        body.accept(html);
        html.close().close().close();
        return html.finish();
    }

    /**
     * Writes the upper left part of a chart.
     *
     * @param width width of the part, in pixels of the chart
     * @param height height of the part, in pixels of the chart
     */
    public static void picture(Html html, Figure figure, int width, int height) {
        html.markup(InlineSvg.of(figure, width, height));
    }

    private static String styleSheet() {
        try (InputStream in = OnePage.class.getResourceAsStream("one-page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the page cannot be read", e);
        }
    }
}
