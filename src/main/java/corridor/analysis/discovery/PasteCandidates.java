package corridor.analysis.discovery;

import corridor.analysis.discovery.BoxSearch.Candidate;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Paste candidates are the boxes that result when a slice of one restricted input is added again. Only cases that a
 * single end of the box excludes can enter it.
 */
final class PasteCandidates {
    private final Inputs inputs;
    private final BoxCases cases;
    private final Region region;
    private final Region all;
    private final double share;

    PasteCandidates(Inputs inputs, BoxCases cases, Region all, double share) {
        this.inputs = inputs;
        this.cases = cases;
        this.region = cases.region();
        this.all = all;
        this.share = share;
    }

    void of(int j, List<Candidate> candidates) {
        if (inputs.get(j).isCategory()) {
            category(j, candidates);
            return;
        }
        if (region.low(j) != all.low(j)) {
            Walk out = cases.outOfLow(j);
            int size = size(out, Region.lowEnd(j), region.low(j));
            double low =
                    size == 0 ? all.low(j) : EdgeQuantile.ofAscending(size, k -> out.value(size - 1 - k), 1 - share);
            candidates.add(with(out, value -> value >= low, region.withLow(j, low), j));
        }
        if (region.high(j) != all.high(j)) {
            Walk out = cases.outOfHigh(j);
            int size = size(out, Region.highEnd(j), region.high(j));
            double high = size == 0 ? all.high(j) : EdgeQuantile.ofAscending(size, out::value, share);
            candidates.add(with(out, value -> value <= high, region.withHigh(j, high), j));
        }
    }

    private void category(int j, List<Candidate> candidates) {
        double[] values = inputs.get(j).values();
        int[] count = new int[inputs.get(j).categories().size()];
        int[] found = new int[count.length];
        for (int i : cases.all()) {
            if (cases.isBeyondOnly(Region.lowEnd(j), i)) {
                count[(int) values[i]]++;
                found[(int) values[i]] += cases.isOfInterest(i) ? 1 : 0;
            }
        }
        for (int word = 0; word < count.length; word++) {
            if (!region.allows(j, word)) {
                candidates.add(candidate(region.withWord(j, word, true), j, count[word], found[word]));
            }
        }
    }

    /** Number of cases that the walk can visit: cases inside on the limit, and cases that only this end excludes. */
    private int size(Walk out, int end, double limit) {
        return out.whilst(value -> value == limit) + cases.tally().casesBeyond(end);
    }

    /** Returns the box that gains the first cases of a walk, as long as their values fulfil the condition. */
    private Candidate with(Walk out, DoublePredicate such, Region larger, int j) {
        int met = out.whilst(such);
        int count = 0;
        int found = 0;
        for (int k = 0; k < met; k++) {
            int row = out.row(k);
            if (!cases.isInside(row)) {
                count++;
                found += cases.isOfInterest(row) ? 1 : 0;
            }
        }
        return candidate(larger, j, count, found);
    }

    private Candidate candidate(Region larger, int j, int pasted, int foundAmong) {
        return new Candidate(
                larger, j, cases.tally().cases() + pasted, cases.tally().found() + foundAmong);
    }
}
