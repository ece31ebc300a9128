package corridor.scenario;

import java.time.LocalDate;

/**
 * A scheduled event is a shock that the analyst injects.
 *
 * @param date day of the shock
 * @param kind kind of the shock
 * @param area id of the area; empty for a summit
 * @param group id of the armed group that the model holds responsible; empty for a summit
 * @param killedChinese number of Chinese nationals killed
 * @param injuredChinese number of Chinese nationals injured
 * @param killedCivilian number of civilians killed
 * @param killedSecurity number of security personnel killed
 */
public record ScheduledEvent(
        LocalDate date,
        Kind kind,
        String area,
        String group,
        int killedChinese,
        int injuredChinese,
        int killedCivilian,
        int killedSecurity) {
    /** The kind of an injected shock. */
    public enum Kind {
        ATTACK_ON_CHINESE("attackOnChinese", "an attack on Chinese nationals with the given victims"),
        ATTACK_ON_PAKISTANIS("attackOnPakistanis", "an attack with no Chinese victims"),
        SUMMIT("summit", "a meeting of leaders of China and Pakistan, at which pressure is felt most");

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
}
