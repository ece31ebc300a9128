package corridor.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/**
 * Run-level outcomes of runs, one column at a time, so that an analysis does not depend on how runs are stored. Rows
 * have any order, but the same one in every column.
 */
public interface RunColumns {
    /** Number of runs. */
    int rows();

    /** @param row from 0 */
    RunKey key(int row);

    /**
     * One column. An implementation may read it from a file here, so a caller asks once and then takes many values.
     *
     * @param column index of the outcome in the {@link OutcomeTable} of the runs
     * @return the outcome of a row; NaN where it is undefined in that run
     */
    IntToDoubleFunction outcome(int column);

    /** The rows whose keys are wanted, in their order. */
    default RunColumns where(Predicate<RunKey> wanted) {
        int[] kept = new int[rows()];
        int size = 0;
        for (int row = 0; row < kept.length; row++) {
            if (wanted.test(key(row))) {
                kept[size++] = row;
            }
        }
        return new SelectedRows(this, Arrays.copyOf(kept, size));
    }

    /** Runs in memory; nothing is copied. */
    static RunColumns of(List<RunResult> runs) {
        return new HeldRuns(List.copyOf(runs));
    }
}
