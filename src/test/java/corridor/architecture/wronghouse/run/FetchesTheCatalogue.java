package corridor.architecture.wronghouse.run;

import corridor.catalogue.Catalogue;
import java.util.function.Supplier;

/** A run that uses the shipped catalogue whatever its caller was given. */
public record FetchesTheCatalogue() {
    public int areas() {
        return Catalogue.standard().areas().size();
    }

    public Supplier<Catalogue> later() {
        return Catalogue::standard;
    }
}
