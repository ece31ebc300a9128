package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Measures attacks by place and deaths by group of victims, for the patterns P1, P2, P3 and P17. Attacks are those that
 * PIPS would report.
 */
final class Levels {
    private Levels() {}

    /** Returns the number of attacks reported in a year, mean over histories. */
    static double attacks(List<History> histories, int year) {
        return (double) pooled(histories, year, year + 1, Chronicle.Event::reportedPips) / histories.size();
    }

    /** Returns the mean yearly number of attacks in the last three years over that of the first year. */
    static double later(List<History> histories) {
        int years = histories.get(0).years();
        double last = pooled(histories, years - 3, years, Chronicle.Event::reportedPips) / 3.0;
        return last / pooled(histories, 0, 1, Chronicle.Event::reportedPips);
    }

    /** Returns the share of a year's reported attacks that fall in regions of a kind. */
    static double share(List<History> histories, int year, Predicate<String> region) {
        return (double) pooled(histories, year, year + 1, a -> a.reportedPips() && region.test(a.region()))
                / pooled(histories, year, year + 1, Chronicle.Event::reportedPips);
    }

    /** Returns the deaths per reported attack of a year, attackers included. */
    static double deathsPerAttack(List<History> histories, int year) {
        return (double) dead(histories, year, History::dead)
                / pooled(histories, year, year + 1, Chronicle.Event::reportedPips);
    }

    /** Returns the share of a year's reported attacks in which somebody dies, attackers included. */
    static double lethalShare(List<History> histories, int year) {
        return (double) pooled(histories, year, year + 1, a -> a.reportedPips() && History.dead(a) > 0)
                / pooled(histories, year, year + 1, Chronicle.Event::reportedPips);
    }

    /** Returns the share of one side among the dead of a year's reported attacks. */
    static double victims(List<History> histories, int year, ToIntFunction<Chronicle.Event> side) {
        return (double) dead(histories, year, side) / dead(histories, year, History::dead);
    }

    /** Returns the sum of a monthly series over one year of the run; year 0 is the first. */
    static double ofYear(double[] monthly, int year) {
        return Arrays.stream(monthly, 12 * year, 12 * (year + 1)).sum();
    }

    private static int pooled(List<History> histories, int from, int until, Predicate<Chronicle.Event> kind) {
        return histories.stream().mapToInt(h -> h.count(from, until, kind)).sum();
    }

    private static int dead(List<History> histories, int year, ToIntFunction<Chronicle.Event> side) {
        return histories.stream()
                .flatMap(h -> h.attacks().stream().filter(a -> a.day() >= h.day(year) && a.day() < h.day(year + 1)))
                .filter(Chronicle.Event::reportedPips)
                .mapToInt(side)
                .sum();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
