package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;

/**
 * A classification tree (Breiman et al. 1984) has boxes as leaves. Each split is the one that lowers the Gini impurity
 * most. It cuts a numeric input midway between two values, or divides the categories of an input, ordered by density,
 * into two sets. A leaf is not split if all or none of its cases are of interest. No leaf is smaller than the minimum
 * mass.
 */
public final class Cart {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final int fewest;
    private final int deepest;
    private final double chance;
    private final Region all;
    private final BoxMeasure measure;

    private Cart(Inputs inputs, boolean[] ofInterest, double minimumMass, int deepest, double chance) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.fewest = Math.max(1, (int) (minimumMass * inputs.cases()));
        this.deepest = deepest;
        this.chance = chance;
        this.all = Region.of(inputs);
        this.measure = new BoxMeasure(
                inputs, ofInterest, IntStream.range(0, inputs.cases()).toArray());
        int interesting = interesting(IntStream.range(0, ofInterest.length).toArray());
        if (ofInterest.length != inputs.cases() || interesting == 0 || interesting == ofInterest.length) {
            throw new IllegalArgumentException("some of the cases must be of interest, and some not");
        }
    }

    /**
     * Returns the leaves by falling density, and among equal ones by falling mass. Their quasi-p values are NaN.
     *
     * @param ofInterest one flag for each case; both values must occur
     * @param minimumMass smallest share of all cases in a leaf
     */
    public static List<BoxStep> leaves(Inputs inputs, boolean[] ofInterest, double minimumMass) {
        return new Cart(inputs, ofInterest, minimumMass, Integer.MAX_VALUE, 1)
                .grow().leaves().stream()
                        .map(TreeNode::box)
                        .sorted(Comparator.comparingDouble(BoxStep::density)
                                .thenComparingDouble(BoxStep::mass)
                                .reversed())
                        .toList();
    }

    /**
     * Returns a tree of limited depth whose splits are unlikely to be due to chance.
     *
     * @param deepest largest number of splits on the way to a leaf
     * @param chance largest p-value of a split (chi-squared, one degree of freedom); each split is the best of many, so
     *     the level should be far below the usual one
     */
    public static TreeNode tree(Inputs inputs, boolean[] ofInterest, double minimumMass, int deepest, double chance) {
        return new Cart(inputs, ofInterest, minimumMass, deepest, chance).grow();
    }

    private TreeNode grow() {
        return grow(all, IntStream.range(0, inputs.cases()).toArray(), 0);
    }

    private TreeNode grow(Region region, int[] cases, int depth) {
        BoxStep box = untested(measure.of(region));
        Split split = depth < deepest ? bestSplit(region, cases) : null;
        if (split == null) {
            return TreeNode.leaf(box);
        }
        List<TreeNode> sides = new ArrayList<>();
        for (Region side : List.of(split.left, split.right)) {
            int[] within =
                    Arrays.stream(cases).filter(i -> side.holds(inputs, i)).toArray();
            sides.add(grow(side, within, depth + 1));
        }
        InputColumn column = inputs.get(split.input);
        return new TreeNode(
                box,
                column.name(),
                column.isCategory() ? Double.NaN : split.left.high(split.input),
                split.left.categories(split.input, column),
                sides);
    }

    /** Removes quasi-p values, which hold for peeled limits and not for splits. */
    private static BoxStep untested(BoxStep box) {
        List<Limit> limits = box.limits().stream()
                .map(limit -> new Limit(
                        limit.name(),
                        limit.low(),
                        limit.high(),
                        limit.lowRestricted(),
                        limit.highRestricted(),
                        limit.categories(),
                        Double.NaN,
                        Double.NaN))
                .toList();
        return new BoxStep(box.coverage(), box.density(), box.mass(), box.cases(), box.ofInterest(), limits);
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
        return best != null && best.impurity < now * (1 - 1e-12) && beyondChance(best, now, cases.length) ? best : null;
    }

    /**
     * Returns whether a split is unlikely to be due to chance. The chi-squared statistic of the table of two sides and
     * two kinds of cases equals the relative decrease of the impurity times the number of cases.
     */
    private boolean beyondChance(Split split, double now, int cases) {
        double chiSquared = cases * (1 - split.impurity / now);
        return chance >= 1 || Gamma.regularizedGammaQ(0.5, chiSquared / 2) <= chance;
    }

    private Split range(int j, Region region, int[] cases) {
        double[] values = inputs.get(j).values();
        int[] sorted = Orders.ascending(cases, values);
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
                double middle = here + (next - here) / 2;
                // The middle of two adjacent doubles can round up to the larger one.
                double cut = middle < next ? middle : here;
                best = new Split(j, region.withHigh(j, cut), region.withLow(j, Math.nextUp(cut)), impurity);
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
                best = new Split(j, low, high, impurity);
            }
        }
        return best;
    }

    /** Gini impurity times the number of cases. */
    private static double impurity(int cases, int interesting) {
        return 2.0 * interesting * (cases - interesting) / cases;
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }

    private record Split(int input, Region left, Region right, double impurity) {}
}
