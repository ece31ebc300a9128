package corridor.result;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Holds columns of runs in memory; row {@code i} is run {@code i} of the list. */
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
