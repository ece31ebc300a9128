package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueJson;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Computes the hash of a catalogue. Runs of different catalogues cannot be in one table. */
public final class CatalogueFingerprint {
    /** Cache of fingerprints. Catalogues never change, and the computation takes a tenth of a second. */
    private static final Map<Catalogue, String> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private CatalogueFingerprint() {}

    /** Returns the SHA-256 over all entries of all kinds, in lower case hexadecimal digits. */
    public static String of(Catalogue catalogue) {
        return KNOWN.computeIfAbsent(catalogue, CatalogueFingerprint::computed);
    }

    private static String computed(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        catalogue.entries().forEach(entries -> text.append(CatalogueJson.of(entries)));
        return Sha256.ofText(text.toString());
    }
}
