package corridor.architecture.wronghouse;

import corridor.catalogue.Catalogue;

/** This record stands for the facade, which may choose the catalogue that it passes on. */
public record Corridor() {
    public Catalogue chosen() {
        return Catalogue.standard();
    }
}
