package corridor.bargain.bdm;

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

/**
 * Runs the challenge model: actors give way, issue by issue, to actors with a threatening challenge. The model is
 * deterministic.
 */
public final class BdmEngine implements BargainEngine {
    private static final int TURNS = 10;
    private static final int FEWEST_ACTORS = 2;
    private static final double STILL = 1e-9;

    private final BdmVariant variant;

    public BdmEngine(BdmVariant variant) {
        this.variant = variant;
    }

    @Override
    public BargainHistory run(BargainTable table, long seed, int draw, int turns) {
        check(table);
        double[][][] states = new double[turns + 1][][];
        double[][] risk = new double[turns + 1][];
        List<List<Challenge>> challenges = new ArrayList<>();
        List<List<Offer>> offers = new ArrayList<>();
        double[] ranges = ranges(table.position());
        states[0] = table.position();
        for (int t = 0; t <= turns; t++) {
            List<Challenge> pressed = new ArrayList<>();
            List<Offer> given = new ArrayList<>();
            double[][] next = round(table, states[t], ranges, pressed, given, risk, t);
            if (t < turns) {
                states[t + 1] = next;
                challenges.add(pressed);
                offers.add(given);
            }
        }
        double[][][] centres = Centre.course(table, states);
        boolean settled = turns > 0 && largestStep(states[turns - 1], states[turns]) <= STILL;
        return new BargainHistory(
                "bdm",
                variant.inFiles(),
                states,
                new double[0][][],
                new double[0][],
                risk,
                challenges,
                offers,
                centres[0],
                centres[1],
                settled,
                List.of());
    }

    @Override
    public Course course(BargainTable table, long seed, int draw, int turns) {
        check(table);
        double[][][] states = new double[turns + 1][][];
        int[] presses = new int[table.size() * table.size()];
        double[] ranges = ranges(table.position());
        states[0] = table.position();
        for (int t = 0; t < turns; t++) {
            List<Challenge> pressed = new ArrayList<>();
            states[t + 1] = round(table, states[t], ranges, pressed, new ArrayList<>(), new double[turns][], t);
            pressed.forEach(c -> presses[c.initiator() * table.size() + c.receiver()]++);
        }
        return new Course(states, presses);
    }

    @Override
    public int usualTurns() {
        return TURNS;
    }

    /**
     * Returns the next positions. The challenges and offers are added to {@code pressed} and {@code given}. The risk
     * exponents, averaged over issues, are written to {@code risk[turn]}.
     */
    private double[][] round(
            BargainTable table,
            double[][] now,
            double[] initialRanges,
            List<Challenge> pressed,
            List<Offer> given,
            double[][] risk,
            int turn) {
        int n = table.size();
        int issues = table.issues().size();
        double[][] next = Arrays.stream(now).map(double[]::clone).toArray(double[][]::new);
        double[] presentRanges = ranges(now);
        risk[turn] = new double[n];
        for (int k = 0; k < issues; k++) {
            double range = variant.range == BdmVariant.Range.INITIAL ? initialRanges[k] : presentRanges[k];
            if (!(range > 0)) {
                addRisk(risk[turn], ones(n), issues);
                continue;
            }
            BdmRound round = new BdmRound(table, k, variant, column(now, k), range);
            addRisk(risk[turn], round.risk(), issues);
            for (BdmRound.Move move : round.moves()) {
                int i = move.mover();
                double point = allowed(table, i, k, now[i][k], move.point());
                next[i][k] = point;
                double[] moved = now[i].clone();
                moved[k] = point;
                pressed.add(new Challenge(move.to(), i, move.theirs(), move.chance()));
                given.add(new Offer(
                        move.to(), i, now[move.to()].clone(), moved, false, true, move.chance(), move.chance()));
            }
        }
        return next;
    }

    private static double allowed(BargainTable table, int i, int k, double now, double wanted) {
        double bottom = Math.max(table.lowest(i, k), now - table.step(i, k));
        double top = Math.min(table.highest(i, k), now + table.step(i, k));
        return Math.max(bottom, Math.min(wanted, top));
    }

    private static double[] ranges(double[][] positions) {
        double[] ranges = new double[positions[0].length];
        for (int k = 0; k < ranges.length; k++) {
            double[] column = column(positions, k);
            ranges[k] = Arrays.stream(column).max().orElseThrow()
                    - Arrays.stream(column).min().orElseThrow();
        }
        return ranges;
    }

    private static double[] column(double[][] rows, int k) {
        return Arrays.stream(rows).mapToDouble(row -> row[k]).toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static void addRisk(double[] sum, double[] risk, int issues) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += risk[i] / issues;
        }
    }

    private static double largestStep(double[][] before, double[][] after) {
        double most = 0;
        for (int i = 0; i < before.length; i++) {
            for (int k = 0; k < before[i].length; k++) {
                most = Math.max(most, Math.abs(after[i][k] - before[i][k]));
            }
        }
        return most;
    }

    private static void check(BargainTable table) {
        if (table.size() < FEWEST_ACTORS) {
            throw new InputException(new Problem(
                    table.source(),
                    "$.actors",
                    "",
                    "has " + table.size() + "; the engine bdm needs at least 2 actors",
                    "",
                    List.of()));
        }
    }
}
