package corridor.analysis.discovery;

import corridor.analysis.discovery.BoxSearch.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/** The boxes that remain when a slice of one input is peeled off. */
final class Peels {
    private final Inputs inputs;
    private final Region region;
    private final int[] inside;
    private final double share;

    Peels(Inputs inputs, Region region, int[] inside, double share) {
        this.inputs = inputs;
        this.region = region;
        this.inside = inside;
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
        double[] values = values(j);
        double upper = EdgeQuantile.of(values, 1 - share);
        candidates.add(new Candidate(region.withHigh(j, upper), cases(j, value -> value <= upper)));
        double lower = EdgeQuantile.of(values, share);
        candidates.add(new Candidate(region.withLow(j, lower), cases(j, value -> value >= lower)));
    }

    /** A limit that would stay where it is cuts off its own value. */
    private void integer(int j, List<Candidate> candidates) {
        double[] values = values(j);
        double low = region.low(j);
        double high = region.high(j);
        double upper = (int) EdgeQuantile.of(values, 1 - share);
        int[] below = cases(j, value -> (upper == high ? value < high : value <= upper) && value >= low);
        double newHigh = (below.length == 0 ? Arrays.stream(values) : values(j, below))
                .max()
                .orElseThrow();
        candidates.add(new Candidate(region.withHigh(j, newHigh), below));
        double lower = (int) EdgeQuantile.of(values, share);
        int[] above = cases(j, value -> (lower == low ? value > low : value >= lower) && value <= high);
        double newLow = (above.length == 0 ? Arrays.stream(values) : values(j, above))
                .min()
                .orElseThrow();
        candidates.add(new Candidate(region.withLow(j, newLow), above));
    }

    private void category(int j, List<Candidate> candidates) {
        if (region.allowed(j) < 2) {
            return;
        }
        for (int w = 0; w < inputs.get(j).categories().size(); w++) {
            int word = w;
            if (region.allows(j, word)) {
                candidates.add(new Candidate(region.withWord(j, word, false), cases(j, value -> value != word)));
            }
        }
    }

    private double[] values(int j) {
        return values(j, inside).toArray();
    }

    private java.util.stream.DoubleStream values(int j, int[] cases) {
        double[] values = inputs.get(j).values();
        return Arrays.stream(cases).mapToDouble(i -> values[i]);
    }

    private int[] cases(int j, DoublePredicate wanted) {
        double[] values = inputs.get(j).values();
        return Arrays.stream(inside).filter(i -> wanted.test(values[i])).toArray();
    }
}
