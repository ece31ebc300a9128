package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;

/** What a region is worth as a box: coverage, density, mass, and how likely each limit is mere chance. */
final class BoxMeasure {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final int[] remaining;
    private final Region all;
    private final int allOfInterest;

    /** @param remaining the cases among which the box lies; coverage and mass are shares of all */
    BoxMeasure(Inputs inputs, boolean[] ofInterest, int[] remaining) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.remaining = remaining;
        this.all = Region.of(inputs);
        this.allOfInterest = interesting(IntStream.range(0, ofInterest.length).toArray());
    }

    BoxStep of(Region region) {
        return of(region, inside(region));
    }

    /** @param inside the remaining cases that the region holds, at least one */
    BoxStep of(Region region, int[] inside) {
        int found = interesting(inside);
        return new BoxStep(
                (double) found / allOfInterest,
                (double) found / inside.length,
                (double) inside.length / inputs.cases(),
                inside.length,
                found,
                limits(region, inside.length, found));
    }

    int[] inside(Region region) {
        int[] looked = region.restrictedInputs(all);
        return Arrays.stream(remaining)
                .filter(i -> region.holds(inputs, i, looked))
                .toArray();
    }

    private List<Limit> limits(Region region, int cases, int found) {
        List<Limit> limits = new ArrayList<>();
        for (int j : region.restrictedInputs(all)) {
            limits.add(inputs.get(j).isCategory() ? words(region, j, cases, found) : range(region, j, cases, found));
        }
        return limits;
    }

    private Limit range(Region region, int j, int cases, int found) {
        boolean low = region.low(j) != all.low(j);
        boolean high = region.high(j) != all.high(j);
        return new Limit(
                inputs.get(j).name(),
                region.low(j),
                region.high(j),
                low,
                high,
                List.of(),
                low ? quasiP(region.withLow(j, all.low(j)), cases, found) : Double.NaN,
                high ? quasiP(region.withHigh(j, all.high(j)), cases, found) : Double.NaN);
    }

    private Limit words(Region region, int j, int cases, int found) {
        return new Limit(
                inputs.get(j).name(),
                Double.NaN,
                Double.NaN,
                false,
                false,
                region.categories(j, inputs.get(j)),
                quasiP(region.withAll(j, all), cases, found),
                Double.NaN);
    }

    /** The chance that so many cases drawn at the density of the freed box hold as many of interest. */
    private double quasiP(Region freed, int cases, int found) {
        int[] held = inside(freed);
        double density = (double) interesting(held) / held.length;
        if (found == 0 || density >= 1) {
            return 1;
        }
        return density <= 0 ? 0 : Beta.regularizedBeta(density, found, cases - found + 1.0);
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }
}
