package corridor.scenario;

import java.time.LocalDate;

/**
 * A scheduled event is a shock that the analyst injects.
 *
 * @param date day of the shock
 * @param kind kind of the shock
 * @param area id of the area; empty unless the event is an attack
 * @param group id of the armed group that the model holds responsible; empty unless the event is an attack
 * @param killedChinese number of Chinese nationals killed
 * @param injuredChinese number of Chinese nationals injured
 * @param killedCivilian number of civilians killed
 * @param killedSecurity number of security personnel killed
 * @param tolerance tolerance of armed groups under the new rule in Kabul, 0 to 1; NaN unless the event is a change of
 *     rule
 */
public record ScheduledEvent(
        LocalDate date,
        Kind kind,
        String area,
        String group,
        int killedChinese,
        int injuredChinese,
        int killedCivilian,
        int killedSecurity,
        double tolerance) {
    /** The kind of an injected shock. */
    public enum Kind {
        ATTACK_ON_CHINESE("attackOnChinese", "an attack on Chinese nationals with the given victims"),
        ATTACK_ON_PAKISTANIS("attackOnPakistanis", "an attack with no Chinese victims"),
        SUMMIT("summit", "a meeting of leaders of China and Pakistan, at which pressure is felt most"),
        SANCTUARY("sanctuary", "a change of rule in Kabul, under which armed groups are tolerated more or less");

        private final String id;
        private final String meaning;

        Kind(String id, String meaning) {
            this.id = id;
            this.meaning = meaning;
        }

        public String id() {
            return id;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** Makes an attack with its victims. */
    public static ScheduledEvent attack(
            LocalDate date,
            Kind kind,
            String area,
            String group,
            int killedChinese,
            int injuredChinese,
            int killedCivilian,
            int killedSecurity) {
        return new ScheduledEvent(
                date, kind, area, group, killedChinese, injuredChinese, killedCivilian, killedSecurity, Double.NaN);
    }

    public static ScheduledEvent summit(LocalDate date) {
        return new ScheduledEvent(date, Kind.SUMMIT, "", "", 0, 0, 0, 0, Double.NaN);
    }

    /** @param tolerance tolerance of armed groups under the new rule, 0 to 1 */
    public static ScheduledEvent sanctuary(LocalDate date, double tolerance) {
        return new ScheduledEvent(date, Kind.SANCTUARY, "", "", 0, 0, 0, 0, tolerance);
    }

    public boolean isAttack() {
        return kind == Kind.ATTACK_ON_CHINESE || kind == Kind.ATTACK_ON_PAKISTANIS;
    }
}
