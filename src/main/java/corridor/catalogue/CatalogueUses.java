package corridor.catalogue;

import corridor.catalogue.causes.CausalMap.Link;
import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.evidence.Source;
import corridor.catalogue.seats.Seat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the entries that another entry uses: its evidence, parameters, areas and decider. */
public final class CatalogueUses {
    private final Catalogue catalogue;

    public CatalogueUses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Valid arguments of {@link #usedBy}: ids of all entries, submodels, and ids in the reviewed uses of evidence. */
    public Set<String> users() {
        Set<String> ids = new LinkedHashSet<>(catalogue.submodels());
        for (CatalogueKind kind : CatalogueKind.values()) {
            ids.addAll(kind.ids(catalogue));
        }
        catalogue.uses().forEach(use -> ids.addAll(use.targets()));
        return ids;
    }

    /**
     * Returns the ids that a piece of evidence informs: first those in its reviewed uses, then the ids of the entries
     * that cite it.
     */
    public List<String> informedBy(String evidence) {
        Set<String> informed = new LinkedHashSet<>();
        catalogue.uses().stream()
                .filter(use -> use.evidence().equals(evidence))
                .forEach(use -> informed.addAll(use.targets()));
        for (CatalogueKind kind : CatalogueKind.values()) {
            for (Record entry : kind.entries(catalogue)) {
                if (evidence(entry).contains(evidence)) {
                    informed.add(kind.id(entry));
                }
            }
        }
        return List.copyOf(informed);
    }

    /**
     * Returns the entries of a kind that the entry or submodel with an id uses, in catalogue order.
     *
     * @return empty if the id is unknown; an empty list if no entry of the kind is used
     */
    public Optional<List<? extends Record>> usedBy(String id, CatalogueKind wanted) {
        if (!users().contains(id)) {
            return Optional.empty();
        }
        Set<String> used = new LinkedHashSet<>();
        for (CatalogueKind kind : CatalogueKind.values()) {
            for (Record entry : kind.entries(catalogue)) {
                if (kind.id(entry).equals(id)) {
                    used.addAll(uses(entry, wanted));
                }
            }
        }
        if (wanted == CatalogueKind.EVIDENCE) {
            catalogue.uses().stream()
                    .filter(use -> use.targets().contains(id))
                    .forEach(use -> used.add(use.evidence()));
        }
        if (wanted == CatalogueKind.PARAMETERS) {
            used.addAll(parameters(List.of(id)));
        }
        return Optional.of(wanted.entries(catalogue).stream()
                .filter(entry -> used.contains(wanted.id(entry)))
                .toList());
    }

    private List<String> uses(Record entry, CatalogueKind wanted) {
        return switch (wanted) {
            case EVIDENCE -> evidence(entry);
            case SOURCES ->
                entry instanceof Evidence piece
                        ? catalogue.sources().stream()
                                .filter(source -> piece.isFrom(source))
                                .map(Source::id)
                                .toList()
                        : List.of();
            case PARAMETERS -> ownParameters(entry);
            case ACTORS -> actors(entry);
            case LEVERS -> levers(entry);
            case OUTCOMES -> outcomes(entry);
            case AREAS -> areas(entry);
            case RELATIONS -> entry instanceof Parameter parameter ? relations(parameter.id()) : List.of();
            case MOVEMENTS -> entry instanceof Group group ? List.of(group.movement()) : List.of();
            case SWITCHES ->
                entry instanceof Ablation ablation
                        ? List.copyOf(ablation.switches().keySet())
                        : List.of();
            case MECHANISMS -> mechanisms(entry);
            case GROUPS, PROJECTS, ABLATIONS, THEATRES, PATTERNS, LOOPS, SEATS -> List.of();
        };
    }

    private static List<String> evidence(Record entry) {
        if (entry instanceof Parameter parameter) {
            return parameter.evidence();
        } else if (entry instanceof Lever lever) {
            return lever.evidence();
        } else if (entry instanceof Switch choice) {
            return choice.evidence();
        } else if (entry instanceof Group group) {
            return group.evidence();
        } else if (entry instanceof Project project) {
            return project.evidence();
        } else if (entry instanceof Actor actor) {
            return actor.evidence();
        } else if (entry instanceof Mechanism mechanism) {
            return mechanism.evidence();
        } else if (entry instanceof Theatre theatre) {
            return theatre.evidence();
        } else if (entry instanceof Pattern pattern) {
            return pattern.evidence();
        }
        return List.of();
    }

    private List<String> relations(String parameter) {
        return catalogue.relations().stream()
                .filter(relation ->
                        relation.first().equals(parameter) || relation.second().equals(parameter))
                .map(CatalogueKind.RELATIONS::id)
                .toList();
    }

    private List<String> ownParameters(Record entry) {
        if (entry instanceof Group group) {
            return List.of(group.strength(), group.sanctuary());
        }
        if (entry instanceof Movement movement) {
            return movement.parameters();
        }
        if (entry instanceof Ablation ablation) {
            return List.copyOf(ablation.parameters().keySet());
        }
        return entry instanceof Mechanism mechanism ? parameters(mechanism.submodels()) : List.of();
    }

    private List<String> parameters(List<String> submodels) {
        return catalogue.parameters().stream()
                .filter(parameter -> submodels.contains(parameter.submodel()))
                .map(Parameter::id)
                .toList();
    }

    private List<String> decidedBy(Actor actor) {
        return catalogue.levers().stream()
                .filter(lever -> lever.decider().equals(actor.id()))
                .map(Lever::id)
                .toList();
    }

    private static List<String> actors(Record entry) {
        if (entry instanceof Seat seat) {
            return seat.actors();
        }
        return entry instanceof Lever lever ? List.of(lever.decider()) : List.of();
    }

    private List<String> levers(Record entry) {
        if (entry instanceof Seat seat) {
            return seat.choices().stream().map(Seat.Choice::lever).toList();
        }
        return entry instanceof Actor actor ? decidedBy(actor) : List.of();
    }

    private static List<String> outcomes(Record entry) {
        if (entry instanceof Seat seat) {
            return seat.cares().stream().map(Seat.Care::outcome).toList();
        }
        return entry instanceof Lever lever && lever.test() != null
                ? List.of(lever.test().outcome(), lever.test().first())
                : List.of();
    }

    private static List<String> areas(Record entry) {
        if (entry instanceof Project project) {
            return List.of(project.area());
        }
        if (entry instanceof Theatre theatre) {
            return theatre.areas();
        }
        return entry instanceof Area area ? area.neighbours() : List.of();
    }

    private List<String> mechanisms(Record entry) {
        if (entry instanceof Loop loop) {
            return catalogue.causes().links(loop).stream()
                    .map(Link::mechanism)
                    .distinct()
                    .toList();
        }
        return entry instanceof Ablation ablation ? List.of(ablation.mechanism()) : List.of();
    }
}
