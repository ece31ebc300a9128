package corridor.catalogue.removed;

import corridor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The removed ids of a catalogue; every reader of ids asks them before it reports an unknown id. */
public final class RemovedIds {
    private final List<RemovedId> all;

    public RemovedIds(List<RemovedId> all) {
        this.all = List.copyOf(all);
    }

    public List<RemovedId> all() {
        return all;
    }

    /** Returns the entry of an id; empty if no earlier version had it. */
    public Optional<RemovedId> find(String id) {
        return all.stream().filter(removed -> removed.id().equals(id)).findFirst();
    }

    /** Returns the entry of an option of a switch; empty if no earlier version had it. */
    public Optional<RemovedId> option(String id, String option) {
        return find(id + "=" + option);
    }

    /**
     * Returns the problem of an unknown id: for a removed id it says what to use, without a list of valid names.
     *
     * @param otherwise problem of an id that no version had
     */
    public Problem problem(String id, Problem otherwise) {
        return find(id).map(removed -> new Problem(
                        otherwise.place(),
                        otherwise.path(),
                        otherwise.value(),
                        removed.rule(),
                        "",
                        List.of(),
                        "",
                        otherwise.isField(),
                        Problem.Suggestion.VALUE))
                .orElse(otherwise);
    }
}
