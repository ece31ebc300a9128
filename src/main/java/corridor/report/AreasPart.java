package corridor.report;

/** Where it happens in the model: maps. */
final class AreasPart implements Part {
    private final ReportContents contents;

    AreasPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "areas";
    }

    @Override
    public String title() {
        return "Where: areas";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "The state of the model, not data: the model was seeded with the past distribution of violence and is not"
                        + " validated area by area. Do not read single areas as predictions.");
        Figures.write(html, contents.figures(Figure.Section.AREAS));
    }
}
