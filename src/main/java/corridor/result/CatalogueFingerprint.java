package corridor.result;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueJson;
import corridor.catalogue.CatalogueKind;

/** Tells two catalogues apart: runs made with different ones cannot stand in one table. */
public final class CatalogueFingerprint {
    private CatalogueFingerprint() {}

    /** SHA-256 over all entries, the relations between parameters among them. */
    public static String of(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (CatalogueKind kind : CatalogueKind.values()) {
            text.append(CatalogueJson.of(kind.entries(catalogue)));
        }
        return Sha256.ofText(text.toString());
    }
}
