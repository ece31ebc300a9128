package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;

/** The search for one box among the cases that remain. */
final class BoxSearch {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final PrimOptions options;
    private final int[] remaining;
    private final Region all;
    private final int allOfInterest;
    private final List<BoxStep> trajectory = new ArrayList<>();

    private Region region;
    private int[] inside;

    BoxSearch(Inputs inputs, boolean[] ofInterest, PrimOptions options, int[] remaining) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.options = options;
        this.remaining = remaining;
        this.all = Region.of(inputs);
        this.allOfInterest = interesting(IntStream.range(0, ofInterest.length).toArray());
    }

    PrimBox run() {
        moveTo(new Candidate(all, remaining));
        while (peel()) {
            // Each peel is a step of the trajectory.
        }
        while (paste()) {
            // So is each paste.
        }
        return new PrimBox(trajectory);
    }

    /** The remaining cases that are not in the box. */
    int[] outside() {
        boolean[] in = new boolean[inputs.cases()];
        IntStream.of(inside).forEach(i -> in[i] = true);
        return IntStream.of(remaining).filter(i -> !in[i]).toArray();
    }

    private boolean peel() {
        List<Candidate> candidates = new ArrayList<>();
        inKindOrder(j -> new Peels(inputs, region, inside, options.peel()).of(j, candidates));
        Candidate best = best(candidates);
        if (best == null || !heavy(best) || best.cases.length >= inside.length || gain(best) <= 0) {
            return false;
        }
        moveTo(best);
        return true;
    }

    private boolean paste() {
        // As the EMA Workbench does: a box that restricts no continuous input is not pasted.
        if (IntStream.range(0, inputs.size())
                .noneMatch(j -> inputs.get(j).kind() == Column.Kind.CONTINUOUS && region.restricted(j, all))) {
            return false;
        }
        List<Candidate> candidates = new ArrayList<>();
        inKindOrder(j -> {
            if (region.restricted(j, all)) {
                new Pastes(inputs, region, all, remaining, options.paste()).of(j, candidates);
            }
        });
        Candidate best = best(candidates);
        if (best == null || !heavy(best) || best.cases.length <= inside.length || gain(best) <= 0) {
            return false;
        }
        moveTo(best);
        return true;
    }

    private void inKindOrder(java.util.function.IntConsumer each) {
        IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparing(j -> inputs.get(j).kind()))
                .forEach(each::accept);
    }

    /** The first of the candidates with the largest gain, and among those with the fewest restricted inputs. */
    private Candidate best(List<Candidate> candidates) {
        Candidate best = null;
        double most = 0;
        int fewest = 0;
        for (Candidate candidate : candidates) {
            double gain = gain(candidate);
            int restricted = candidate.region.restricted(all);
            if (best == null || gain > most || gain == most && restricted < fewest) {
                best = candidate;
                most = gain;
                fewest = restricted;
            }
        }
        return best;
    }

    /** LENIENT1: change of the density divided by the number of cases that leave or enter. */
    private double gain(Candidate candidate) {
        double before = density(inside);
        double after = candidate.cases.length == 0 ? 0 : density(candidate.cases);
        return before == after ? 0 : (after - before) / Math.abs(inside.length - candidate.cases.length);
    }

    private boolean heavy(Candidate candidate) {
        return (double) candidate.cases.length / inputs.cases() >= options.minimumMass();
    }

    private void moveTo(Candidate candidate) {
        region = candidate.region;
        inside = candidate.cases;
        int found = interesting(inside);
        trajectory.add(new BoxStep(
                (double) found / allOfInterest,
                (double) found / inside.length,
                (double) inside.length / inputs.cases(),
                inside.length,
                found,
                limits(found)));
    }

    private List<Limit> limits(int found) {
        List<Limit> limits = new ArrayList<>();
        for (int j = 0; j < inputs.size(); j++) {
            if (region.restricted(j, all)) {
                limits.add(inputs.get(j).isCategory() ? words(j, found) : range(j, found));
            }
        }
        return limits;
    }

    private Limit range(int j, int found) {
        boolean low = region.low(j) != all.low(j);
        boolean high = region.high(j) != all.high(j);
        return new Limit(
                inputs.get(j).name(),
                region.low(j),
                region.high(j),
                low,
                high,
                List.of(),
                low ? quasiP(region.withLow(j, all.low(j)), found) : Double.NaN,
                high ? quasiP(region.withHigh(j, all.high(j)), found) : Double.NaN);
    }

    private Limit words(int j, int found) {
        return new Limit(
                inputs.get(j).name(),
                Double.NaN,
                Double.NaN,
                false,
                false,
                region.categories(j, inputs.get(j)),
                quasiP(region.withAll(j, all), found),
                Double.NaN);
    }

    /** The chance that {@code inside} cases drawn at the density of the freed box hold as many of interest. */
    private double quasiP(Region freed, int found) {
        int[] cases =
                IntStream.of(remaining).filter(i -> freed.holds(inputs, i)).toArray();
        double density = density(cases);
        if (found == 0 || density >= 1) {
            return 1;
        }
        return density <= 0 ? 0 : Beta.regularizedBeta(density, found, inside.length - found + 1.0);
    }

    private double density(int[] cases) {
        return (double) interesting(cases) / cases.length;
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }

    /**
     * A box that a step could lead to.
     *
     * @param cases those inside
     */
    record Candidate(Region region, int[] cases) {}
}
