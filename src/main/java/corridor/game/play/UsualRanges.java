package corridor.game.play;

import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.Outcome;
import corridor.game.GameHeader;
import corridor.result.OutcomeTable;
import java.util.ArrayList;
import java.util.List;

/** Finds the usual ranges of rounds from histories in which nobody moves. */
public final class UsualRanges {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final GameHeader header;
    private final OutcomeTable table;
    private final List<double[][]> histories = new ArrayList<>();

    public UsualRanges(GameHeader header, OutcomeTable table) {
        this.header = header;
        this.table = table;
    }

    /** Adds the monthly values {@code [k][month]} of a history, see {@link corridor.result.RunResult}. */
    public synchronized void add(double[][] monthly) {
        histories.add(monthly);
    }

    /** Number of histories. */
    public synchronized int size() {
        return histories.size();
    }

    /**
     * Returns the usual range of an outcome in a round; all NaN without histories.
     *
     * @param outcome a monthly outcome
     * @param round round, from 1
     */
    public synchronized RoundNumber.Usual of(Outcome outcome, int round) {
        RoundWindow window = RoundWindow.of(header, round);
        int column = table.monthlyIndex(outcome.id());
        double[] values = new double[histories.size()];
        double[] changes = new double[histories.size()];
        for (int k = 0; k < values.length; k++) {
            double[] series = histories.get(k)[column];
            values[k] = window.in(outcome, series);
            changes[k] = values[k] - window.before(outcome, series);
        }
        Quantiles value = Quantiles.of(values);
        Quantiles change = Quantiles.of(changes);
        return new RoundNumber.Usual(value.at(LOW), value.at(HIGH), change.at(LOW), change.at(HIGH));
    }
}
