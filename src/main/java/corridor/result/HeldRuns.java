package corridor.result;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Columns of runs that are held in memory, row by row. */
record HeldRuns(List<RunResult> runs) implements RunColumns {
    @Override
    public int rows() {
        return runs.size();
    }

    @Override
    public RunKey key(int row) {
        return runs.get(row).key();
    }

    @Override
    public IntToDoubleFunction outcome(int column) {
        return row -> runs.get(row).outcomes()[column];
    }
}
