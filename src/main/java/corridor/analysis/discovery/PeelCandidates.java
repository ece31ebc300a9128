package corridor.analysis.discovery;

import corridor.analysis.discovery.BoxSearch.Candidate;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Peel candidates are the boxes that remain when a slice of one input is removed. Only the cases of the slice are
 * counted.
 */
final class PeelCandidates {
    private final Inputs inputs;
    private final BoxCases cases;
    private final Region region;
    private final double share;

    PeelCandidates(Inputs inputs, BoxCases cases, double share) {
        this.inputs = inputs;
        this.cases = cases;
        this.region = cases.region();
        this.share = share;
    }

    void of(int j, List<Candidate> candidates) {
        switch (inputs.get(j).kind()) {
            case CONTINUOUS -> continuous(j, candidates);
            case INTEGER -> integer(j, candidates);
            case CATEGORY -> category(j, candidates);
        }
    }

    private void continuous(int j, List<Candidate> candidates) {
        Walk down = cases.downwards(j);
        double upper = upper(down);
        candidates.add(without(down, value -> value > upper, region.withHigh(j, upper), j));
        Walk up = cases.upwards(j);
        double lower = lower(up);
        candidates.add(without(up, value -> value < lower, region.withLow(j, lower), j));
    }

    /**
     * Peels an integer input. If a limit would not move, the cases on the limit are removed. The new limit is a value
     * inside the box.
     */
    private void integer(int j, List<Candidate> candidates) {
        Walk down = cases.downwards(j);
        double upper = truncated(upper(down));
        DoublePredicate above = value -> value > upper || value == upper && upper == region.high(j);
        candidates.add(without(down, above, region.withHigh(j, next(down, above)), j));
        Walk up = cases.upwards(j);
        double lower = truncated(lower(up));
        DoublePredicate below = value -> value < lower || value == lower && lower == region.low(j);
        candidates.add(without(up, below, region.withLow(j, next(up, below)), j));
    }

    private void category(int j, List<Candidate> candidates) {
        if (region.allowed(j) < 2) {
            return;
        }
        double[] values = inputs.get(j).values();
        int[] count = new int[inputs.get(j).categories().size()];
        int[] found = new int[count.length];
        for (int i : cases.all()) {
            if (cases.isInside(i)) {
                count[(int) values[i]]++;
                found[(int) values[i]] += cases.isOfInterest(i) ? 1 : 0;
            }
        }
        for (int word = 0; word < count.length; word++) {
            if (region.allows(j, word)) {
                candidates.add(candidate(region.withWord(j, word, false), j, count[word], found[word]));
            }
        }
    }

    /** Returns the box that loses the first cases of a walk, as long as their values fulfil the condition. */
    private Candidate without(Walk walk, DoublePredicate such, Region smaller, int j) {
        int count = walk.whilst(such);
        int found = 0;
        for (int k = 0; k < count; k++) {
            found += cases.isOfInterest(walk.row(k)) ? 1 : 0;
        }
        return candidate(smaller, j, count, found);
    }

    private Candidate candidate(Region smaller, int j, int peeled, int foundAmong) {
        return new Candidate(
                smaller, j, cases.tally().cases() - peeled, cases.tally().found() - foundAmong);
    }

    /**
     * Returns the first value of a walk that does not meet the condition. If every value meets it, the first value of
     * the walk is returned.
     */
    private double next(Walk walk, DoublePredicate such) {
        int k = walk.whilst(such);
        return walk.value(walk.row(k) < 0 ? 0 : k);
    }

    private double upper(Walk down) {
        int size = cases.tally().cases();
        return EdgeQuantile.ofAscending(size, k -> down.value(size - 1 - k), 1 - share);
    }

    private double lower(Walk up) {
        return EdgeQuantile.ofAscending(cases.tally().cases(), up::value, share);
    }

    /** Rounds toward zero. */
    private static double truncated(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }
}
