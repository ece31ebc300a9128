package corridor.catalogue;

import java.util.List;
import java.util.Map;

/** Makes copies of the standard catalogue without some entries, for tests of extreme conditions. */
public final class ChangedCatalogue {
    private ChangedCatalogue() {}

    /** Returns a catalogue without Chinese nationals in Pakistan. */
    public static Catalogue withoutChinese() {
        Catalogue c = Catalogue.standard();
        List<Area> areas = c.areas().stream()
                .map(area -> RecordCopy.of(area, Map.of("chinese", 0.0)))
                .toList();
        List<Project> projects = c.projects().stream()
                .map(project -> RecordCopy.of(project, Map.of("chineseWorkers", 0.0)))
                .toList();
        return c.with(Area.class, areas).with(Project.class, projects);
    }
}
