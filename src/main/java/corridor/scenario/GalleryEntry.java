package corridor.scenario;

import java.util.List;

/**
 * A gallery entry is one line of the list of scenarios.
 *
 * @param name name of the scenario
 * @param label short name for charts and tables
 * @param title one line for readers
 * @param group name of the group; empty for none
 * @param deciders who would make the choices that the scenario fixes: names of actors, in the catalogue's order; empty
 *     if no choice of an actor is fixed
 * @param others what else the scenario fixes: "an event" or "an assumption"
 * @param file file of the scenario
 */
public record GalleryEntry(
        String name,
        String label,
        String title,
        String group,
        List<String> deciders,
        List<String> others,
        String file) {
    public GalleryEntry {
        deciders = List.copyOf(deciders);
        others = List.copyOf(others);
    }

    static GalleryEntry of(Scenario scenario, List<Change> changes, String file) {
        return new GalleryEntry(
                scenario.name(),
                scenario.label(),
                scenario.title(),
                scenario.info().group(),
                changes.stream()
                        .filter(change -> change.kind() == Change.Kind.LEVER)
                        .map(Change::whoDecides)
                        .distinct()
                        .toList(),
                changes.stream()
                        .filter(change -> change.kind() != Change.Kind.LEVER)
                        .map(change -> change.kind() == Change.Kind.EVENT ? "an event" : "an assumption")
                        .distinct()
                        .toList(),
                file);
    }
}
