package corridor.catalogue;

import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.evidence.Source;
import corridor.catalogue.seats.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A catalogue kind groups entries of one record type; users name it by its plural. */
public enum CatalogueKind {
    PARAMETERS,
    LEVERS,
    SWITCHES,
    OUTCOMES,
    EVIDENCE,
    SOURCES,
    AREAS,
    MOVEMENTS,
    GROUPS,
    PROJECTS,
    ACTORS,
    MECHANISMS,
    ABLATIONS,
    THEATRES,
    PATTERNS,
    RELATIONS,
    LOOPS,
    SEATS;

    /** Plural of the kind, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<? extends Record> entries(Catalogue catalogue) {
        return switch (this) {
            case PARAMETERS -> catalogue.parameters();
            case LEVERS -> catalogue.levers();
            case SWITCHES -> catalogue.switches();
            case OUTCOMES -> catalogue.outcomes();
            case EVIDENCE -> catalogue.evidence();
            case SOURCES -> catalogue.sources();
            case AREAS -> catalogue.areas();
            case MOVEMENTS -> catalogue.movements();
            case GROUPS -> catalogue.groups();
            case PROJECTS -> catalogue.projects();
            case ACTORS -> catalogue.actors();
            case MECHANISMS -> catalogue.mechanisms();
            case ABLATIONS -> catalogue.ablations();
            case THEATRES -> catalogue.theatres();
            case PATTERNS -> catalogue.patterns();
            case RELATIONS -> catalogue.relations();
            case LOOPS -> catalogue.causes().loops();
            case SEATS -> catalogue.seats().seats();
        };
    }

    /**
     * Returns the id of an entry of this kind; for a relation, the ids of both parameters with a space between them.
     */
    public String id(Record entry) {
        return switch (this) {
            case PARAMETERS -> ((Parameter) entry).id();
            case LEVERS -> ((Lever) entry).id();
            case SWITCHES -> ((Switch) entry).id();
            case OUTCOMES -> ((Outcome) entry).id();
            case EVIDENCE -> ((Evidence) entry).id();
            case SOURCES -> ((Source) entry).id();
            case AREAS -> ((Area) entry).id();
            case MOVEMENTS -> ((Movement) entry).id();
            case GROUPS -> ((Group) entry).id();
            case PROJECTS -> ((Project) entry).id();
            case ACTORS -> ((Actor) entry).id();
            case MECHANISMS -> ((Mechanism) entry).id();
            case ABLATIONS -> ((Ablation) entry).id();
            case THEATRES -> ((Theatre) entry).id();
            case PATTERNS -> ((Pattern) entry).id();
            case RELATIONS -> ((Relation) entry).first() + " " + ((Relation) entry).second();
            case LOOPS -> ((Loop) entry).id();
            case SEATS -> ((Seat) entry).id();
        };
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
