package corridor.workflow.attribution;

import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.PairShares;
import corridor.analysis.attribution.PlayerOrders;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.attribution.ShareSums;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.RunTally;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.scenario.ScenarioMix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An attribution study runs the scenarios between a reference and a scenario under common luck and divides their
 * difference among the settings that differ. Pair k is replicate k / F of future k mod F of the F futures of the batch;
 * pairs beyond those of the batch are further replicates of its futures.
 */
public final class AttributionStudy {
    /** Largest number of pairs. */
    public static final int MOST_PAIRS = 100_000;

    /** Number of pairs at which doubling ends. */
    public static final int MOST_DOUBLED = 10_000;

    /** Share of its width by which an interval must shrink when pairs are doubled; otherwise doubling ends. */
    private static final double LEAST_GAIN = 0.05;

    /** Pairs that are held in memory at a time. */
    private static final int BLOCK = 64;

    private final AskedBatch batch;
    private final AttributionRequest request;
    private final ScenarioMix mix;
    private final Cut cut;
    private final DrawnParameters drawn;
    private final List<RunFailure> failures = new ArrayList<>();

    private AttributionStudy(AskedBatch batch, AttributionRequest request, ScenarioMix mix) {
        this.batch = batch;
        this.request = request;
        this.mix = mix;
        this.cut = LeverCut.of(mix);
        this.drawn = batch.plan().futures()::values;
    }

    /**
     * The result of a study.
     *
     * @param findings findings, with the shares by lever if the difference is distinguishable
     * @param failures failed runs, whose pairs are left out
     * @param ended why the number of pairs stopped doubling
     */
    public record Result(AttributionFindings findings, List<RunFailure> failures, Ended ended) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Why the number of pairs stopped growing. */
    public enum Ended {
        /** The number of pairs was given, or no share was asked for. */
        GIVEN,
        /** All intervals are narrow enough. */
        NARROW,
        /** Further replicates hardly narrow the intervals: what is left is the difference between futures. */
        FUTURES,
        /** The next doubling would be too large. */
        MOST
    }

    static AttributionStudy of(Catalogue catalogue, String version, AttributionRequest request) throws IOException {
        AskedBatch batch = AskedBatch.open(catalogue, version, request);
        ScenarioMix mix = ScenarioMix.between(batch.reference(), batch.scenario(), catalogue);
        if (mix.parts().isEmpty()) {
            throw new InputException(Problem.field(
                    "scenario " + batch.scenario().name(),
                    "has the same settings as the reference '"
                            + batch.reference().name() + "', so there is nothing to explain"));
        }
        if (mix.parts().size() > Game.MOST_PLAYERS) {
            throw new InputException(Problem.field(
                    "scenario " + batch.scenario().name(),
                    "differs from the reference in " + mix.parts().size() + " settings, and at most "
                            + Game.MOST_PLAYERS + " can be told apart"));
        }
        return new AttributionStudy(batch, request, mix);
    }

    /** The players: the settings that differ. */
    public Cut cut() {
        return cut;
    }

    public Outcome outcome() {
        return batch.outcome();
    }

    /** Short names of scenarios, by their names. */
    public Map<String, String> labels() {
        return batch.labels();
    }

    public long seed() {
        return batch.plan().seed();
    }

    /** Returns the number of runs as a product, such as {@code 16 scenarios x 200 pairs}. */
    public String words() {
        return cut.values() + (cut.isExact() ? " scenarios" : " scenarios in one order") + " x " + pairs() + " pairs";
    }

