package corridor.analysis.discovery;

import corridor.analysis.statistics.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scenario discovery finds the values of the inputs under which cases are of interest. PRIM searches boxes among the
 * inputs that pass an {@link InputScreening}. {@link Simplified} removes limits that may be due to chance, and
 * cross-validation tests boxes of about the mass of the first box on held-out cases. A classification tree, feature
 * scores and a stacked table of the most important inputs complete the result.
 */
public final class Discoverer {
    private static final double RARE = 0.05;
    private static final int FOLDS = 10;
    private static final int DEPTH = 3;
    /** Number of cuts per input in the Bonferroni correction of the splits of the tree. */
    private static final int CUTS = 10;

    private static final int STACKED = 4;

    private final FutureCases cases;
    private final Inputs inputs;
    private final Interest interest;
    private final boolean[] ofInterest;
    private final PrimOptions options;

    private Discoverer(FutureCases cases, Interest interest, PrimOptions options) {
        this.cases = cases;
        this.inputs = cases.inputs();
        this.interest = interest;
        this.ofInterest = interest.of(cases.y());
        this.options = options;
    }

    /**
     * Analyses cases. Some of them, but not all, must be of interest.
     *
     * @param seed seed of the feature scores
     */
    public static Discovery discover(FutureCases cases, Interest interest, PrimOptions options, long seed) {
        return new Discoverer(cases, interest, options).discover(seed);
    }

    private Discovery discover(long seed) {
        InputScreening screening = InputScreening.of(inputs, ofInterest);
        double bound = bound(screening, inputs);
        List<ChosenBox> boxes = boxes(inputs.only(screening.names()), bound);
        FeatureScores scores = FeatureScores.of(inputs, cases.y(), seed);
        return new Discovery(
                cases,
                interest,
                interesting(),
                screening,
                boxes,
                heldOut(boxes.get(0).box().mass()),
                bound,
                Cart.tree(
                        inputs.only(screening.names()),
                        ofInterest,
                        options.minimumMass(),
                        DEPTH,
                        RARE / (inputs.size() * (double) CUTS)),
                scores,
                Stacking.of(inputs, ofInterest, telling(boxes.get(0).box(), scores)));
    }

    private int interesting() {
        return (int)
                IntStream.range(0, ofInterest.length).filter(i -> ofInterest[i]).count();
    }

    /**
     * Returns the Bonferroni bound on quasi-p values. It corrects for the inputs that the screening kept, or for all
     * inputs if none passed.
     */
    private static double bound(InputScreening screening, Inputs screened) {
        return RARE / (screening.beyondChance() > 0 ? screening.names().size() : screened.size());
    }

    private List<ChosenBox> boxes(Inputs screened, double bound) {
        List<ChosenBox> boxes = new ArrayList<>();
        int[] remaining = IntStream.range(0, inputs.cases()).toArray();
        double overall = (double) interesting() / inputs.cases();
        while (boxes.size() < options.mostBoxes() && IntStream.of(remaining).anyMatch(i -> ofInterest[i])) {
            ChosenBox chosen = choose(screened, ofInterest, remaining, options, bound);
            boolean found = !chosen.box().limits().isEmpty()
                    && (boxes.isEmpty() || chosen.box().density() > overall);
            if (found || boxes.isEmpty()) {
                boxes.add(chosen);
            }
            if (!found) {
                break;
            }
            remaining = outside(chosen.box(), remaining);
        }
        return boxes;
    }

    private static ChosenBox choose(
            Inputs among, boolean[] wanted, int[] remaining, PrimOptions options, double bound) {
        PrimBox way = new BoxSearch(among, wanted, options, remaining).run();
        BoxStep box = new Simplified(among, wanted, remaining, bound).best(way.trajectory());
        return new ChosenBox(box, way);
    }

    private int[] outside(BoxStep box, int[] remaining) {
        Region region = Region.of(inputs, box.limits());
        return IntStream.of(remaining).filter(i -> !region.holds(inputs, i)).toArray();
    }

    /**
     * Returns density and coverage of boxes of about this mass in cross-validation. Cases of one future stay in one
     * fold, so that folds share no future. In an experiment, which has one future, cases of one point stay together.
     */
    private HeldOut heldOut(double mass) {
        int inside = 0;
        int found = 0;
        int all = 0;
        int[] together = IntStream.range(0, inputs.cases()).map(cases::together).toArray();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            int[] used = IntStream.range(0, inputs.cases())
                    .filter(i -> together[i] % FOLDS != left)
                    .toArray();
            int[] tried = IntStream.range(0, inputs.cases())
                    .filter(i -> together[i] % FOLDS == left)
                    .toArray();
            Optional<Region> region = regionFrom(used, mass);
            for (int i : tried) {
                boolean in = region.isPresent() && region.get().holds(inputs, i);
                inside += in ? 1 : 0;
                found += in && ofInterest[i] ? 1 : 0;
                all += ofInterest[i] ? 1 : 0;
            }
        }
        return new HeldOut(new Proportion(found, inside), new Proportion(found, all));
    }

    /** Returns the box from these cases alone; empty if all or none of them are of interest, or if no box is found. */
    private Optional<Region> regionFrom(int[] used, double mass) {
        boolean[] wanted = new boolean[used.length];
        int count = 0;
        for (int k = 0; k < used.length; k++) {
            wanted[k] = ofInterest[used[k]];
            count += wanted[k] ? 1 : 0;
        }
        if (count == 0 || count == used.length) {
            return Optional.empty();
        }
        Inputs training = inputs.of(used);
        InputScreening screening = InputScreening.of(training, wanted);
        Inputs among = training.only(screening.names());
        int[] all = IntStream.range(0, used.length).toArray();
        // The bound needs no correction for the search, because held-out cases test the limits.
        PrimBox way = new BoxSearch(among, wanted, options, all).run();
        BoxStep box = new Simplified(among, wanted, all, RARE).nearest(way.trajectory(), mass);
        // Unrestricted ends reach the edge of all cases, not only of the training cases.
        List<Limit> limits = box.limits().stream().map(this::opened).toList();
        return limits.isEmpty() ? Optional.empty() : Optional.of(Region.of(inputs, limits));
    }

    private Limit opened(Limit limit) {
        if (limit.isCategory()) {
            return limit;
        }
        return new Limit(
                limit.name(),
                limit.lowRestricted() ? limit.low() : Double.NEGATIVE_INFINITY,
                limit.highRestricted() ? limit.high() : Double.POSITIVE_INFINITY,
                limit.lowRestricted(),
                limit.highRestricted(),
                List.of(),
                limit.quasiPLow(),
                limit.quasiPHigh());
    }

    /**
     * Returns at most {@value #STACKED} inputs: first the inputs of the box by ascending quasi-p value, then others by
     * feature score.
     */
    private List<String> telling(BoxStep box, FeatureScores scores) {
        List<String> telling = new ArrayList<>(box.limits().stream()
                .sorted(Comparator.comparingDouble(Limit::chance))
                .map(Limit::name)
                .limit(STACKED)
                .toList());
        scores.descending().stream()
                .filter(name -> !telling.contains(name))
                .limit(STACKED - telling.size())
                .forEach(telling::add);
        return telling;
    }
}
