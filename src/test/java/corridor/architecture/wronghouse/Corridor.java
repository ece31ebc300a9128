package corridor.architecture.wronghouse;

import corridor.catalogue.Catalogue;

/** The facade, which may choose the catalogue that it passes on. */
public record Corridor() {
    public Catalogue chosen() {
        return Catalogue.standard();
    }
}
