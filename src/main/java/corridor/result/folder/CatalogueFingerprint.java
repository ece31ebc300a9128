package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueJson;

/** Computes the hash of a catalogue. Runs of different catalogues cannot be in one table. */
public final class CatalogueFingerprint {
    private CatalogueFingerprint() {}

    /** Returns the SHA-256 over all entries of all kinds, in lower case hexadecimal digits. */
    public static String of(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        catalogue.entries().forEach(entries -> text.append(CatalogueJson.of(entries)));
        return Sha256.ofText(text.toString());
    }
}
