package corridor.result;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The columns of outcomes, in catalogue order: the one place that knows which outcome stands where.
 *
 * @param all run-level outcomes, the columns of runs.csv
 * @param monthly outcomes that also have a monthly series
 */
public record OutcomeTable(List<Outcome> all, List<Outcome> monthly) {
    public OutcomeTable {
        all = List.copyOf(all);
        monthly = List.copyOf(monthly);
    }

    public static OutcomeTable of(Catalogue catalogue) {
        List<Outcome> all = catalogue.outcomes();
        return new OutcomeTable(all, all.stream().filter(Outcome::monthly).toList());
    }

    public int index(String outcome) {
        return position(all, outcome);
    }

    public int monthlyIndex(String outcome) {
        return position(monthly, outcome);
    }

    private static int position(List<Outcome> outcomes, String id) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NoSuchElementException("no outcome '" + id + "' in this table");
    }
}
