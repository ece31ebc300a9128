package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Near repeats measure the clustering of lethal attacks in time (pattern P7; Knox 1964). The measure is the number of
 * pairs of attacks in one area with a given number of days between them, over the expected number. The expected number
 * assumes that the days of attacks are exchanged at random within each year. It is computed exactly; the study of the
 * record used permutations.
 */
final class NearRepeats {
    private NearRepeats() {}

    /**
     * Returns the ratio of observed to expected pairs.
     *
     * @param from least number of days between two attacks of a pair
     * @param until largest number of days
     * @return the ratio; NaN if no pair is expected
     */
    static double ratio(History history, int from, int until) {
        Map<String, int[]> byArea = new LinkedHashMap<>();
        int[] all = new int[history.days()];
        for (Chronicle.Event attack : history.attacks()) {
            if (History.lethal(attack)) {
                byArea.computeIfAbsent(attack.area(), area -> new int[all.length])[attack.day()]++;
                all[attack.day()]++;
            }
        }
        double observed = 0;
        for (int[] daily : byArea.values()) {
            observed += pairs(daily, 0, daily.length, 0, daily.length, from, until);
        }
        double expected = 0;
        for (int year = 0; year < history.years(); year++) {
            for (int later = year; later < history.years(); later++) {
                expected += expected(history, byArea, all, year, later, from, until);
            }
        }
        return expected > 0 ? observed / expected : Double.NaN;
    }

    /**
     * Returns the expected number of pairs with the earlier attack in {@code year} and the later one in {@code later}.
     */
    private static double expected(
            History history, Map<String, int[]> byArea, int[] all, int year, int later, int from, int until) {
        int a = history.day(year);
        int b = history.day(year + 1);
        int c = history.day(later);
        int d = history.day(later + 1);
        if (c - b >= until) {
            return 0;
        }
        double near = pairs(all, a, b, c, d, from, until);
        double possible = 0;
        for (int[] daily : byArea.values()) {
            possible += possible(count(daily, a, b), count(daily, c, d), year == later);
        }
        double pairs = possible(count(all, a, b), count(all, c, d), year == later);
        return pairs > 0 ? possible / pairs * near : 0;
    }

    private static double possible(double here, double there, boolean sameYear) {
        return sameYear ? here * (here - 1) / 2 : here * there;
    }

    private static int count(int[] daily, int from, int until) {
        int count = 0;
        for (int day = from; day < until; day++) {
            count += daily[day];
        }
        return count;
    }

    /**
     * Returns the number of pairs with the first day in [a, b), the second in [c, d), and {@code from} to {@code until}
     * days between them.
     */
    private static double pairs(int[] daily, int a, int b, int c, int d, int from, int until) {
        double pairs = 0;
        for (int day = a; day < b; day++) {
            if (daily[day] == 0) {
                continue;
            }
            for (int second = Math.max(c, day + from); second <= Math.min(d - 1, day + until); second++) {
                pairs += second == day ? daily[day] * (daily[day] - 1) / 2.0 : (double) daily[day] * daily[second];
            }
        }
        return pairs;
    }
}
