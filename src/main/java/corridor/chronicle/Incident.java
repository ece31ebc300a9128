package corridor.chronicle;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An incident is an attack or an operation in the form in which the model reports it. Area and group are indices, since
 * most receivers only count; {@link #row} looks up the names.
 *
 * @param day day of the run, from 0
 * @param area index of the area, as in the catalogue
 * @param group index of the group, as in the catalogue
 * @param target class of the target; null unless the incident is an attack
 * @param names source of the names of area and group
 */
public record Incident(
        int day,
        LocalDate date,
        Kind kind,
        int area,
        int group,
        Target target,
        int killedSecurity,
        int killedCivilian,
        int killedMilitant,
        int killedChinese,
        int injuredChinese,
        boolean reportedPips,
        boolean reportedPicss,
        boolean reportedUcdp,
        Names names) {
    /** The kind of an incident. */
    public enum Kind {
        /** An attack by an armed group. */
        ATTACK,
        /** A strike of the state from the air. */
        STRIKE,
        /** A lethal operation of the state on the ground. */
        OPERATION;

        /** Word for the kind in tables and texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the incident is an attack on Chinese nationals or their projects. */
    public boolean onChinese() {
        return target != null && target.chinese();
    }

    /** Gives the names of areas and groups by index. */
    public interface Names {
        String area(int area);

        String region(int area);

        String group(int group);

        String movement(int group);
    }

    /** Returns the row of the events table. */
    public Chronicle.Event row() {
        return new Chronicle.Event(
                day,
                date,
                kind,
                names.area(area),
                names.region(area),
                names.group(group),
                names.movement(group),
                target,
                killedSecurity,
                killedCivilian,
                killedMilitant,
                killedChinese,
                injuredChinese,
                reportedPips,
                reportedPicss,
                reportedUcdp);
    }
}
