package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Measures the timing of attacks for the patterns P5, P6 and P19. */
public final class Timing {
    /** Id of the movement of Baloch groups. */
    static final String BALOCH = "B";

    private static final int WEEK = 7;
    private static final int WEEKS = 52;
    private static final int BURST_AREAS = 6;
    private static final double BURST_FACTOR = 2;

    private Timing() {}

    /**
     * Returns the extra variance of weekly counts of lethal attacks, {@code (F - 1) / mean}. F is the variance over the
     * mean within a year of 52 weeks, so that trends have no effect. F and the mean are averaged over years and
     * histories.
     */
    public static double extraVariance(List<History> histories) {
        double fano = 0;
        double mean = 0;
        int years = 0;
        for (History history : histories) {
            int[] daily = daily(history, History::lethal);
            for (int first = 0; first + WEEKS * WEEK <= daily.length; first += WEEKS * WEEK) {
                int[] weekly = weekly(daily, first);
                double m = 0;
                for (int count : weekly) {
                    m += (double) count / WEEKS;
                }
                double squares = 0;
                for (int count : weekly) {
                    squares += (count - m) * (count - m);
                }
                if (m > 0) {
                    fano += squares / (WEEKS - 1) / m;
                    mean += m;
                    years++;
                }
            }
        }
        return (fano / years - 1) / (mean / years);
    }

    /**
     * Returns the branching ratio of a self-exciting process fitted to the lethal attacks of a kind in each history,
     * mean over histories.
     */
    public static double branching(List<History> histories, Predicate<Chronicle.Event> kind) {
        double sum = 0;
        for (History history : histories) {
            sum += SelfExcitation.fit(daily(history, a -> History.lethal(a) && kind.test(a)))
                    .branching();
        }
        return sum / histories.size();
    }

    /**
     * Returns the number of bursts per year. A burst is a week with at least twice the mean weekly number of reported
     * attacks of Baloch groups, in at least six areas. Consecutive weeks count once.
     */
    static double bursts(List<History> histories) {
        double bursts = 0;
        double years = 0;
        for (History history : histories) {
            List<Chronicle.Event> attacks = history.attacks().stream()
                    .filter(a -> a.movement().equals(BALOCH) && a.reportedPips())
                    .toList();
            int weeks = history.day(history.years()) / WEEK;
            double usual = (double) attacks.size() / weeks;
            int[] count = new int[weeks + 1];
            List<Set<String>> areas = new java.util.ArrayList<>();
            for (int w = 0; w <= weeks; w++) {
                areas.add(new LinkedHashSet<>());
            }
            for (Chronicle.Event attack : attacks) {
                count[attack.day() / WEEK]++;
                areas.get(attack.day() / WEEK).add(attack.area());
            }
            boolean before = false;
            for (int w = 0; w <= weeks; w++) {
                boolean now = count[w] >= BURST_FACTOR * usual && areas.get(w).size() >= BURST_AREAS;
                bursts += now && !before ? 1 : 0;
                before = now;
            }
            years += history.years();
        }
        return bursts / years;
    }

    private static int[] daily(History history, Predicate<Chronicle.Event> kind) {
        int[] daily = new int[history.day(history.years())];
        for (Chronicle.Event attack : history.attacks()) {
            daily[attack.day()] += kind.test(attack) ? 1 : 0;
        }
        return daily;
    }

    private static int[] weekly(int[] daily, int first) {
        int[] weekly = new int[WEEKS];
        for (int day = 0; day < WEEKS * WEEK; day++) {
            weekly[day / WEEK] += daily[first + day];
        }
        return weekly;
    }
}
