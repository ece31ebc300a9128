package corridor.bargain;

import corridor.bargain.smp.ElectionModel;
import corridor.bargain.smp.OfferRule;
import corridor.bargain.smp.OfferViews;
import corridor.bargain.smp.RiskAdjust;
import corridor.bargain.smp.RiskRange;
import corridor.bargain.smp.SmpSettings;
import corridor.bargain.smp.ThirdParties;
import corridor.bargain.smp.Transition;
import corridor.bargain.smp.VictoryModel;
import corridor.bargain.smp.VotingRule;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;

/** Makes tables of random numbers without ties, for tests. The same number gives the same table. */
final class RandomTables {
    private final KeyedRandom luck;

    RandomTables(int number) {
        luck = new KeyedRandom(20240501, number, 0);
    }

    double unit(int process, int i, int k) {
        return KeyedRandom.draw(luck.key(process, 0), i, k);
    }

    int below(int process, int i, int bound) {
        return (int) (unit(process, i, 0) * bound);
    }

    <E extends Enum<E>> E one(int process, Class<E> kind) {
        return kind.getEnumConstants()[below(process, 0, kind.getEnumConstants().length)];
    }

    BargainTable table(int actors, int issues) {
        List<String> names = new ArrayList<>();
        List<String> issueNames = new ArrayList<>();
        double[] capability = new double[actors];
        double[][] salience = new double[actors][issues];
        double[][] position = new double[actors][issues];
        for (int k = 0; k < issues; k++) {
            issueNames.add("issue " + k);
        }
        for (int i = 0; i < actors; i++) {
            names.add("actor " + i);
            capability[i] = 10 + 190 * unit(1, i, 0);
            double sum = 0;
            for (int k = 0; k < issues; k++) {
                salience[i][k] = 0.1 + 0.9 * unit(2, i, k);
                sum += salience[i][k];
                position[i][k] = Math.round(10_000 * unit(3, i, k)) / 100.0;
            }
            double engagement = 0.3 + 0.69 * unit(4, i, 0);
            for (int k = 0; k < issues; k++) {
                salience[i][k] *= engagement / sum;
            }
        }
        return BargainTable.of(names, issueNames, capability, salience, position);
    }

    /** Returns rows that sum to less than 1. */
    double[][] accommodation(int actors) {
        double[][] rows = new double[actors][actors];
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < actors; j++) {
                rows[i][j] = (i == j ? 0.6 : 0.3 / actors) * unit(5, i, j);
            }
        }
        return rows;
    }

    /** Returns intervals around the positions. */
    double[][][] redLines(BargainTable table) {
        double[][][] lines = new double[table.size()][table.issues().size()][];
        for (int i = 0; i < lines.length; i++) {
            for (int k = 0; k < lines[i].length; k++) {
                double x = table.position()[i][k];
                lines[i][k] = new double[] {x * unit(6, i, k), x + (100 - x) * unit(7, i, k)};
            }
        }
        return lines;
    }

    double[][] steps(BargainTable table) {
        double[][] steps = new double[table.size()][table.issues().size()];
        for (int i = 0; i < steps.length; i++) {
            for (int k = 0; k < steps[i].length; k++) {
                steps[i][k] = 20 * unit(8, i, k);
            }
        }
        return steps;
    }

    boolean[] watchers(int actors) {
        boolean[] bargains = new boolean[actors];
        for (int i = 0; i < actors; i++) {
            bargains[i] = unit(9, i, 0) > 0.25;
        }
        return bargains;
    }

    SmpSettings settings() {
        return new SmpSettings(
                one(11, VotingRule.class),
                one(12, VictoryModel.class),
                one(13, ElectionModel.class),
                one(14, Transition.class),
                one(15, RiskRange.class),
                one(16, RiskAdjust.class),
                one(17, ThirdParties.class),
                one(18, OfferRule.class),
                one(19, OfferViews.class));
    }
}
