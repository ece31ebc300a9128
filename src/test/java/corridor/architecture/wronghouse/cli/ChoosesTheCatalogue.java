package corridor.architecture.wronghouse.cli;

import corridor.catalogue.Catalogue;

/** A command, which may choose the catalogue that it passes on. */
public record ChoosesTheCatalogue() {
    public Catalogue chosen() {
        return Catalogue.standard();
    }
}
