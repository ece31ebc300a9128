package corridor.analysis.discovery;

import corridor.analysis.discovery.BoxSearch.Candidate;
import java.util.Arrays;
import java.util.List;

/** The boxes that come about when a slice of one restricted input is pasted back. */
final class Pastes {
    private final Inputs inputs;
    private final Region region;
    private final Region all;
    private final int[] remaining;
    private final double share;

    Pastes(Inputs inputs, Region region, Region all, int[] remaining, double share) {
        this.inputs = inputs;
        this.region = region;
        this.all = all;
        this.remaining = remaining;
        this.share = share;
    }

    void of(int j, List<Candidate> candidates) {
        if (inputs.get(j).isCategory()) {
            category(j, candidates);
        } else {
            range(j, candidates);
        }
    }

    private void range(int j, List<Candidate> candidates) {
        double[] below = values(j, region.withLow(j, all.low(j)).withHigh(j, region.low(j)));
        double low = below.length == 0 ? all.low(j) : EdgeQuantile.of(below, 1 - share);
        candidates.add(candidate(region.withLow(j, low)));
        double[] above = values(j, region.withLow(j, region.high(j)).withHigh(j, all.high(j)));
        double high = above.length == 0 ? all.high(j) : EdgeQuantile.of(above, share);
        candidates.add(candidate(region.withHigh(j, high)));
    }

    private void category(int j, List<Candidate> candidates) {
        for (int word = 0; word < inputs.get(j).categories().size(); word++) {
            if (!region.allows(j, word)) {
                candidates.add(candidate(region.withWord(j, word, true)));
            }
        }
    }

    private Candidate candidate(Region pasted) {
        return new Candidate(pasted, cases(pasted));
    }

    private double[] values(int j, Region slice) {
        double[] values = inputs.get(j).values();
        return Arrays.stream(cases(slice)).mapToDouble(i -> values[i]).toArray();
    }

    private int[] cases(Region within) {
        return Arrays.stream(remaining).filter(i -> within.holds(inputs, i)).toArray();
    }
}
