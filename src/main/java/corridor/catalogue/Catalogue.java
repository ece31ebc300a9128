package corridor.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything there is: the single declaration of each parameter, lever, switch, outcome, piece of evidence, area,
 * group, project, actor, mechanism and pattern. Read once from the data files beside this class; immutable and shared.
 * The file check, the CSV header, the axis labels and the documentation all come from it.
 */
public final class Catalogue {
    private static final class Holder {
        private static final Catalogue STANDARD = CatalogueReader.read();
    }

    private final Map<String, Parameter> parameters;
    private final Map<String, Lever> levers;
    private final Map<String, Switch> switches;
    private final Map<String, Outcome> outcomes;
    private final Map<String, Evidence> evidence;
    private final Map<String, Area> areas;
    private final Map<String, Group> groups;
    private final Map<String, Project> projects;
    private final Map<String, Actor> actors;
    private final Map<String, Mechanism> mechanisms;
    private final Map<String, Theatre> theatres;
    private final Map<String, Pattern> patterns;
    private final Map<String, EvidenceUse> uses;

    Catalogue(
            List<Parameter> parameters,
            List<Lever> levers,
            List<Switch> switches,
            List<Outcome> outcomes,
            List<Evidence> evidence,
            List<Area> areas,
            List<Group> groups,
            List<Project> projects,
            List<Actor> actors,
            List<Mechanism> mechanisms,
            List<Theatre> theatres,
            List<Pattern> patterns,
            List<EvidenceUse> uses) {
        this.parameters = index("parameter", parameters, Parameter::id);
        this.levers = index("lever", levers, Lever::id);
        this.switches = index("switch", switches, Switch::id);
        this.outcomes = index("outcome", outcomes, Outcome::id);
        this.evidence = index("evidence", evidence, Evidence::id);
        this.areas = index("area", areas, Area::id);
        this.groups = index("group", groups, Group::id);
        this.projects = index("project", projects, Project::id);
        this.actors = index("actor", actors, Actor::id);
        this.theatres = index("theatre", theatres, Theatre::id);
        this.patterns = index("pattern", patterns, Pattern::id);
        this.mechanisms = index("mechanism", mechanisms, Mechanism::id);
        this.uses = index("use of evidence", uses, EvidenceUse::evidence);
    }

    /** The catalogue that ships with Corridor. */
    public static Catalogue standard() {
        return Holder.STANDARD;
    }

    /** In order of the data files; so are all other lists here. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    public List<Lever> levers() {
        return List.copyOf(levers.values());
    }

    public List<Switch> switches() {
        return List.copyOf(switches.values());
    }

    public List<Outcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    public List<Project> projects() {
        return List.copyOf(projects.values());
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public List<Mechanism> mechanisms() {
        return List.copyOf(mechanisms.values());
    }

    public List<Theatre> theatres() {
        return List.copyOf(theatres.values());
    }

    /** The reviewed mapping from evidence to what it informs. */
    public List<EvidenceUse> uses() {
        return List.copyOf(uses.values());
    }

    public List<Pattern> patterns() {
        return List.copyOf(patterns.values());
    }

    /**
     * The parameter of this id; unknown ids are a programming error here, users' names are checked by the scenario
     * room.
     */
    public Parameter parameter(String id) {
        return get("parameter", parameters, id);
    }

    public Lever lever(String id) {
        return get("lever", levers, id);
    }

    public Switch switchOf(String id) {
        return get("switch", switches, id);
    }

    public Outcome outcome(String id) {
        return get("outcome", outcomes, id);
    }

    public Evidence evidence(String id) {
        return get("evidence", evidence, id);
    }

    public Area area(String id) {
        return get("area", areas, id);
    }

    public Project project(String id) {
        return get("project", projects, id);
    }

    public Pattern pattern(String id) {
        return get("pattern", patterns, id);
    }

    public Actor actor(String id) {
        return get("actor", actors, id);
    }

    public Set<String> parameterIds() {
        return parameters.keySet();
    }

    public Set<String> leverIds() {
        return levers.keySet();
    }

    public Set<String> switchIds() {
        return switches.keySet();
    }

    public Set<String> areaIds() {
        return areas.keySet();
    }

    public Set<String> evidenceIds() {
        return evidence.keySet();
    }

    public Set<String> submodels() {
        Set<String> names = new LinkedHashSet<>();
        parameters.values().forEach(parameter -> names.add(parameter.submodel()));
        return names;
    }

    private static <T> Map<String, T> index(String kind, List<T> items, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T item : items) {
            if (map.put(id.apply(item), item) != null) {
                throw new IllegalArgumentException(kind + " '" + id.apply(item) + "' is declared twice");
            }
        }
        return map;
    }

    private static <T> T get(String kind, Map<String, T> map, String id) {
        T item = map.get(id);
        if (item == null) {
            throw new IllegalArgumentException("no " + kind + " '" + id + "' in the catalogue");
        }
        return item;
    }
}
