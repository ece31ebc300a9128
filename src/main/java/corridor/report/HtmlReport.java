package corridor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as one HTML file that needs nothing else: no network, no script. Equal contents give equal bytes, but for
 * the platform line, which a comment marks.
 */
public final class HtmlReport {
    /** Stands before the one line that may differ between machines. */
    public static final String PLATFORM_MARK = "<!-- platform: the only line that may differ between machines -->";

    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private final ReportContents contents;
    private final Html html = new Html();

    private HtmlReport(ReportContents contents) {
        this.contents = contents;
    }

    /**
     * The whole page.
     *
     * @throws IllegalArgumentException if a figure's SVG is not well-formed, or would run or load something
     */
    public static String page(ReportContents contents) {
        HtmlReport report = new HtmlReport(contents);
        report.write();
        return report.html.finish();
    }

    private void write() {
        List<Part> parts = parts();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        html.open("body");
        html.element(
                "a",
                "Skip to the answer",
                "class",
                "skip",
                "href",
                "#" + parts.get(0).id());
        Masthead.write(html, contents);
        html.open("div", "class", "page");
        tableOfContents(parts);
        html.open("main");
        parts.forEach(this::part);
        html.close().close();
        html.close().close();
    }

    private List<Part> parts() {
        List<Part> parts =
                new ArrayList<>(List.of(new AnswerPart(contents), new ChangesPart(contents), new CoursePart(contents)));
        if (!contents.alternatives().isEmpty()) {
            parts.add(new FeasibilityPart(contents));
        }
        parts.add(new DriversPart(contents));
        parts.add(new OutcomesPart(contents));
        if (!contents.figures(Figure.Section.AREAS).isEmpty()) {
            parts.add(new AreasPart(contents));
        }
        parts.add(new AssumptionsPart(contents));
        parts.add(new ReproducePart(contents));
        return parts;
    }

    private void head() {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE)
                .empty(
                        "meta",
                        "name",
                        "generator",
                        "content",
                        "Corridor " + contents.reproduction().version())
                .element("title", Masthead.question(contents))
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
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet cannot be read", e);
        }
    }
}
