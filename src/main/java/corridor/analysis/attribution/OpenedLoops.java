package corridor.analysis.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * Opened loops say what of a difference is missing when one loop of the model is opened. Loops share most of their
 * links, so these effects overlap: they are no shares, and they do not add up.
 *
 * @param loops effects in the order of the catalogue
 * @param never names of loops that cannot be opened alone, since each of their links is part of another loop
 */
public record OpenedLoops(List<Effect> loops, List<String> never) {
    /** No loop was opened. */
    public static final OpenedLoops NONE = new OpenedLoops(List.of(), List.of());

    public OpenedLoops {
        loops = List.copyOf(loops);
        never = List.copyOf(never);
    }

    /**
     * The effect of a loop.
     *
     * @param loop the loop
     * @param missing difference less what remains of it without the loop
     * @param remains difference that remains without the loop
     * @param resolved whether the interval of what is missing excludes zero, also after a correction for all loops
     * @param months what is missing by month; empty if the outcome has no monthly values
     */
    public record Effect(Player loop, Estimate missing, Estimate remains, boolean resolved, List<Estimate> months) {
        public Effect {
            months = List.copyOf(months);
        }
    }

    /** Width of the widest interval of what is missing; NaN without intervals. */
    public double widest() {
        return loops.stream()
                .mapToDouble(loop -> 2 * loop.missing().half())
                .reduce(Double.NaN, (widest, width) -> width > widest || Double.isNaN(widest) ? width : widest);
    }

    /**
     * Returns what is missing without each of the players of one pair. The parts do not add up to the difference, so
     * the rest is undefined. An outcome that is undefined in one of the runs is undefined in all of the pair.
     */
    public static PairShares missing(Game game, int players) {
        double[] reference = game.reference();
        long all = (1L << players) - 1;
        double[] whole = game.value(all);
        int outcomes = reference.length;
        double[] difference = new double[outcomes];
        double[][] parts = new double[players][outcomes];
        Arrays.setAll(difference, outcome -> whole[outcome] - reference[outcome]);
        for (int player = 0; player < players; player++) {
            double[] without = game.value(all & ~(1L << player));
            Arrays.setAll(parts[player], outcome -> whole[outcome] - without[outcome]);
        }
        double[] undefined = new double[outcomes];
        Arrays.fill(undefined, Double.NaN);
        double[][] none = new double[players][];
        Arrays.setAll(none, player -> undefined.clone());
        PairShares shares =
                new PairShares(reference, difference, undefined, parts, 1, none, none.clone(), new double[0][]);
        for (int outcome = 0; outcome < outcomes; outcome++) {
            int at = outcome;
            if (Double.isNaN(difference[at]) || Arrays.stream(parts).anyMatch(part -> Double.isNaN(part[at]))) {
                shares.clear(outcome);
            }
        }
        return shares;
    }
}
