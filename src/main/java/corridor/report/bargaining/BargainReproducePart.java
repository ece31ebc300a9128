package corridor.report.bargaining;

import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.ProgramFacts;
import corridor.report.page.Table;

/** The reproduction part gives the command of a bargaining, and the files with its numbers. */
record BargainReproducePart(BargainContents contents) implements Part {
    @Override
    public String id() {
        return "reproduce";
    }

    @Override
    public String title() {
        return "Reproduce";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "The same command with the same version gives the same numbers, on any machine and on any number of"
                        + " threads.");
        html.open("pre").element("code", contents.command()).close();
        html.open("dl", "class", "facts-list");
        ProgramFacts.write(html, contents.seed(), contents.program());
        html.close();
        html.element("h3", "Files for machines");
        Table rows = new Table(html, "File", "What it holds");
        rows.row()
                .head(() -> html.element("code", "result.json"))
                .cell("every turn of the run on the table"
                        + (contents.bands().drawn() ? ", and the bands of the draws" : ""));
        rows.row().head(() -> html.element("code", "table.csv")).cell("the actors as KTAB and spreadsheets read them");
        rows.row().head(() -> html.element("code", "charts/")).cell("each chart as SVG and PNG");
        rows.finish();
    }
}
