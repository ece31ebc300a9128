package corridor.cli.text;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueUses;
import corridor.catalogue.Evidence;
import corridor.catalogue.evidence.EvidenceUse;
import corridor.catalogue.evidence.Source;
import java.util.List;
import java.util.Optional;

/** Pieces of evidence and their sources as text. */
final class EvidenceText {
    private final Catalogue catalogue;

    EvidenceText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static TextBlock of(Source source) {
        return new TextBlock(source.id(), citation(source.outlet(), source.title(), source.date()))
                .line("stance", source.stance())
                .line("link", source.link())
                .line("note", source.note());
    }

    TextBlock of(Evidence evidence) {
        Optional<Source> source =
                catalogue.sources().stream().filter(one -> evidence.isFrom(one)).findFirst();
        return new TextBlock(evidence.id(), evidence.statement())
                .line("source", citation(evidence.outlet(), evidence.title(), evidence.date()))
                .line("stance", source.map(Source::stance).orElse(""))
                .line("source note", source.map(Source::note).orElse(""))
                .line("confidence", evidence.confidence())
                .line("disputed", evidence.dispute())
                .line("informs", informs(evidence))
                .line("note", note(evidence));
    }

    private static String citation(String outlet, String title, String date) {
        return outlet + (title.isEmpty() ? "" : ", \"" + title + "\"") + ", " + date;
    }

    private String informs(Evidence evidence) {
        List<String> informed = new CatalogueUses(catalogue).informedBy(evidence.id());
        return informed.isEmpty() ? "nothing in the model" : String.join(", ", informed);
    }

    private String note(Evidence evidence) {
        return catalogue.uses().stream()
                .filter(use -> use.evidence().equals(evidence.id()))
                .map(EvidenceUse::note)
                .findFirst()
                .orElse("");
    }
}
