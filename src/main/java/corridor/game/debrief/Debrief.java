package corridor.game.debrief;

import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.PairShares;
import corridor.analysis.attribution.Player;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.attribution.ShareSums;
import corridor.catalogue.Outcome;
import corridor.scenario.Scenario;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A debrief says what the moves of a game changed, by pairs of histories with equal luck. A share of 0 means: as if the
 * seat had done what the model would have done in its place. The first value of each array is that of the whole run,
 * the others are those of its years.
 *
 * <p>Methods make the runs that are missing; prepare them with {@link DebriefRuns#make} where nobody may wait.
 */
public final class Debrief {
    private final DebriefPlan plan;
    private final DebriefRuns runs;
    private final long seed;

    /** @param seed seed of the resamples behind the intervals */
    public Debrief(DebriefPlan plan, DebriefRuns runs, long seed) {
        this.plan = plan;
        this.runs = runs;
        this.seed = seed;
    }

    /** Returns the shares of the seats in one pair over the whole game: the mean over all orders of the seats. */
    public PairShares seatShares(String outcome, int replicate) {
        return Shapley.exact(
                game(plan.bySeat(), outcome, replicate), plan.seats().size());
    }

    /** Returns the shares of the seats in one pair, round by round, each given the rounds before it. */
    public List<PairShares> roundShares(String outcome, int replicate) {
        return plan.byRound().stream()
                .map(round -> Shapley.exact(
                        game(round, outcome, replicate), plan.seats().size()))
                .toList();
    }

    /** Returns the shares of the seats over the whole game. */
    public AttributionFindings seats(String outcome, int pairs) {
        ShareSums sums = new ShareSums(plan.seats().size(), false);
        for (int replicate = 0; replicate < pairs; replicate++) {
            sums.add(0, seatShares(outcome, replicate));
        }
        return attribution(outcome).of(new Cut("seats", "", seatPlayers(), ""), sums);
    }

    /** Returns the table of rounds and seats. */
    public RoundTable rounds(String outcome, int pairs) {
        int seats = plan.seats().size();
        ShareSums cells = new ShareSums(seats * plan.rounds(), false);
        ShareSums bySeat = new ShareSums(seats, false);
        ShareSums byRound = new ShareSums(plan.rounds(), false);
        for (int replicate = 0; replicate < pairs; replicate++) {
            List<PairShares> rounds = roundShares(outcome, replicate);
            long divisor = rounds.get(0).divisor();
            List<double[]> all = new ArrayList<>();
            double[][] ofSeats = new double[seats][rounds.get(0).outcomes()];
            List<double[]> ofRounds = new ArrayList<>();
            for (PairShares round : rounds) {
                all.addAll(List.of(round.parts()));
                ofRounds.add(Arrays.stream(round.difference())
                        .map(value -> value * divisor)
                        .toArray());
                for (int seat = 0; seat < seats; seat++) {
                    for (int k = 0; k < ofSeats[seat].length; k++) {
                        ofSeats[seat][k] += round.parts()[seat][k];
                    }
                }
            }
            double[] reference = rounds.get(0).reference();
            double[] end = runs.values(plan.all(), replicate, outcome);
            cells.add(0, pair(reference, end, all.toArray(new double[0][]), divisor));
            bySeat.add(0, pair(reference, end, ofSeats, divisor));
            byRound.add(0, pair(reference, end, ofRounds.toArray(new double[0][]), divisor));
        }
        Attribution attribution = attribution(outcome);
        return new RoundTable(
                attribution.of(new Cut("cells", "", cellPlayers(), ""), cells),
                attribution.of(new Cut("seats", "", seatPlayers(), ""), bySeat),
                attribution.of(new Cut("rounds", "", roundPlayers(), ""), byRound));
    }

    /**
     * Returns what one move changed: all moves against all others.
     *
     * @param move index in {@link DebriefPlan#moves}
     */
    public AttributionFindings move(String outcome, int move, int pairs) {
        return between(outcome, plan.without().get(move), plan.moves().get(move).lever(), pairs);
    }

    /** Returns what all moves changed. */
    public AttributionFindings total(String outcome, int pairs) {
        return between(outcome, plan.none(), "all", pairs);
    }

    private AttributionFindings between(String outcome, Scenario reference, String player, int pairs) {
        ShareSums sums = new ShareSums(1, false);
        for (int replicate = 0; replicate < pairs; replicate++) {
            double[] without = runs.values(reference, replicate, outcome);
            double[] with = runs.values(plan.all(), replicate, outcome);
            double[] difference = new double[with.length];
            Arrays.setAll(difference, k -> with[k] - without[k]);
            sums.add(0, pair(without, with, new double[][] {difference}, 1));
        }
        return attribution(outcome).of(new Cut("move", "", List.of(new Player(player, player)), ""), sums);
    }

    /**
     * Returns where the world of the class stands among others with the same moves.
     *
     * @param worlds number of worlds with that of the class, at least 2
     */
    public Luck luck(String outcome, int worlds) {
        double[] values = new double[worlds];
        double[] differences = new double[worlds];
        for (int replicate = 0; replicate < worlds; replicate++) {
            values[replicate] = runs.values(plan.all(), replicate, outcome)[0];
            differences[replicate] = values[replicate] - runs.values(plan.none(), replicate, outcome)[0];
        }
        return Luck.of(values, differences);
    }

    private Game game(List<Scenario> coalitions, String outcome, int replicate) {
        return new Game() {
            @Override
            public double[] reference() {
                return value(0);
            }

            @Override
            public double[] value(long coalition) {
                return runs.values(coalitions.get((int) coalition), replicate, outcome);
            }
        };
    }

    private static PairShares pair(double[] reference, double[] end, double[][] parts, long divisor) {
        double[] difference = new double[end.length];
        Arrays.setAll(difference, k -> end[k] - reference[k]);
        double[][] unknown = new double[parts.length][end.length];
        for (double[] row : unknown) {
            Arrays.fill(row, Double.NaN);
        }
        return new PairShares(
                reference, difference, new double[end.length], parts, divisor, unknown, unknown, new double[0][]);
    }

    private Attribution attribution(String id) {
        Outcome outcome = runs.columns().outcome(id);
        return new Attribution(
                outcome,
                "no moves",
                "all moves",
                YearMonth.from(plan.none().start()),
                outcome.monthly() ? runs.columns().years() : 0,
                seed);
    }

    private List<Player> seatPlayers() {
        return plan.seats().stream().map(seat -> new Player(seat, seat)).toList();
    }

    private List<Player> roundPlayers() {
        return IntStream.rangeClosed(1, plan.rounds())
                .mapToObj(round -> new Player("round " + round, "round " + round))
                .toList();
    }

    private List<Player> cellPlayers() {
        List<Player> players = new ArrayList<>();
        for (Player round : roundPlayers()) {
            for (String seat : plan.seats()) {
                String name = round.id() + ", " + seat;
                players.add(new Player(name, name));
            }
        }
        return players;
    }
}
