package corridor.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that movements, groups and theatres name only movements, parameters, outcomes and columns that exist. */
final class MovementCheck {
    private static final int FEW = 12;
    private final Set<String> movements;
    private final Set<String> parameters;

    MovementCheck(List<Movement> movements, List<Parameter> parameters) {
        this.movements = movements.stream().map(Movement::id).collect(Collectors.toSet());
        this.parameters = parameters.stream().map(Parameter::id).collect(Collectors.toSet());
    }

    /**
     * Checks a group.
     *
     * @throws IllegalArgumentException if the group names a movement or a parameter that does not exist
     */
    void group(String file, Group group) {
        String entry = "group '" + group.id() + "'";
        require(file, entry, "movement", group.movement(), movements);
        require(file, entry, "parameter", group.strength(), parameters);
        require(file, entry, "parameter", group.sanctuary(), parameters);
    }

    /**
     * Checks a theatre.
     *
     * @throws IllegalArgumentException if the theatre names a movement that does not exist
     */
    void theatre(String file, Theatre theatre) {
        require(file, "theatre '" + theatre.id() + "'", "movement", theatre.movement(), movements);
    }

    /**
     * Checks a movement.
     *
     * @throws IllegalArgumentException if it names a parameter, an outcome or a column of areas.csv that does not exist
     */
    static void movement(
            String file, Movement movement, List<Parameter> parameters, List<Outcome> outcomes, List<Area> areas) {
        String entry = "movement '" + movement.id() + "'";
        Set<String> known = parameters.stream().map(Parameter::id).collect(Collectors.toSet());
        movement.parameters().forEach(id -> require(file, entry, "parameter", id, known));
        Set<String> measured = outcomes.stream().map(Outcome::id).collect(Collectors.toSet());
        movement.outcomes().forEach(id -> require(file, entry, "outcome", id, measured));
        for (Area area : areas) {
            require(
                    file,
                    entry,
                    "language",
                    movement.speakers(),
                    area.speakers().keySet());
            require(
                    file,
                    entry,
                    "kind of violence",
                    movement.violence(),
                    area.violence().keySet());
        }
        if (areas.stream().noneMatch(area -> area.country().equals("PK") && area.violence(movement.violence()) > 0)) {
            throw new IllegalArgumentException("catalogue file " + file + ": " + entry
                    + " has no home, since no area of Pakistan has past violence '" + movement.violence() + "'");
        }
    }

    private static void require(String file, String entry, String kind, String id, Collection<String> known) {
        if (!known.contains(id)) {
            String valid = known.size() > FEW
                    ? ""
                    : "; valid: " + String.join(", ", known.stream().sorted().toList());
            throw new IllegalArgumentException("catalogue file " + file + ": " + entry + " names the " + kind + " '"
                    + id + "', which does not exist" + valid);
        }
    }
}
