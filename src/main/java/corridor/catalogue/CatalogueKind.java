package corridor.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of entries of the catalogue, by the plural under which people ask for them. */
public enum CatalogueKind {
    PARAMETERS(Catalogue::parameters, entry -> ((Parameter) entry).id()),
    LEVERS(Catalogue::levers, entry -> ((Lever) entry).id()),
    SWITCHES(Catalogue::switches, entry -> ((Switch) entry).id()),
    OUTCOMES(Catalogue::outcomes, entry -> ((Outcome) entry).id()),
    EVIDENCE(Catalogue::evidence, entry -> ((Evidence) entry).id()),
    AREAS(Catalogue::areas, entry -> ((Area) entry).id()),
    GROUPS(Catalogue::groups, entry -> ((Group) entry).id()),
    PROJECTS(Catalogue::projects, entry -> ((Project) entry).id()),
    ACTORS(Catalogue::actors, entry -> ((Actor) entry).id()),
    MECHANISMS(Catalogue::mechanisms, entry -> ((Mechanism) entry).id()),
    THEATRES(Catalogue::theatres, entry -> ((Theatre) entry).id());

    private final Function<Catalogue, List<? extends Record>> entries;
    private final Function<Record, String> id;

    CatalogueKind(Function<Catalogue, List<? extends Record>> entries, Function<Record, String> id) {
        this.entries = entries;
        this.id = id;
    }

    /** The plural in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<? extends Record> entries(Catalogue catalogue) {
        return entries.apply(catalogue);
    }

    /** The id of an entry of this kind. */
    public String id(Record entry) {
        return id.apply(entry);
    }

    public List<String> ids(Catalogue catalogue) {
        return entries(catalogue).stream().map(this::id).toList();
    }

    public static Optional<CatalogueKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(CatalogueKind::word).toList();
    }
}
