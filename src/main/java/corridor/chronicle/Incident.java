package corridor.chronicle;

import java.time.LocalDate;

/**
 * An attack or an operation as the model reports it, with area and group by index, since counts need no names.
 *
 * @param day of the run, from 0
 * @param kind as in {@link Chronicle.Event#kind}
 * @param area index of the area, as in the catalogue
 * @param group index of the group, as in the catalogue
 * @param target class of the target; empty for operations
 * @param names of the indices
 */
public record Incident(
        int day,
        LocalDate date,
        String kind,
        int area,
        int group,
        String target,
        int killedSecurity,
        int killedCivilian,
        int killedMilitant,
        int killedChinese,
        int injuredChinese,
        boolean reportedPips,
        boolean reportedPicss,
        boolean reportedUcdp,
        Names names) {

    /** Names behind the numbers of areas and groups. */
    public interface Names {
        String area(int area);

        String region(int area);

        String group(int group);

        String movement(int group);
    }

    /** The row of the events table. */
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
