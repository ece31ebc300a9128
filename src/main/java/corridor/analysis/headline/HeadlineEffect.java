package corridor.analysis.headline;

import corridor.analysis.comparison.Conclusion;
import corridor.catalogue.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A headline effect is the effect of one scenario on one outcome by rows and rivals.
 *
 * @param rows from narrow to wide; without {@code STRUCTURES} if no rivals were crossed
 * @param rivals one for each option of each switch that was crossed, in the order of the switches
 * @param conclusion what the futures and structures of the last rows say together, as a batch of them would report it
 */
public record HeadlineEffect(
        String scenario, Outcome outcome, List<HeadlineRow> rows, List<RivalEffect> rivals, Conclusion conclusion) {
    public HeadlineEffect {
        rows = List.copyOf(rows);
        rivals = List.copyOf(rivals);
    }

    public Optional<HeadlineRow> row(HeadlineRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).findFirst();
    }

    /** The row in which most varies. */
    public HeadlineRow widest() {
        return rows.get(rows.size() - 1);
    }
}
