package corridor.workflow.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.batch.Execution;
import corridor.batch.RunTally;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.run.DrawnParameters;
import corridor.run.HoldableRuns;
import corridor.run.RunFactory;
import corridor.scenario.ScenarioMix;
import corridor.workflow.attribution.AttributionRequest.Players;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attribution study divides the difference of a reference and a scenario under common luck: among the settings that
 * differ, by running the scenarios between the two, or among the ways of each cut of the model, by holding couplings of
 * the scenario at their paths in the reference. Or it opens the loops of the model in the same way. Pair k is replicate
 * k / F of future k mod F of the F futures of the batch; pairs beyond those of the batch are further replicates of its
 * futures.
 */
public final class AttributionStudy {
    /** Largest number of pairs. */
    public static final int MOST_PAIRS = 100_000;

    /** Number of pairs at which doubling ends. */
    public static final int MOST_DOUBLED = 10_000;

    /** Share of its width by which an interval must shrink when pairs are doubled; otherwise doubling ends. */
    private static final double LEAST_GAIN = 0.05;

    private final AskedBatch batch;
    private final AttributionRequest request;
    private final ScenarioMix mix;
    private final WayCuts cuts;
    private final List<String> neverOpened;
    private final DrawnParameters drawn;

    private AttributionStudy(
            AskedBatch batch, AttributionRequest request, ScenarioMix mix, WayCuts cuts, List<String> neverOpened) {
        this.batch = batch;
        this.request = request;
        this.mix = mix;
        this.cuts = cuts;
        this.neverOpened = neverOpened;
        this.drawn = batch.plan().futures()::values;
    }

    /**
     * The result of a study.
     *
     * @param findings findings, with shares or opened loops if the difference is distinguishable
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
        WayCuts cuts = switch (request.players()) {
            case LEVERS -> new WayCuts(List.of(LeverCut.of(mix)), List.of());
            case WAYS -> WayCuts.ofWays(catalogue, request.cut());
            case LOOPS -> WayCuts.ofLoops(catalogue);
        };
        return new AttributionStudy(batch, request, mix, cuts, WayCuts.neverOpened(catalogue));
    }

    /** Makes a study by levers; empty if there is no setting to divide by, or too many. */
    static Optional<AttributionStudy> ofLevers(Catalogue catalogue, AskedBatch batch, int pairs) {
        ScenarioMix mix = ScenarioMix.between(batch.reference(), batch.scenario(), catalogue);
        if (!canDivide(mix)) {
            return Optional.empty();
        }
        AttributionRequest request = new AttributionRequest(
                batch.root(), batch.scenario().name(), batch.outcome().id(), pairs, 0);
        return Optional.of(new AttributionStudy(
                batch, request, mix, new WayCuts(List.of(LeverCut.of(mix)), List.of()), List.of()));
    }

    /** Whether settings differ, and few enough to be told apart. */
    static boolean canDivide(ScenarioMix mix) {
        return !mix.parts().isEmpty() && mix.parts().size() <= Game.MOST_PLAYERS;
    }

    /** The cuts with their players; for loops a single one. */
    public List<Cut> cuts() {
        return cuts.cuts();
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
        Cut first = cuts.cuts().get(0);
        String each = isOfLevers()
                ? first.values() + (first.isExact() ? " scenarios" : " scenarios in one order")
                : runs() + " runs";
        return each + " x " + pairs() + " pairs";
    }

    private boolean isOfLevers() {
        return request.players() == Players.LEVERS;
    }

    /** Whether the question was which loops matter, whatever the answer is. */
    boolean isOfLoops() {
        return request.players() == Players.LOOPS;
    }

    /** Returns the number of runs of a pair. */
    private int runs() {
        int shared = 2;
        if (isOfLoops()) {
            return shared + cuts.cuts().get(0).players().size();
        }
        // The scenario is the value of all players in each cut; of levers the reference is that of no player, too.
        int own = cuts.cuts().stream().mapToInt(cut -> cut.values() - 1).sum();
        return own + (isOfLevers() ? 1 : shared);
    }

    /**
     * Runs the study. The result does not depend on the execution.
     *
     * @param model factory of the runs, for levers
     * @param held factory of the runs in which couplings are held, for ways and loops
     * @throws corridor.batch.BatchInterrupted when stopped
     * @throws InputException when a run comes out differently than it is stored, or the outcome is undefined in all
     *     pairs
     */
    public Result run(RunFactory model, HoldableRuns.Factory held, Execution execution) {
        PairGames games = isOfLevers()
                ? new LeverGames(batch, mix, model, drawn, cuts.cuts().get(0).isExact())
                : new WayGames(batch, cuts.couplings(), held, drawn);
        int pairs = pairs();
        StudyPairs study = new StudyPairs(batch, cuts.cuts(), isOfLoops(), games, execution, pairs);
        RunTally tally = new RunTally(execution, runs() * pairs);
        try {
            List<PairGame> all = study.games(0, pairs, tally);
            AttributionFindings difference = study.difference(all);
            if (!difference.isDistinguishable()) {
                return new Result(difference, study.failures(), Ended.GIVEN);
            }
            study.add(all, 0);
        } finally {
            tally.ends();
        }
        AttributionFindings findings = study.findings(neverOpened);
        Ended ended = Ended.GIVEN;
        while (request.width() > 0 && ended == Ended.GIVEN) {
            double width = findings.widest();
            if (width <= request.width()) {
                ended = Ended.NARROW;
            } else if (2L * pairs > MOST_DOUBLED) {
                ended = Ended.MOST;
            } else {
                further(study, pairs, 2 * pairs, execution);
                pairs *= 2;
                findings = study.findings(neverOpened);
                boolean gains = findings.widest() < (1 - LEAST_GAIN) * width;
                ended = gains || findings.widest() <= request.width() ? Ended.GIVEN : Ended.FUTURES;
            }
        }
        return new Result(findings, study.failures(), ended);
    }

    private void further(StudyPairs study, int from, int to, Execution execution) {
        RunTally tally = new RunTally(execution, runs() * (to - from));
        try {
            study.add(study.games(from, to, tally), from);
        } finally {
            tally.ends();
        }
    }

    private int pairs() {
        return request.pairs() == 0 ? batch.pairs() : request.pairs();
    }
}
