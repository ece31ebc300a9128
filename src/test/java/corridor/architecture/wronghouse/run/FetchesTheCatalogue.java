package corridor.architecture.wronghouse.run;

import corridor.catalogue.Catalogue;
import java.util.function.Supplier;

/** This run uses the shipped catalogue instead of the catalogue of its caller. */
public record FetchesTheCatalogue() {
    public int areas() {
        return Catalogue.standard().areas().size();
    }

    public Supplier<Catalogue> later() {
        return Catalogue::standard;
    }
}