    /**
     * Runs the study. The result does not depend on the execution.
     *
     * @throws corridor.batch.BatchInterrupted when stopped
     * @throws InputException when a run comes out differently than it is stored, or the outcome is undefined in all
     *     pairs
     */
    public Result run(RunFactory model, Execution execution) {
        failures.clear();
        int pairs = pairs();
        RunTally tally = new RunTally(execution, cut.values() * pairs);
        ShareSums sums = new ShareSums(cut.players().size(), isOfSeveralFutures(pairs));
        try {
            List<LeverGames.PairGame> games = games(0, pairs, model, tally);
            AttributionFindings difference = difference(games, execution);
            if (!difference.isDistinguishable()) {
                return new Result(difference, failures, Ended.GIVEN);
            }
            failures.clear();
            add(games, 0, sums, execution);
        } finally {
            tally.ends();
        }
        AttributionFindings findings = attribution().of(cut, sums);
        Ended ended = Ended.GIVEN;
        while (request.width() > 0 && ended == Ended.GIVEN) {
            double width = findings.cuts().get(0).widest();
            if (width <= request.width()) {
                ended = Ended.NARROW;
            } else if (2L * pairs > MOST_DOUBLED) {
                ended = Ended.MOST;
            } else {
                further(pairs, 2 * pairs, sums, model, execution);
                pairs *= 2;
                findings = attribution().of(cut, sums);
                boolean gains = findings.cuts().get(0).widest() < (1 - LEAST_GAIN) * width;
                ended = gains || findings.cuts().get(0).widest() <= request.width() ? Ended.GIVEN : Ended.FUTURES;
            }
        }
        return new Result(findings, failures, ended);
    }

    private void further(int from, int to, ShareSums sums, RunFactory model, Execution execution) {
        RunTally tally = new RunTally(execution, cut.values() * (to - from));
        try {
            add(games(from, to, model, tally), from, sums, execution);
        } finally {
            tally.ends();
        }
    }

    private int pairs() {
        return request.pairs() == 0 ? batch.pairs() : request.pairs();
    }

    private boolean isOfSeveralFutures(int pairs) {
        return Math.min(pairs, batch.futures()) > 1;
    }

    private List<LeverGames.PairGame> games(int from, int to, RunFactory model, RunTally tally) {
        LeverGames games = new LeverGames(batch, mix, model, drawn, tally, cut.isExact());
        List<LeverGames.PairGame> all = new ArrayList<>();
        for (int pair = from; pair < to; pair++) {
            all.add(games.of(pair % batch.futures(), pair / batch.futures()));
        }
        return all;
    }

    /** Judges the difference by the stored runs, and by new runs for further pairs. */
    private AttributionFindings difference(List<LeverGames.PairGame> games, Execution execution) {
        ShareSums sums = new ShareSums(1, isOfSeveralFutures(games.size()));
        int stored = Math.min(batch.pairs(), games.size());
        for (int pair = 0; pair < stored; pair++) {
            int future = pair % batch.futures();
            int replicate = pair / batch.futures();
            double[] before = {batch.storedOutcome(batch.reference(), future, replicate)};
            double[] after = {batch.storedOutcome(batch.scenario(), future, replicate)};
            sums.add(future, difference(before, after));
        }
        List<LeverGames.PairGame> further = games.subList(stored, games.size());
        execution.tasks().each(further.size(), k -> further.get(k).both());
        for (int k = 0; k < further.size(); k++) {
            LeverGames.PairGame game = further.get(k);
            failures.addAll(game.failures());
            sums.add((stored + k) % batch.futures(), difference(ofRun(game.reference()), ofRun(game.both())));
        }
        if (sums.pairs() == 0) {
            throw new InputException(Problem.field(
                    "outcome " + batch.outcome().id(), "is undefined in every pair of runs of these two scenarios"));
        }
        return new Attribution(
                        batch.outcome(),
                        batch.reference().name(),
                        batch.scenario().name(),
                        batch.firstMonth(),
                        0,
                        seed())
                .difference(sums);
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

    /** Runs pairs and adds them in their order; memory holds one block of them. */
    private void add(List<LeverGames.PairGame> games, int first, ShareSums sums, Execution execution) {
        PlayerOrders orders = new PlayerOrders(seed(), cut.players().size());
        PairShares[] block = new PairShares[BLOCK];
        for (int from = 0; from < games.size(); from += BLOCK) {
            int start = from;
            int size = Math.min(BLOCK, games.size() - from);
            execution.tasks().each(size, k -> {
                int pair = first + start + k;
                block[k] = cut.shares(games.get(start + k), orders, pair % batch.futures(), pair / batch.futures());
            });
            for (int k = 0; k < size; k++) {
                sums.add((first + from + k) % batch.futures(), block[k]);
                failures.addAll(games.get(from + k).failures());
                games.set(from + k, null);
            }
        }
    }

    private Attribution attribution() {
        BatchPlan plan = batch.plan();
        return new Attribution(
                batch.outcome(),
                batch.reference().name(),
                batch.scenario().name(),
                batch.firstMonth(),
                batch.months(),
                plan.seed());
    }
}
