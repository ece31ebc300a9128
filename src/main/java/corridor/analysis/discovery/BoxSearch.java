package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The search for one box among the cases that remain. */
final class BoxSearch {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final PrimOptions options;
    private final int[] remaining;
    private final Region all;
    private final BoxMeasure measure;
    private final List<BoxStep> trajectory = new ArrayList<>();

    private Region region;
    private int[] inside;

    BoxSearch(Inputs inputs, boolean[] ofInterest, PrimOptions options, int[] remaining) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.options = options;
        this.remaining = remaining;
        this.all = Region.of(inputs);
        this.measure = new BoxMeasure(inputs, ofInterest, remaining);
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
        trajectory.add(measure.of(region, inside));
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
