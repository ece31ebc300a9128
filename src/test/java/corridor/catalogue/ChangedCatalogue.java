package corridor.catalogue;

import java.util.List;

/** The standard catalogue with something taken out, for extreme conditions. */
public final class ChangedCatalogue {
    private ChangedCatalogue() {}

    /** Nobody from China is in Pakistan. */
    public static Catalogue withoutChinese() {
        Catalogue c = Catalogue.standard();
        List<Area> areas = c.areas().stream()
                .map(a -> new Area(
                        a.id(),
                        a.name(),
                        a.country(),
                        a.region(),
                        a.population(),
                        a.baloch(),
                        a.pashtun(),
                        a.border(),
                        a.weightBaloch(),
                        a.weightTtp(),
                        0,
                        a.neighbours()))
                .toList();
        List<Project> projects = c.projects().stream()
                .map(p -> new Project(
                        p.id(),
                        p.name(),
                        p.area(),
                        p.sector(),
                        p.ownership(),
                        p.financing(),
                        p.status(),
                        p.costUsdM(),
                        p.spentUsdM(),
                        0,
                        p.localWorkers(),
                        p.evidence(),
                        p.note()))
                .toList();
        return c.with(Area.class, areas).with(Project.class, projects);
    }
}
