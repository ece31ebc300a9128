package corridor.validation;

import corridor.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A history holds the data of one run from which patterns are measured.
 *
 * @param start first day
 * @param years length in years
 * @param attacks all attacks, by day
 * @param operations lethal operations of the state on the ground, by day
 * @param changes all changes of state, by day
 * @param acts chosen options, by day
 * @param monthly {@code [k][month]}, series of the k-th monthly outcome
 */
public record History(
        LocalDate start,
        int years,
        List<Chronicle.Event> attacks,
        List<Chronicle.Event> operations,
        List<Chronicle.Change> changes,
        List<Act> acts,
        double[][] monthly) {
    /** An act is the chosen option of one decision. */
    public record Act(int day, Chronicle.Decision.Kind kind, Chronicle.Act act) {}

    public History {
        attacks = List.copyOf(attacks);
        operations = List.copyOf(operations);
        changes = List.copyOf(changes);
        acts = List.copyOf(acts);
    }

    /** Returns the changes of the state of projects, such as stops of work, by day. */
    List<Chronicle.Change> projectChanges() {
        return changes.stream()
                .filter(change -> change.kind() == Chronicle.Change.Kind.PROJECT)
                .toList();
    }

    /** Returns the number of days. */
    int days() {
        return day(years);
    }

    /** Returns the number of days from the first day to the same date {@code yearsLater} years later. */
    public int day(int yearsLater) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(start, start.plusYears(yearsLater));
    }

    /**
     * Returns the number of attacks of a kind from the start of year {@code from} to the start of year {@code until};
     * the first year is 0.
     */
    public int count(int from, int until, Predicate<Chronicle.Event> kind) {
        int first = day(from);
        int end = day(until);
        int count = 0;
        for (Chronicle.Event attack : attacks) {
            if (attack.day() >= first && attack.day() < end && kind.test(attack)) {
                count++;
            }
        }
        return count;
    }

    /** Returns the number of persons killed in an attack, including attackers. */
    public static int dead(Chronicle.Event attack) {
        return victims(attack) + attack.killedMilitant();
    }

    /** Returns the number of persons killed in an attack, without attackers. */
    public static int victims(Chronicle.Event attack) {
        return attack.killedSecurity() + attack.killedCivilian() + attack.killedChinese();
    }

    /**
     * Whether event data would list the attack as a lethal attack by an armed group: at least one person died, and at
     * least as many victims as attackers died.
     */
    public static boolean lethal(Chronicle.Event attack) {
        return dead(attack) > 0 && victims(attack) >= attack.killedMilitant();
    }
}
