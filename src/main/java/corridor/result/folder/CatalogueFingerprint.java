package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueJson;
import corridor.catalogue.CatalogueKind;
import java.util.List;

/** Fingerprint of a catalogue: runs made with different catalogues cannot be in one table. */
public final class CatalogueFingerprint {
    private CatalogueFingerprint() {}

    /** SHA-256 over all entries, the relations between parameters among them, and what bargaining needs. */
    public static String of(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (CatalogueKind kind : CatalogueKind.values()) {
            text.append(CatalogueJson.of(kind.entries(catalogue)));
        }
        text.append(CatalogueJson.of(List.of(catalogue.stakeholders())));
        text.append(CatalogueJson.of(catalogue.issues()));
        text.append(CatalogueJson.of(catalogue.links()));
        text.append(CatalogueJson.of(catalogue.responses()));
        return Sha256.ofText(text.toString());
    }
}
