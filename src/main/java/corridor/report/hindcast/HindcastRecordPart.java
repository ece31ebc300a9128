package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.catalogue.Hindcast.Reaction;
import corridor.report.page.Citation;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;

/** The record part of a hindcast report shows the record that the model is compared with, and its sources. */
final class HindcastRecordPart implements Part {
    private final HindcastFindings findings;
    private final Catalogue catalogue;

    HindcastRecordPart(HindcastFindings findings, Catalogue catalogue) {
        this.findings = findings;
        this.catalogue = catalogue;
    }

    @Override
    public String id() {
        return "record";
    }

    @Override
    public String title() {
        return "The record";
    }

    @Override
    public void write(Html html) {
        Table table = new Table(html, "Reaction", "Event", "Days later", "Sources");
        for (ReactionLags row : findings.reactions()) {
            Reaction reaction = row.reaction();
            table.row()
                    .head(() -> html.text(HindcastWords.heading(reaction)))
                    .cell(reaction.trigger())
                    .cell(Integer.toString(reaction.observedLag()))
                    .cell(() -> sources(html, reaction));
        }
        table.finish();
    }

    private void sources(Html html, Reaction reaction) {
        for (String id : reaction.evidence()) {
            Evidence evidence = catalogue.evidence(id);
            String dispute = evidence.dispute().isEmpty() ? "" : " Contested: " + evidence.dispute();
            html.element("p", evidence.statement() + " (" + Citation.of(evidence) + ") [" + id + "]" + dispute);
        }
    }
}
