package corridor.report.phrase;

import corridor.catalogue.Actor;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Group;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain names are readable names of the ids in the catalogue; an unknown id is returned unchanged. */
public final class PlainNames {
    private final Map<String, String> actors;
    private final Map<String, String> areas;
    private final Map<String, String> groups;

    public PlainNames(Catalogue catalogue) {
        actors = catalogue.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        areas = catalogue.areas().stream().collect(Collectors.toMap(Area::id, area -> area.name()));
        groups = catalogue.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
    }

    public String actor(String id) {
        return actors.getOrDefault(id, id);
    }

    public String area(String id) {
        return areas.getOrDefault(id, id);
    }

    public String group(String id) {
        return groups.getOrDefault(id, id);
    }
}
