package corridor.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/**
 * Run columns give the run-level outcomes of runs, one column at a time, so that an analysis does not depend on the way
 * in which runs are stored. The order of rows is arbitrary, and all columns share it.
 */
public interface RunColumns {
    /** Number of runs. */
    int rows();

    /**
     * Returns the key of the run in a row.
     *
     * @param row index of the row, from 0
     */
    RunKey key(int row);

    /**
     * Returns the values of one outcome. An implementation may read the column from a file in this call, so a caller
     * should call once and then read many values.
     *
     * @param column index of the outcome in the {@link OutcomeTable} of the runs
     * @return function from the row to the outcome of its run; NaN where the outcome is undefined
     */
    IntToDoubleFunction outcome(int column);

    /** Returns the rows whose keys satisfy a predicate, in their present order. */
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

    /** Returns the columns of runs in memory, in the order of the list; the outcomes are not copied. */
    static RunColumns of(List<RunResult> runs) {
        return new HeldRuns(List.copyOf(runs));
    }
}
