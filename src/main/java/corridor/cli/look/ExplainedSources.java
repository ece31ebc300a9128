package corridor.cli.look;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import corridor.catalogue.CatalogueUses;
import corridor.catalogue.Evidence;
import corridor.catalogue.evidence.Source;
import corridor.cli.text.TextBlock;
import java.util.List;

/** Writes the evidence behind an entry: id, citation, stance of the source and confidence, one line each. */
final class ExplainedSources {
    /** Largest number of pieces that are cited, so that the explanation fits a screen. */
    private static final int MOST = 4;

    private final Catalogue catalogue;
    private final CatalogueUses uses;

    ExplainedSources(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.uses = new CatalogueUses(catalogue);
    }

    /** Adds the evidence that an entry cites and the evidence whose reviewed use names the entry. */
    void write(TextBlock block, String id) {
        List<Evidence> cited = uses.usedBy(id, CatalogueKind.EVIDENCE).orElse(List.of()).stream()
                .map(Evidence.class::cast)
                .toList();
        if (cited.isEmpty()) {
            block.line("sources", "none; the number or rule is the authors' own");
            return;
        }
        cited.stream().limit(MOST).forEach(piece -> block.line("source", citation(piece)));
        if (cited.size() > MOST) {
            block.line(
                    "more",
                    String.join(
                                    ", ",
                                    cited.subList(MOST, cited.size()).stream()
                                            .map(Evidence::id)
                                            .toList())
                            + "; corridor explain tells each");
        }
    }

    private String citation(Evidence piece) {
        String title = piece.title().isEmpty() ? "" : ", \"" + piece.title() + "\"";
        String stance = catalogue.sources().stream()
                .filter(source -> piece.isFrom(source))
                .map(Source::stance)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> "; " + words)
                .orElse("");
        return piece.id() + ": " + piece.outlet() + title + ", " + piece.date() + " (confidence " + piece.confidence()
                + stance + ")" + (piece.dispute().isEmpty() ? "" : "; disputed");
    }
}
