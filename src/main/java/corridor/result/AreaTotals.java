package corridor.result;

import corridor.chronicle.Incident;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Area totals are counts of events by area and month, summed over runs. They are whole numbers, so the order of summing
 * does not matter. Not safe for several threads.
 */
public final class AreaTotals {
    /** A measure is a kind of count. The constants have the order of the columns. */
    public enum Measure {
        ATTACKS("attacks", "attacks by armed groups"),
        ATTACKS_PIPS("attacks_pips", "attacks that PIPS would count"),
        ATTACKS_LETHAL("attacks_lethal", "attacks in which somebody other than an attacker was killed"),
        ATTACKS_CHINESE("attacks_chinese", "attacks on Chinese nationals or project sites"),
        DEATHS("deaths", "people killed in attacks, attackers included"),
        DEATHS_SECURITY("deaths_security", "security personnel killed in attacks and operations"),
        DEATHS_CIVILIAN(
                "deaths_civilian",
                "civilians killed in attacks, operations and strikes; in areas abroad, by Pakistan's strikes there"),
        DEATHS_MILITANT("deaths_militant", "members of armed groups killed in attacks and operations"),
        DEATHS_CHINESE("deaths_chinese", "Chinese nationals killed"),
        OPERATIONS("operations", "lethal operations of the state");

        private final String column;
        private final String meaning;

        Measure(String column, String meaning) {
            this.column = column;
            this.meaning = meaning;
        }

        public String column() {
            return column;
        }

        public String meaning() {
            return meaning;
        }
    }

    private static final int MEASURES = Measure.values().length;
    private final List<String> areas;
    private final int months;
    private final int[] counts;
    private int runs;

    /**
     * Makes totals in which all counts are zero.
     *
     * @param areas ids of the areas, in the order of the catalogue and the table
     * @param months number of months of a run
     */
    public AreaTotals(List<String> areas, int months) {
        this.areas = List.copyOf(areas);
        this.months = months;
        counts = new int[areas.size() * months * MEASURES];
    }

    private AreaTotals(AreaTotals like) {
        areas = like.areas;
        months = like.months;
        counts = new int[like.counts.length];
    }

    /** Returns new totals with the same areas and months, in which all counts are zero. */
    public AreaTotals empty() {
        return new AreaTotals(this);
    }

    /** Counts one incident of a run. The indices of areas in the run must be those of these totals. */
    public void add(Incident incident, int month) {
        int at = (incident.area() * months + month) * MEASURES;
        int killed = incident.killedSecurity() + incident.killedCivilian() + incident.killedChinese();
        if (incident.kind() == Incident.Kind.ATTACK) {
            count(at, Measure.ATTACKS, 1);
            count(at, Measure.ATTACKS_PIPS, incident.reportedPips() ? 1 : 0);
            count(at, Measure.ATTACKS_LETHAL, killed > 0 ? 1 : 0);
            count(at, Measure.ATTACKS_CHINESE, incident.onChinese() ? 1 : 0);
            count(at, Measure.DEATHS, killed + incident.killedMilitant());
        } else {
            count(at, Measure.OPERATIONS, 1);
        }
        count(at, Measure.DEATHS_SECURITY, incident.killedSecurity());
        count(at, Measure.DEATHS_CIVILIAN, incident.killedCivilian());
        count(at, Measure.DEATHS_MILITANT, incident.killedMilitant());
        count(at, Measure.DEATHS_CHINESE, incident.killedChinese());
    }

    /** Adds one to the number of runs in the counts. */
    public void runEnded() {
        runs++;
    }

    /** Adds the counts of other runs with an equal scenario and point. */
    public void add(AreaTotals other) {
        if (!areas.equals(other.areas) || months != other.months) {
            throw new IllegalArgumentException("counts of other areas or months");
        }
        int overflown = 0;
        for (int i = 0; i < counts.length; i++) {
            int sum = counts[i] + other.counts[i];
            overflown |= (counts[i] ^ sum) & (other.counts[i] ^ sum);
            counts[i] = sum;
        }
        if (overflown < 0) {
            throw new ArithmeticException("more events than an int can count");
        }
        runs += other.runs;
    }

    public List<String> areas() {
        return areas;
    }

    public int months() {
        return months;
    }

    /** Number of runs in the counts. */
    public int runs() {
        return runs;
    }

    public int get(Measure measure, int area, int month) {
        return counts[at(measure, area, month)];
    }

    public boolean isEmpty(int area, int month) {
        for (Measure measure : Measure.values()) {
            if (get(measure, area, month) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the indices of the counts that are not zero, for {@link #at(int)} and {@link #set}. */
    public int[] filled() {
        return IntStream.range(0, counts.length).filter(i -> counts[i] != 0).toArray();
    }

    public int at(int place) {
        return counts[place];
    }

    public void set(int place, int value) {
        counts[place] = value;
    }

    public void setRuns(int number) {
        runs = number;
    }

    private void count(int at, Measure measure, int number) {
        counts[at + measure.ordinal()] += number;
    }

    /**
     * Returns the index of a count. All measures of an area and month are adjacent, since an incident counts in most of
     * them.
     */
    private int at(Measure measure, int area, int month) {
        return (area * months + month) * MEASURES + measure.ordinal();
    }
}
