package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The wake of lethal operations (pattern P11) is the ratio of lethal attacks in the area in the 30 days after an
 * operation to those in the 30 days before. This ratio is divided by the same ratio for operations that are moved by
 * half a year in both directions, which removes trends and seasons.
 */
final class OperationWake {
    private static final int WINDOW = 30;
    private static final int MOVED = 182;

    private final Map<String, int[]> before = new LinkedHashMap<>();
    private final History history;

    private OperationWake(History history) {
        this.history = history;
        for (Chronicle.Event attack : history.attacks()) {
            if (History.lethal(attack)) {
                before.computeIfAbsent(attack.area(), area -> new int[history.days() + 1])[attack.day() + 1]++;
            }
        }
        for (int[] sums : before.values()) {
            for (int day = 1; day < sums.length; day++) {
                sums[day] += sums[day - 1];
            }
        }
    }

    /** Returns the ratio of the two ratios; NaN without attacks or operations. */
    static double ratio(History history) {
        OperationWake wake = new OperationWake(history);
        return wake.afterOverBefore(0) / wake.afterOverBefore(MOVED);
    }

    private double afterOverBefore(int moved) {
        double[] sums = new double[2];
        for (Chronicle.Event operation : history.operations()) {
            int[] attacks = before.get(operation.area());
            if (attacks != null) {
                add(sums, attacks, operation.day() - moved);
                if (moved > 0) {
                    add(sums, attacks, operation.day() + moved);
                }
            }
        }
        return sums[0] / sums[1];
    }

    private static void add(double[] sums, int[] attacks, int day) {
        if (day >= WINDOW && day + 1 + WINDOW < attacks.length) {
            sums[0] += attacks[day + 1 + WINDOW] - attacks[day + 1];
            sums[1] += attacks[day] - attacks[day - WINDOW];
        }
    }
}
