package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;

/**
 * A box measure computes the quality of a region as a box: coverage, density, mass, and the quasi-p value of each
 * limit.
 */
final class BoxMeasure {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final int[] remaining;
    private final Region all;
    private final int allOfInterest;

    /** @param remaining cases that earlier boxes do not hold; coverage and mass are shares of all cases */
    BoxMeasure(Inputs inputs, boolean[] ofInterest, int[] remaining) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.remaining = remaining;
        this.all = Region.of(inputs);
        this.allOfInterest = interesting(IntStream.range(0, ofInterest.length).toArray());
    }

    /** @param region region that holds at least one of the remaining cases */
    BoxStep of(Region region) {
        return of(region, Tally.of(inputs, ofInterest, remaining, region, region.restrictedInputs(all)));
    }

    /** @param tally counts of the remaining cases in the region */
    BoxStep of(Region region, Tally tally) {
        List<Limit> limits = new ArrayList<>();
        for (int j : region.restrictedInputs(all)) {
            limits.add(inputs.get(j).isCategory() ? words(region, j, tally) : range(region, j, tally));
        }
        return new BoxStep(
                (double) tally.found() / allOfInterest,
                (double) tally.found() / tally.cases(),
                (double) tally.cases() / inputs.cases(),
                tally.cases(),
                tally.found(),
                limits);
    }

    private Limit range(Region region, int j, Tally tally) {
        boolean low = region.low(j) != all.low(j);
        boolean high = region.high(j) != all.high(j);
        return new Limit(
                inputs.get(j).name(),
                region.low(j),
                region.high(j),
                low,
                high,
                List.of(),
                low ? quasiP(tally, Region.lowEnd(j)) : Double.NaN,
                high ? quasiP(tally, Region.highEnd(j)) : Double.NaN);
    }

    private Limit words(Region region, int j, Tally tally) {
        return new Limit(
                inputs.get(j).name(),
                Double.NaN,
                Double.NaN,
                false,
                false,
                region.categories(j, inputs.get(j)),
                quasiP(tally, Region.lowEnd(j)),
                Double.NaN);
    }

    /**
     * Returns the quasi-p value of an end: the binomial probability that the cases inside include at least the found
     * number of cases of interest, at the density of the box without this end.
     */
    private static double quasiP(Tally tally, int freed) {
        double density =
                (double) (tally.found() + tally.foundBeyond(freed)) / (tally.cases() + tally.casesBeyond(freed));
        if (tally.found() == 0 || density >= 1) {
            return 1;
        }
        return density <= 0 ? 0 : Beta.regularizedBeta(density, tally.found(), tally.cases() - tally.found() + 1.0);
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }
}
