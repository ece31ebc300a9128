package corridor.analysis.discovery;

import java.util.Arrays;

/**
 * Box cases count for each case of a search how many ends of the box exclude it. An end is the lower or upper limit of
 * one input, or the whole restriction of a categorical input. A move of one end visits only the cases between the old
 * limit and the new one, so no step counts all cases again.
 */
final class BoxCases {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final Orders orders;
    private final Tally tally;
    /**
     * Number of ends that exclude each case. {@code sum} is the sum of the indices of these ends; if only one end
     * excludes the case, it is the index of that end.
     */
    private final int[] against;

    private final int[] sum;
    /**
     * Number of cases below the box in the order of each numeric input. {@code upTo} is the number of cases below the
     * box or within its limits on that input.
     */
    private final int[] below;

    private final int[] upTo;
    private Region region;

    /** @param orders orders of the cases by each input; every case lies in the region */
    BoxCases(Inputs inputs, boolean[] ofInterest, Orders orders, Region region) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.orders = orders;
        this.region = region;
        this.tally = new Tally(ofInterest, inputs.size());
        this.against = new int[inputs.cases()];
        this.sum = new int[inputs.cases()];
        this.below = new int[inputs.size()];
        this.upTo = new int[inputs.size()];
        Arrays.fill(upTo, orders.of(0).length);
        for (int i : orders.of(0)) {
            tally.inside(i, 1);
        }
    }

    Region region() {
        return region;
    }

    Tally tally() {
        return tally;
    }

    boolean isOfInterest(int row) {
        return ofInterest[row];
    }

    boolean isInside(int row) {
        return against[row] == 0;
    }

    /** Whether this end alone excludes a case. */
    boolean isBeyondOnly(int end, int row) {
        return against[row] == 1 && sum[row] == end;
    }

    /** All cases of the search. */
    int[] all() {
        return orders.of(0);
    }

    /** Moves the box to a region that differs on input {@code j} only. */
    void moveTo(Region next, int j) {
        if (inputs.get(j).isCategory()) {
            words(next, j);
        } else {
            low(next.low(j), j);
            high(next.high(j), j);
        }
        region = next;
    }

    /** Walks along the cases inside, from the smallest value of a numeric input upwards. */
    Walk upwards(int j) {
        return new Walk(orders.of(j), inputs.get(j).values(), below[j], 1, this::isInside);
    }

    /** Walks along the cases inside, from the largest value of a numeric input downwards. */
    Walk downwards(int j) {
        return new Walk(orders.of(j), inputs.get(j).values(), upTo[j] - 1, -1, this::isInside);
    }

    /**
     * Walks from the low end of the box outwards: first the cases inside on the limit, then the cases that only this
     * end excludes.
     */
    Walk outOfLow(int j) {
        int[] order = orders.of(j);
        double[] values = inputs.get(j).values();
        int from = below[j];
        while (from < order.length && values[order[from]] == region.low(j)) {
            from++;
        }
        int end = Region.lowEnd(j);
        return new Walk(order, values, from - 1, -1, i -> isInside(i) || isBeyondOnly(end, i));
    }

    /** Walks from the high end of the box outwards, as {@link #outOfLow} does from the low end. */
    Walk outOfHigh(int j) {
        int[] order = orders.of(j);
        double[] values = inputs.get(j).values();
        int from = upTo[j] - 1;
        while (from >= 0 && values[order[from]] == region.high(j)) {
            from--;
        }
        int end = Region.highEnd(j);
        return new Walk(order, values, from + 1, 1, i -> isInside(i) || isBeyondOnly(end, i));
    }

    private void words(Region next, int j) {
        double[] values = inputs.get(j).values();
        int end = Region.lowEnd(j);
        for (int i : all()) {
            boolean was = region.allows(j, (int) values[i]);
            boolean is = next.allows(j, (int) values[i]);
            if (was && !is) {
                keepOut(i, end);
            } else if (is && !was) {
                letIn(i, end);
            }
        }
    }

    private void low(double limit, int j) {
        int[] order = orders.of(j);
        double[] values = inputs.get(j).values();
        while (below[j] < order.length && values[order[below[j]]] < limit) {
            keepOut(order[below[j]++], Region.lowEnd(j));
        }
        while (below[j] > 0 && values[order[below[j] - 1]] >= limit) {
            letIn(order[--below[j]], Region.lowEnd(j));
        }
    }

    private void high(double limit, int j) {
        int[] order = orders.of(j);
        double[] values = inputs.get(j).values();
        while (upTo[j] > 0 && values[order[upTo[j] - 1]] > limit) {
            keepOut(order[--upTo[j]], Region.highEnd(j));
        }
        while (upTo[j] < order.length && values[order[upTo[j]]] <= limit) {
            letIn(order[upTo[j]++], Region.highEnd(j));
        }
    }

    private void keepOut(int row, int end) {
        if (against[row] == 0) {
            tally.inside(row, -1);
            tally.beyond(end, row, 1);
        } else if (against[row] == 1) {
            tally.beyond(sum[row], row, -1);
        }
        against[row]++;
        sum[row] += end;
    }

    private void letIn(int row, int end) {
        against[row]--;
        sum[row] -= end;
        if (against[row] == 0) {
            tally.beyond(end, row, -1);
            tally.inside(row, 1);
        } else if (against[row] == 1) {
            tally.beyond(sum[row], row, 1);
        }
    }
}
