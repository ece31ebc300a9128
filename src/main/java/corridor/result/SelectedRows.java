package corridor.result;

import java.util.function.IntToDoubleFunction;

/**
 * Selects rows from other columns.
 *
 * @param all columns from which rows are selected
 * @param rowOf index in {@code all} of each selected row
 */
record SelectedRows(RunColumns all, int[] rowOf) implements RunColumns {
    @Override
    public int rows() {
        return rowOf.length;
    }

    @Override
    public RunKey key(int row) {
        return all.key(rowOf[row]);
    }

    @Override
    public IntToDoubleFunction outcome(int column) {
        IntToDoubleFunction values = all.outcome(column);
        return row -> values.applyAsDouble(rowOf[row]);
    }
}
