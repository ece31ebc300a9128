package corridor.workflow.attribution;

import corridor.analysis.attribution.Game;
import corridor.batch.CaseRunner;
import corridor.batch.RunTally;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.HoldableRuns;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Way games run the scenario with couplings held at their paths in the reference, pair by pair. The players of a cut
 * are its ways: those of a coalition transmit, and the others are held. All cuts of a pair share one run of the
 * reference and one of the scenario.
 */
final class WayGames implements PairGames {
    private final AskedBatch batch;
    private final List<List<List<String>>> cuts;
    private final List<String> couplings;
    private final HoldableRuns runs;

    /**
     * @param cuts couplings of each way of each cut
     * @param drawn values of the futures of the batch
     */
    WayGames(AskedBatch batch, List<List<List<String>>> cuts, HoldableRuns.Factory model, DrawnParameters drawn) {
        this.batch = batch;
        this.cuts = cuts;
        this.couplings = cuts.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.runs = model.create(
                batch.plan().points().at(0, batch.reference()),
                batch.plan().points().at(0, batch.scenario()),
                drawn,
                batch.plan().seed());
    }

    @Override
    public PairGame of(int future, int replicate, RunTally tally) {
        return new WayGame(future, replicate, tally);
    }

    /** Makes a runner of one run, which takes place when the runner is asked for it. */
    private CaseRunner runner(Scenario scenario, Supplier<RunResult> run) {
        RunFunction function = (future, replicate, chronicle) -> run.get();
        return new CaseRunner(
                batch.plan(), scenario, DrawnParameters.NONE, (of, drawn, seed) -> function, batch.table());
    }

    private final class WayGame extends PairGame {
        private final int future;
        private final int replicate;
        private HoldableRuns.HeldPair pair;

        private WayGame(int future, int replicate, RunTally tally) {
            super(batch, tally, future, replicate);
            this.future = future;
            this.replicate = replicate;
        }

        @Override
        double[] runReference() {
            return run(runner(batch.reference(), () -> recorded().reference()), true);
        }

        @Override
        double[] runScenario() {
            return run(runner(batch.scenario(), () -> recorded().run(List.of())), true);
        }

        private HoldableRuns.HeldPair recorded() {
            if (pair == null) {
                pair = runs.pair(future, replicate, couplings);
            }
            return pair;
        }

        @Override
        void forget() {
            pair = null;
        }

        @Override
        Game game(int cut) {
            List<List<String>> ways = cuts.get(cut);
            long all = (1L << ways.size()) - 1;
            return new Game() {
                @Override
                public double[] reference() {
                    return WayGame.this.reference();
                }

                @Override
                public double[] value(long coalition) {
                    if (coalition == all) {
                        return whole();
                    }
                    List<String> held = new ArrayList<>();
                    for (int way = 0; way < ways.size(); way++) {
                        if ((coalition >> way & 1) == 0) {
                            held.addAll(ways.get(way));
                        }
                    }
                    return run(runner(batch.scenario(), () -> recorded().run(held)), false);
                }
            };
        }
    }
}
