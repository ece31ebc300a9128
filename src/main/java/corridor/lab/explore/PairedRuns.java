package corridor.lab.explore;

import java.util.List;

/** Paired runs are the slices of all scenarios of a question: the same slice of each scenario before the next one. */
final class PairedRuns implements FairQueue.Work {
    private final List<RunSet> sets;
    private final int pairs;
    private final int turns;
    private int slice;

    /**
     * @param pairs number of pairs, at most the size of the smallest set
     * @param turns number of pairs at the beginning that take turns with those of other questions
     */
    PairedRuns(List<RunSet> sets, int pairs, int turns) {
        this.sets = List.copyOf(sets);
        this.pairs = pairs;
        this.turns = turns;
    }

    @Override
    public Runnable next() {
        while (slice * RunSet.SLICE < pairs) {
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

    @Override
    public int left() {
        return (pairs + RunSet.SLICE - 1) / RunSet.SLICE - slice;
    }

    @Override
    public boolean takesTurns() {
        return slice * RunSet.SLICE < Math.min(pairs, turns);
    }

    /** Returns the number of pairs at the beginning that are done. */
    int done() {
        return Math.min(pairs, sets.stream().mapToInt(RunSet::done).min().orElse(0));
    }

    int size() {
        return pairs;
    }
}
