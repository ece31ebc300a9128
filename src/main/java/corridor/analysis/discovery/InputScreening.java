package corridor.analysis.discovery;

import corridor.analysis.statistics.Ranks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Input screening selects the inputs that are related to the cases of interest. With hundreds of inputs, PRIM finds a
 * dense box even in pure noise, by peeling a little off each input. The search therefore uses only inputs with a
 * relation beyond chance, at a false discovery rate of 10 % (Benjamini and Hochberg 1995, Journal of the Royal
 * Statistical Society B 57:289-300). The p-value of a numeric input is twice the smaller of two p-values: one of a
 * trend over its ranks, and one of any difference between fifths of the cases. An input that acts only through
 * interactions can be missed.
 *
 * @param names selected inputs, in the order of the inputs: all inputs if there are at most 10; otherwise the inputs
 *     that pass, at most 15; if none passes, the three with the smallest p-values
 * @param beyondChance number of inputs that pass
 */
public record InputScreening(List<String> names, int beyondChance) {
    private static final double FALSE_DISCOVERIES = 0.1;
    /** Largest number of inputs that need no screening. */
    private static final int FEW = 10;

    private static final int NEAREST = 3;
    private static final int MOST = 15;
    private static final int FIFTHS = 5;

    public InputScreening {
        names = List.copyOf(names);
    }

    /** @param ofInterest one flag for each case; both values must occur */
    static InputScreening of(Inputs inputs, boolean[] ofInterest) {
        double[] p = new double[inputs.size()];
        for (int j = 0; j < p.length; j++) {
            p[j] = chance(inputs.get(j), ofInterest);
        }
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> p[j]))
                .toList();
        int passed = 0;
        for (int rank = 1; rank <= order.size(); rank++) {
            if (p[order.get(rank - 1)] <= FALSE_DISCOVERIES * rank / p.length) {
                passed = rank;
            }
        }
        int kept = p.length <= FEW ? p.length : passed == 0 ? NEAREST : Math.min(MOST, passed);
        return new InputScreening(
                order.subList(0, kept).stream()
                        .sorted()
                        .map(j -> inputs.get(j).name())
                        .toList(),
                passed);
    }

    private static double chance(InputColumn column, boolean[] ofInterest) {
        if (column.isCategory()) {
            int[] groups = Arrays.stream(column.values()).mapToInt(v -> (int) v).toArray();
            return groups(groups, column.categories().size(), ofInterest);
        }
        double[] ranks = Ranks.averaged(column.values());
        int[] fifths = Arrays.stream(ranks)
                .mapToInt(rank -> Math.min(FIFTHS - 1, (int) ((rank - 0.5) * FIFTHS / ranks.length)))
                .toArray();
        return Math.min(1, 2 * Math.min(trend(ranks, ofInterest), groups(fifths, FIFTHS, ofInterest)));
    }

    /** Two-sided p-value of the correlation between the ranks and the flag of interest. */
    private static double trend(double[] ranks, boolean[] ofInterest) {
        int n = ranks.length;
        double meanRank = (n + 1) / 2.0;
        double meanInterest = 0;
        for (boolean one : ofInterest) {
            meanInterest += one ? 1.0 / n : 0;
        }
        double both = 0;
        double ranked = 0;
        double interested = 0;
        for (int i = 0; i < n; i++) {
            double r = ranks[i] - meanRank;
            double w = (ofInterest[i] ? 1 : 0) - meanInterest;
            both += r * w;
            ranked += r * r;
            interested += w * w;
        }
        if (ranked == 0 || interested == 0) {
            return 1;
        }
        double z = Math.abs(both) / Math.sqrt(ranked * interested) * Math.sqrt(n - 1.0);
        return Erf.erfc(z / Math.sqrt(2));
    }

    /** P-value of a chi-squared test that all groups have the same share of cases of interest. */
    private static double groups(int[] group, int size, boolean[] ofInterest) {
        double[] cases = new double[size];
        double[] found = new double[size];
        double all = 0;
        for (int i = 0; i < group.length; i++) {
            cases[group[i]]++;
            found[group[i]] += ofInterest[i] ? 1 : 0;
            all += ofInterest[i] ? 1 : 0;
        }
        double share = all / group.length;
        double chiSquared = 0;
        int filled = 0;
        for (int g = 0; g < size; g++) {
            if (cases[g] > 0) {
                filled++;
                double off = found[g] - cases[g] * share;
                chiSquared += off * off / (cases[g] * share * (1 - share));
            }
        }
        return filled < 2 ? 1 : Gamma.regularizedGammaQ((filled - 1) / 2.0, chiSquared / 2);
    }
}
