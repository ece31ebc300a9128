package corridor.result;

import java.util.function.IntToDoubleFunction;

/**
 * Some rows of other columns.
 *
 * @param rowOf row there of each row here
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
