package corridor.report;

import java.util.List;

/**
 * The report as one HTML file that needs nothing else: no network, no script. Equal contents give equal bytes, but for
 * the platform line, which a comment marks.
 */
public final class HtmlReport {
    /** Stands before the one line that may differ between machines. */
    public static final String PLATFORM_MARK = "<!-- platform: the only line that may differ between machines -->";

    private HtmlReport() {}

    /**
     * The whole page.
     *
     * @throws IllegalArgumentException if a figure's SVG is not well-formed, or would run or load something
     */
    public static String page(ReportContents contents) {
        List<Part> parts = List.of(
                new AnswerPart(contents),
                new ChangesPart(contents),
                new OutcomesPart(contents),
                new CoursePart(contents),
                new DriversPart(contents),
                new AssumptionsPart(contents),
                new ReproducePart(contents.reproduction()));
        return new HtmlPage(Masthead.question(contents), contents.reproduction().version())
                .of(html -> Masthead.write(html, contents), parts);
    }
}
