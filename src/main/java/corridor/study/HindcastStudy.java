package corridor.study;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Reaction;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Replays a time many times and sets the model's reactions beside the observed ones: how often each comes within its
 * window, after how many days, and whether reactions to one trigger come in the right order. Levels are not tested.
 */
public final class HindcastStudy {
    private final Catalogue catalogue;
    private final Hindcast hindcast;
    private final Scenario scenario;

    public HindcastStudy(Catalogue catalogue, Hindcast hindcast, Scenario scenario) {
        this.catalogue = catalogue;
        this.hindcast = hindcast;
        this.scenario = scenario;
    }

    /**
     * How one reaction came out.
     *
     * @param share share of replicates in which it came within the window
     * @param lags days from trigger to reaction in those replicates, ascending
     */
    public record Found(Reaction reaction, double share, int[] lags) {
        /** Median lag, NaN when it never came. */
        public double median() {
            return quantile(0.5);
        }

        public double quantile(double q) {
            if (lags.length == 0) {
                return Double.NaN;
            }
            double at = q * (lags.length - 1);
            int low = (int) Math.floor(at);
            int high = Math.min(lags.length - 1, low + 1);
            return lags[low] + (at - low) * (lags[high] - lags[low]);
        }
    }

    /**
     * All reactions over all replicates.
     *
     * @param lags {@code [replicate][reaction]}, -1 where it did not come within its window
     * @param ordered share of replicates in which all ranked reactions that came, came in order, and at least a rebuke,
     *     a threat and an operation came
     * @param orderedAmongComplete share of those replicates in which all ranked reactions came that have them in order;
     *     NaN when there are none
     */
    public record Outcome(
            List<Found> found, int[][] lags, int replicates, double ordered, double orderedAmongComplete) {
        public Outcome {
            found = List.copyOf(found);
        }
    }

    /** Runs the replicates in parallel; results do not depend on the number of threads. */
    public Outcome run(RunFunction model, int replicates) {
        int[][] lags = new int[replicates][];
        IntStream.range(0, replicates).parallel().forEach(r -> lags[r] = lags(model, r));
        List<Found> found = new ArrayList<>();
        for (int k = 0; k < hindcast.reactions().size(); k++) {
            int reaction = k;
            int[] came = Arrays.stream(lags)
                    .mapToInt(row -> row[reaction])
                    .filter(lag -> lag >= 0)
                    .sorted()
                    .toArray();
            found.add(new Found(hindcast.reactions().get(k), came.length / (double) replicates, came));
        }
        long inOrder = Arrays.stream(lags).filter(this::cameInOrder).count();
        long complete = Arrays.stream(lags).filter(this::isComplete).count();
        long both = Arrays.stream(lags)
                .filter(row -> isComplete(row) && isOrdered(row))
                .count();
        return new Outcome(
                found,
                lags,
                replicates,
                inOrder / (double) replicates,
                complete == 0 ? Double.NaN : both / (double) complete);
    }

    private int[] lags(RunFunction model, int replicate) {
        ReactionWatch watch = new ReactionWatch(catalogue, scenario.start(), hindcast.reactions());
        model.run(0, replicate, watch);
        return watch.lags();
    }

    private boolean cameInOrder(int[] row) {
        for (int k = 0; k < row.length; k++) {
            Reaction reaction = hindcast.reactions().get(k);
            if (reaction.rank() > 0 && reaction.kind() != Hindcast.Kind.COOPERATION && row[k] < 0) {
                return false;
            }
        }
        return isOrdered(row);
    }

    private boolean isComplete(int[] row) {
        return IntStream.range(0, row.length)
                .allMatch(k -> hindcast.reactions().get(k).rank() == 0 || row[k] >= 0);
    }

    /** Of two ranked reactions that both came, the one of lower rank did not come later. */
    private boolean isOrdered(int[] row) {
        for (int a = 0; a < row.length; a++) {
            for (int b = 0; b < row.length; b++) {
                int first = hindcast.reactions().get(a).rank();
                int second = hindcast.reactions().get(b).rank();
                if (first > 0 && first < second && row[a] >= 0 && row[b] >= 0 && row[a] > row[b]) {
                    return false;
                }
            }
        }
        return true;
    }
}
