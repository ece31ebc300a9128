package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A classification tree (Breiman et al. 1984) whose leaves are boxes: each split is the one that lowers the Gini
 * impurity most, at the middle between two values, or between two sets of categories ordered by density. It splits no
 * leaf in which all cases are alike, and makes none smaller than the minimum mass.
 */
public final class Cart {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final int fewest;
    private final Region all;
    private final List<BoxStep> leaves = new ArrayList<>();

    private Cart(Inputs inputs, boolean[] ofInterest, double minimumMass) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.fewest = Math.max(1, (int) (minimumMass * inputs.cases()));
        this.all = Region.of(inputs);
    }

    /**
     * The leaves from the densest to the thinnest, equal ones from the heaviest; quasi-p values are not computed.
     *
     * @param ofInterest one for each case; some are and some are not
     * @param minimumMass smallest share of all cases in a leaf
     */
    public static List<BoxStep> leaves(Inputs inputs, boolean[] ofInterest, double minimumMass) {
        Cart cart = new Cart(inputs, ofInterest, minimumMass);
        int[] cases = IntStream.range(0, inputs.cases()).toArray();
        int interesting = cart.interesting(cases);
        if (ofInterest.length != inputs.cases() || interesting == 0 || interesting == cases.length) {
            throw new IllegalArgumentException("some of the cases must be of interest, and some not");
        }
        cart.grow(cart.all, cases, interesting);
        return cart.leaves.stream()
                .sorted(Comparator.comparingDouble(BoxStep::density)
                        .thenComparingDouble(BoxStep::mass)
                        .reversed())
                .toList();
    }

    private void grow(Region region, int[] cases, int allOfInterest) {
        Split split = bestSplit(region, cases);
        if (split == null) {
            leaves.add(leaf(region, cases, allOfInterest));
            return;
        }
        for (Region side : List.of(split.left, split.right)) {
            int[] within =
                    Arrays.stream(cases).filter(i -> side.holds(inputs, i)).toArray();
            grow(side, within, allOfInterest);
        }
    }

    private Split bestSplit(Region region, int[] cases) {
        int interesting = interesting(cases);
        if (interesting == 0 || interesting == cases.length || cases.length < 2 * fewest) {
            return null;
        }
        Split best = null;
        for (int j = 0; j < inputs.size(); j++) {
            Split split = inputs.get(j).isCategory() ? categories(j, region, cases) : range(j, region, cases);
            if (split != null && (best == null || split.impurity < best.impurity)) {
                best = split;
            }
        }
        double now = impurity(cases.length, interesting);
        return best != null && best.impurity < now * (1 - 1e-12) ? best : null;
    }

    private Split range(int j, Region region, int[] cases) {
        double[] values = inputs.get(j).values();
        int[] sorted = sorted(cases, values);
        int interesting = interesting(cases);
        Split best = null;
        int left = 0;
        for (int i = 0; i + 1 < sorted.length; i++) {
            left += ofInterest[sorted[i]] ? 1 : 0;
            double here = values[sorted[i]];
            double next = values[sorted[i + 1]];
            if (here == next || i + 1 < fewest || sorted.length - i - 1 < fewest) {
                continue;
            }
            double impurity = impurity(i + 1, left) + impurity(sorted.length - i - 1, interesting - left);
            if (best == null || impurity < best.impurity) {
                double cut = here + (next - here) / 2;
                // The values next to the cut, so that no case lies on it.
                best = new Split(
                        region.withHigh(j, cut < next ? cut : here), region.withLow(j, Math.nextUp(cut)), impurity);
            }
        }
        return best;
    }

    private Split categories(int j, Region region, int[] cases) {
        int size = inputs.get(j).categories().size();
        int[] count = new int[size];
        int[] found = new int[size];
        for (int i : cases) {
            int word = (int) inputs.get(j).values()[i];
            count[word]++;
            found[word] += ofInterest[i] ? 1 : 0;
        }
        List<Integer> words = IntStream.range(0, size)
                .filter(w -> count[w] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(w -> (double) found[w] / count[w]))
                .toList();
        Split best = null;
        int left = 0;
        int leftFound = 0;
        Region low = region;
        Region high = region;
        for (int k = 0; k < words.size(); k++) {
            low = low.withWord(j, words.get(k), false);
        }
        for (int k = 0; k + 1 < words.size(); k++) {
            int word = words.get(k);
            low = low.withWord(j, word, true);
            high = high.withWord(j, word, false);
            left += count[word];
            leftFound += found[word];
            int right = cases.length - left;
            double impurity = impurity(left, leftFound) + impurity(right, interesting(cases) - leftFound);
            if (left >= fewest && right >= fewest && (best == null || impurity < best.impurity)) {
                best = new Split(low, high, impurity);
            }
        }
        return best;
    }

    private BoxStep leaf(Region region, int[] cases, int allOfInterest) {
        int found = interesting(cases);
        return new BoxStep(
                (double) found / allOfInterest,
                (double) found / cases.length,
                (double) cases.length / inputs.cases(),
                cases.length,
                found,
                limits(region));
    }

    private List<Limit> limits(Region region) {
        List<Limit> limits = new ArrayList<>();
        for (int j = 0; j < inputs.size(); j++) {
            if (region.restricted(j, all)) {
                boolean words = inputs.get(j).isCategory();
                limits.add(new Limit(
                        inputs.get(j).name(),
                        words ? Double.NaN : region.low(j),
                        words ? Double.NaN : region.high(j),
                        region.low(j) != all.low(j),
                        region.high(j) != all.high(j),
                        region.categories(j, inputs.get(j)),
                        Double.NaN,
                        Double.NaN));
            }
        }
        return limits;
    }

    /** Gini impurity times the number of cases. */
    private static double impurity(int cases, int interesting) {
        return 2.0 * interesting * (cases - interesting) / cases;
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }

    private static int[] sorted(int[] cases, double[] values) {
        return Arrays.stream(cases)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private record Split(Region left, Region right, double impurity) {}
}
