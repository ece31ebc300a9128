package corridor.bargain.smp;

import corridor.bargain.BargainEngine;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.Centre;
import corridor.bargain.Challenge;
import corridor.bargain.Course;
import corridor.bargain.Offer;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the spatial model of politics: actors challenge, offer and move in a space of issues. */
public final class SmpEngine implements BargainEngine {
    private static final int FEWEST_ACTORS = 3;
    private static final int EARLIEST_STOP = 2;
    private static final double QUIET_RATIO = 0.02;
    private static final double FIRST_STEP_FLOOR = 1e-4;
    /**
     * Largest movement in a turn that counts as no movement, on the scale 0 to 1. Rounding of offers can leave
     * movements of this size.
     */
    private static final double STILL = 5e-4;

    private static final int STILL_TURNS = 3;

    private final SmpRules rules;

    public SmpEngine(SmpRules rules) {
        this.rules = rules;
    }

    @Override
    public BargainHistory run(BargainTable table, long seed, int draw, int turns) {
        SmpRun run = start(table, seed, draw);
        List<double[][]> positions = new ArrayList<>();
        List<double[][]> ideals = new ArrayList<>();
        List<double[]> winProbability = new ArrayList<>();
        List<double[]> risk = new ArrayList<>();
        List<List<Challenge>> challenges = new ArrayList<>();
        List<List<Offer>> offers = new ArrayList<>();
        Stop stop = new Stop(rules, turns);
        while (true) {
            positions.add(run.positions());
            ideals.add(run.ideals());
            winProbability.add(run.winProbability());
            risk.add(run.risk());
            if (stop.now()) {
                break;
            }
            run.turn();
            challenges.add(run.challenges());
            offers.add(run.offers());
            stop.after(run);
        }
        double[][][] states = positions.toArray(double[][][]::new);
        double[][][] centres = Centre.course(table, states);
        return new BargainHistory(
                "smp",
                rules.profile().inFiles(),
                states,
                ideals.toArray(double[][][]::new),
                winProbability.toArray(double[][]::new),
                risk.toArray(double[][]::new),
                challenges,
                offers,
                centres[0],
                centres[1],
                stop.settled() && !run.everUnsettled(),
                run.notes());
    }

    @Override
    public Course course(BargainTable table, long seed, int draw, int turns) {
        SmpRun run = start(table, seed, draw);
        double[][][] states = new double[turns + 1][][];
        int[] presses = new int[table.size() * table.size()];
        states[0] = run.positions();
        Stop stop = new Stop(rules, turns);
        int t = 0;
        while (!stop.now()) {
            run.turn();
            run.countPresses(presses);
            states[++t] = run.positions();
            stop.after(run);
        }
        Arrays.fill(states, t + 1, turns + 1, states[t]);
        return new Course(states, presses);
    }

    @Override
    public int usualTurns() {
        return rules.profile().turns();
    }

    private SmpRun start(BargainTable table, long seed, int draw) {
        if (table.size() < FEWEST_ACTORS) {
            throw new InputException(new Problem(
                    table.source(),
                    "$.actors",
                    "",
                    "has " + table.size() + "; the engine smp needs at least 3 actors",
                    "",
                    List.of()));
        }
        return new SmpRun(table, rules, seed, draw);
    }

    /**
     * Decides the end of a run. The reference profile stops as KTAB does: when the movement of a turn is small relative
     * to that of the first turn. That ratio means little after a quiet first turn, so the product profile plays all
     * turns and reports whether the last turns were still.
     */
    private static final class Stop {
        private final SmpRules rules;
        private final int turns;
        private int turn;
        private double firstMovement;
        private int stillTurns;
        private boolean settled;

        Stop(SmpRules rules, int turns) {
            this.rules = rules;
            this.turns = turns;
        }

        void after(SmpRun run) {
            turn++;
            if (rules.reference()) {
                double movement = run.movement();
                firstMovement = turn == 1 ? movement : firstMovement;
                settled = turn >= EARLIEST_STOP && movement / (firstMovement + FIRST_STEP_FLOOR) < QUIET_RATIO;
            } else {
                stillTurns = run.largestStep() <= STILL ? stillTurns + 1 : 0;
                settled = stillTurns >= Math.min(STILL_TURNS, turns);
            }
        }

        boolean now() {
            return turn >= turns || rules.reference() && settled;
        }

        boolean settled() {
            return settled;
        }
    }
}
