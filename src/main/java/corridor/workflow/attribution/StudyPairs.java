package corridor.workflow.attribution;

import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.PairShares;
import corridor.analysis.attribution.PlayerOrders;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.attribution.ShareSums;
import corridor.batch.Execution;
import corridor.batch.RunTally;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * Study pairs run the pairs of a study and add up their shares. Pair k is replicate k / F of future k mod F of the F
 * futures of the batch.
 */
final class StudyPairs {
    /** Pairs that are held in memory at a time. */
    private static final int BLOCK = 64;

    private final AskedBatch batch;
    private final List<Cut> cuts;
    private final boolean ofLoops;
    private final PairGames games;
    private final Execution execution;
    private final List<ShareSums> sums = new ArrayList<>();
    private final List<RunFailure> failures = new ArrayList<>();
    private final boolean severalFutures;

    /**
     * @param ofLoops whether the players are loops, whose effects are no shares
     * @param pairs number of pairs at first
     */
    StudyPairs(AskedBatch batch, List<Cut> cuts, boolean ofLoops, PairGames games, Execution execution, int pairs) {
        this.batch = batch;
        this.cuts = cuts;
        this.ofLoops = ofLoops;
        this.games = games;
        this.execution = execution;
        this.severalFutures = Math.min(pairs, batch.futures()) > 1;
        cuts.forEach(cut -> sums.add(new ShareSums(cut.players().size(), severalFutures)));
    }

    /** Sums of the pairs that were added, by cut. */
    List<ShareSums> sums() {
        return sums;
    }

    List<RunFailure> failures() {
        return failures;
    }

    /**
     * Makes the games of pairs.
     *
     * @param from first pair
     * @param to pair after the last
     */
    List<PairGame> games(int from, int to, RunTally tally) {
        List<PairGame> all = new ArrayList<>();
        for (int pair = from; pair < to; pair++) {
            all.add(games.of(future(pair), pair / batch.futures(), tally));
        }
        return all;
    }

    private int future(int pair) {
        return pair % batch.futures();
    }

    /** Judges the difference of the first pairs by the stored runs, and by new runs for further pairs. */
    AttributionFindings difference(List<PairGame> all) {
        ShareSums differences = new ShareSums(1, severalFutures);
        int stored = Math.min(batch.pairs(), all.size());
        for (int pair = 0; pair < stored; pair++) {
            int replicate = pair / batch.futures();
            double[] before = {batch.storedOutcome(batch.reference(), future(pair), replicate)};
            double[] after = {batch.storedOutcome(batch.scenario(), future(pair), replicate)};
            differences.add(future(pair), difference(before, after));
        }
        List<PairGame> further = all.subList(stored, all.size());
        execution.tasks().each(further.size(), k -> {
            further.get(k).reference();
            further.get(k).whole();
            further.get(k).forget();
        });
        for (int k = 0; k < further.size(); k++) {
            PairGame game = further.get(k);
            differences.add(future(stored + k), difference(ofRun(game.reference()), ofRun(game.whole())));
        }
        if (differences.pairs() == 0) {
            throw new InputException(Problem.field(
                    "outcome " + batch.outcome().id(), "is undefined in every pair of runs of these two scenarios"));
        }
        AttributionFindings findings = batch.attribution(0).difference(differences);
        if (!findings.isDistinguishable()) {
            further.forEach(game -> failures.addAll(game.failures()));
        }
        return findings;
    }

    /** Returns the outcome of the whole run alone. */
    private static double[] ofRun(double[] values) {
        return new double[] {values[0]};
    }

    private static PairShares difference(double[] before, double[] after) {
        return Shapley.inOrder(
                new Game() {
                    @Override
                    public double[] reference() {
                        return before;
                    }

                    @Override
                    public double[] value(long coalition) {
                        return coalition == 0 ? before : after;
                    }
                },
                new int[] {0});
    }

    /**
     * Runs pairs and adds them in their order; memory holds one block of them.
     *
     * @param first number of the first pair
     */
    void add(List<PairGame> all, int first) {
        List<List<PairShares>> block = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BLOCK) {
            int start = from;
            int size = Math.min(BLOCK, all.size() - from);
            block.clear();
            for (int k = 0; k < size; k++) {
                block.add(List.of());
            }
            execution.tasks().each(size, k -> block.set(k, shares(all.get(start + k), first + start + k)));
            for (int k = 0; k < size; k++) {
                for (int cut = 0; cut < sums.size(); cut++) {
                    sums.get(cut).add(future(first + from + k), block.get(k).get(cut));
                }
                failures.addAll(all.get(from + k).failures());
                all.set(from + k, null);
            }
        }
    }

    /** Returns the shares of a pair by cut. */
    private List<PairShares> shares(PairGame game, int pair) {
        List<PairShares> shares = new ArrayList<>();
        for (int k = 0; k < cuts.size(); k++) {
            int players = cuts.get(k).players().size();
            PlayerOrders orders = new PlayerOrders(batch.plan().seed(), players);
            shares.add(
                    ofLoops
                            ? OpenedLoops.missing(game.game(k), players)
                            : cuts.get(k).shares(game.game(k), orders, future(pair), pair / batch.futures()));
        }
        game.forget();
        PairShares.clear(shares);
        return shares;
    }

    /** Returns the findings on the pairs that were added. */
    AttributionFindings findings(List<String> neverOpened) {
        Attribution attribution = batch.attribution(batch.months());
        return ofLoops
                ? attribution.ofLoops(cuts.get(0).players(), neverOpened, sums.get(0))
                : attribution.of(cuts, sums);
    }
}
