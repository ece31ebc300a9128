package corridor.analysis.hindcast;

import corridor.analysis.statistics.Proportion;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Kind;
import corridor.catalogue.Hindcast.Reaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Hindcast findings compare the reactions of a replayed period with the record. A replicate is complete when all ranked
 * reactions occur, and in order when none occurs before a reaction of lower rank.
 *
 * @param scenario name of the replayed scenario
 * @param title title of the scenario
 * @param histories one history per replicate, without failed runs
 * @param reactions lags of each reaction, in the order of the record
 * @param ordered share of replicates that are in order and in which all ranked reactions other than cooperation occur;
 *     reactions on the same day count as in order
 * @param strictly share as {@code ordered}, but with at least one day between reactions of different rank
 * @param complete share of complete replicates that are in order; reactions on the same day count as in order
 */
public record HindcastFindings(
        String scenario,
        String title,
        List<History> histories,
        List<ReactionLags> reactions,
        Proportion ordered,
        Proportion strictly,
        Proportion complete) {
    /** Value in place of a lag if the reaction did not occur within its window. */
    public static final int NEVER = -1;

    private static final double Z = 1.959963984540054;

    /**
     * A history holds one replicate, with one entry per reaction in each array.
     *
     * @param lags days from trigger to reaction, or {@link #NEVER}
     * @param without days from the day of the trigger to the reaction in the run without the trigger, or {@link #NEVER}
     * @param before whether the awaited step or item already existed before the trigger
     */
    public record History(int replicate, int[] lags, int[] without, boolean[] before) {}

    public HindcastFindings {
        histories = List.copyOf(histories);
        reactions = List.copyOf(reactions);
    }

    /** Compares the histories with the record. */
    public static HindcastFindings of(Hindcast record, String scenario, String title, List<History> histories) {
        List<Reaction> reactions = record.reactions();
        List<ReactionLags> found = new ArrayList<>();
        for (int k = 0; k < reactions.size(); k++) {
            found.add(reaction(reactions.get(k), k, histories));
        }
        Predicate<History> came = h -> came(reactions, h, r -> r.kind() != Kind.COOPERATION);
        Predicate<History> allCame = h -> came(reactions, h, r -> true);
        Predicate<History> ordered = h -> isOrdered(reactions, h, 0);
        Predicate<History> strictly = h -> isOrdered(reactions, h, 1);
        int all = histories.size();
        return new HindcastFindings(
                scenario,
                title,
                histories,
                found,
                new Proportion(count(histories, came.and(ordered)), all),
                new Proportion(count(histories, came.and(strictly)), all),
                new Proportion(count(histories, allCame.and(ordered)), count(histories, allCame)));
    }

    public int replicates() {
        return histories.size();
    }

    private static ReactionLags reaction(Reaction reaction, int k, List<History> histories) {
        int[] lags = histories.stream()
                .mapToInt(h -> h.lags()[k])
                .filter(lag -> lag != NEVER)
                .sorted()
                .toArray();
        int all = histories.size();
        return new ReactionLags(
                reaction,
                lags,
                all,
                new Proportion(count(histories, h -> h.without()[k] != NEVER), all),
                new Proportion(count(histories, h -> h.before()[k]), all),
                paired(histories, h -> (h.lags()[k] == NEVER ? 0 : 1) - (h.without()[k] == NEVER ? 0 : 1)));
    }

    private static ReactionLags.Interval paired(List<History> histories, ToIntFunction<History> difference) {
        int[] each = histories.stream().mapToInt(difference).toArray();
        double mean = Arrays.stream(each).sum() / (double) each.length;
        double squares = 0;
        for (int one : each) {
            squares += (one - mean) * (one - mean);
        }
        double half = each.length < 2 ? Double.NaN : Z * Math.sqrt(squares / (each.length - 1) / each.length);
        return new ReactionLags.Interval(mean, mean - half, mean + half);
    }

    private static boolean came(List<Reaction> reactions, History history, Predicate<Reaction> asked) {
        return IntStream.range(0, reactions.size())
                .filter(k -> reactions.get(k).rank() > 0 && asked.test(reactions.get(k)))
                .allMatch(k -> history.lags()[k] != NEVER);
    }

    /**
     * Whether, of any two ranked reactions that both occurred, the one of higher rank occurred at least {@code gap}
     * days later.
     */
    private static boolean isOrdered(List<Reaction> reactions, History history, int gap) {
        int[] lags = history.lags();
        for (int a = 0; a < lags.length; a++) {
            for (int b = 0; b < lags.length; b++) {
                int first = reactions.get(a).rank();
                boolean ranked = first > 0 && first < reactions.get(b).rank();
                if (ranked && lags[a] != NEVER && lags[b] != NEVER && lags[b] - lags[a] < gap) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int count(List<History> histories, Predicate<History> which) {
        return (int) histories.stream().filter(which).count();
    }
}
