package corridor.report.page;

import corridor.catalogue.abbreviations.Abbreviation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** One page is the frame of a document that prints on a single sheet of A4: head with style sheet, and a body. */
public final class OnePage {
    private OnePage() {}

    /**
     * Returns the HTML document, without scripts and without anything from elsewhere.
     *
     * @param version version of Corridor, for the page's metadata
     * @param abbreviations abbreviations that the page spells out where it uses them first
     * @param body writes the content
     */
    public static String of(String title, String version, List<Abbreviation> abbreviations, Consumer<Html> body) {
        return PrintPage.of(title, version, abbreviations, styleSheet(), body);
    }

    /** Writes a chart. */
    public static void picture(Html html, Figure figure) {
        html.markup(InlineSvg.of(figure));
    }

    private static String styleSheet() {
        try (InputStream in = OnePage.class.getResourceAsStream("one-page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the page cannot be read", e);
        }
    }
}
