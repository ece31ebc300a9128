package corridor.result.table;

import corridor.catalogue.Outcome;
import corridor.catalogue.removed.RemovedId;
import corridor.result.OutcomeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stored outcomes say under which column a table holds each outcome. A table of an earlier version may name an outcome
 * by a removed id, or lack it; outcomes that it lacks are read as undefined.
 */
public final class StoredOutcomes {
    private final Map<String, String> columns;
    private final List<String> unknown;

    private StoredOutcomes(Map<String, String> columns, List<String> unknown) {
        this.columns = Map.copyOf(columns);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Matches the names of columns with the outcomes of a table and with removed ids. A second column of an outcome,
     * under its removed id or its own, is unknown, since only one of them can be right.
     */
    static StoredOutcomes of(OutcomeTable table, List<String> names) {
        Map<String, String> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            Optional<String> outcome = outcome(table, name);
            if (outcome.isEmpty()) {
                unknown.add(name);
            } else if (columns.putIfAbsent(outcome.get(), name) != null) {
                unknown.add(name + ", a second column of " + outcome.get());
            }
        }
        return new StoredOutcomes(columns, unknown);
    }

    /** Every outcome has the column of its own name. */
    static StoredOutcomes all(OutcomeTable table) {
        return of(table, table.all().stream().map(Outcome::id).toList());
    }

    private static Optional<String> outcome(OutcomeTable table, String name) {
        if (isOutcome(table, name)) {
            return Optional.of(name);
        }
        return table.catalogue()
                .removed()
                .find(name)
                .filter(id -> id.kind().equals("outcome"))
                .map(RemovedId::use)
                .filter(use -> isOutcome(table, use));
    }

    private static boolean isOutcome(OutcomeTable table, String id) {
        return table.all().stream().anyMatch(outcome -> outcome.id().equals(id));
    }

    /** Returns the column of an outcome; empty if the table lacks it. */
    Optional<String> column(Outcome outcome) {
        return Optional.ofNullable(columns.get(outcome.id()));
    }

    /** Names of columns that are no outcome. */
    List<String> unknown() {
        return unknown;
    }
}
