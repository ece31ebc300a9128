package corridor.lab.explore;

import java.util.List;

/** Paired runs are the slices of all scenarios of a question: the same slice of each scenario before the next one. */
final class PairedRuns implements FairQueue.Work {
    private final List<RunSet> sets;
    private final int slices;
    private int slice;

    PairedRuns(List<RunSet> sets) {
        this.sets = List.copyOf(sets);
        this.slices = sets.get(0).slices();
    }

    @Override
    public Runnable next() {
        while (slice < slices) {
            for (RunSet set : sets) {
                Runnable begun = set.claim(slice);
                if (begun != null) {
                    return begun;
                }
            }
            slice++;
        }
        return null;
    }

    /** Returns the number of pairs at the beginning that are done. */
    int done() {
        return sets.stream().mapToInt(RunSet::done).min().orElse(0);
    }

    int size() {
        return sets.get(0).size();
    }
}
