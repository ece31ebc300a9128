package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A box search finds one box among the remaining cases by peeling and pasting. */
final class BoxSearch {
    private final Inputs inputs;
    private final PrimOptions options;
    private final int[] remaining;
    private final Region all;
    private final BoxMeasure measure;
    private final List<BoxStep> trajectory = new ArrayList<>();

    private final BoxCases cases;

    BoxSearch(Inputs inputs, boolean[] ofInterest, PrimOptions options, int[] remaining) {
        this(inputs, ofInterest, options, remaining, Orders.of(inputs, remaining));
    }

    /** @param orders orders of the remaining cases */
    BoxSearch(Inputs inputs, boolean[] ofInterest, PrimOptions options, int[] remaining, Orders orders) {
        this.inputs = inputs;
        this.options = options;
        this.remaining = remaining;
        this.all = Region.of(inputs);
        this.measure = new BoxMeasure(inputs, ofInterest, remaining);
        this.cases = new BoxCases(inputs, ofInterest, orders, all);
    }

    PrimBox run() {
        trajectory.add(measure.of(all, cases.tally()));
        while (peel()) {
            // Each peel is a step of the trajectory.
        }
        while (paste()) {
            // Each paste is a step of the trajectory.
        }
        return new PrimBox(trajectory);
    }

    /** Returns the remaining cases that are not in the last box. */
    int[] outside() {
        return IntStream.of(remaining).filter(i -> !cases.isInside(i)).toArray();
    }

    private boolean peel() {
        List<Candidate> candidates = new ArrayList<>();
        PeelCandidates peels = new PeelCandidates(inputs, cases, options.peel());
        inKindOrder(j -> peels.of(j, candidates));
        Candidate best = best(candidates);
        if (best == null || !heavy(best) || best.cases >= last().cases() || gain(best) <= 0) {
            return false;
        }
        moveTo(best);
        return true;
    }

    private boolean paste() {
        // The EMA Workbench also pastes no box without limits on continuous inputs.
        if (IntStream.range(0, inputs.size())
                .noneMatch(j -> inputs.get(j).kind() == InputColumn.Kind.CONTINUOUS
                        && cases.region().restricted(j, all))) {
            return false;
        }
        List<Candidate> candidates = new ArrayList<>();
        PasteCandidates pastes = new PasteCandidates(inputs, cases, all, options.paste());
        inKindOrder(j -> pastes.of(j, candidates));
        Candidate best = best(candidates);
        if (best == null || !heavy(best) || best.cases <= last().cases() || gain(best) <= 0) {
            return false;
        }
        moveTo(best);
        return true;
    }

    private void inKindOrder(IntConsumer each) {
        IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparing(j -> inputs.get(j).kind()))
                .forEach(each::accept);
    }

    /**
     * Returns the candidate with the largest gain; of equal ones, the first with the fewest restricted inputs. Null if
     * there are no candidates.
     */
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

    /** Gain LENIENT1: the change of density divided by the number of cases that leave or enter. */
    private double gain(Candidate candidate) {
        double before = last().density();
        double after = candidate.cases == 0 ? 0 : (double) candidate.found / candidate.cases;
        return before == after ? 0 : (after - before) / Math.abs(last().cases() - candidate.cases);
    }

    private boolean heavy(Candidate candidate) {
        return (double) candidate.cases / inputs.cases() >= options.minimumMass();
    }

    private BoxStep last() {
        return trajectory.get(trajectory.size() - 1);
    }

    private void moveTo(Candidate candidate) {
        cases.moveTo(candidate.region, candidate.input);
        trajectory.add(measure.of(candidate.region, cases.tally()));
    }

    /**
     * A candidate is a box to which a step could lead.
     *
     * @param input index of the input whose limits the step changes
     * @param cases number of remaining cases inside
     * @param found number of cases of interest inside
     */
    record Candidate(Region region, int input, int cases, int found) {}
}
