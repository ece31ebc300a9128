package corridor.scenario;

import java.time.LocalDate;

/**
 * A scheduled event is a shock that the analyst injects.
 *
 * @param date day of the shock
 * @param kind kind of the shock
 * @param area id of the area; empty unless the event is an attack
 * @param group id of the armed group that the model holds responsible, or that loses its leader, splits or unites;
 *     empty for other events
 * @param killedChinese number of Chinese nationals killed
 * @param injuredChinese number of Chinese nationals injured
 * @param killedCivilian number of civilians killed
 * @param killedSecurity number of security personnel killed
 * @param tolerance tolerance of armed groups under the new rule in Kabul, 0 to 1; NaN unless the event is a change of
 *     rule
 * @param share share of Pakistan's effort that a crisis draws off, 0 to 1; NaN unless the event is a diversion
 * @param weeks length of a diversion; 0 for other events
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
        double tolerance,
        double share,
        int weeks) {
    /** The kind of an injected shock. */
    public enum Kind {
        ATTACK_ON_CHINESE("attackOnChinese", "an attack on Chinese nationals with the given victims"),
        ATTACK_ON_PAKISTANIS("attackOnPakistanis", "an attack with no Chinese victims"),
        SUMMIT("summit", "a meeting of leaders of China and Pakistan, at which pressure is felt most"),
        SANCTUARY("sanctuary", "a change of rule in Kabul, under which armed groups are tolerated more or less"),
        LEADER_LOSS("leaderLoss", "an armed group loses its leader"),
        SPLIT("split", "an armed group splits into two, which together are as strong as before"),
        MERGER("merger", "an armed group unites with the strongest other group of its movement"),
        DIVERSION("diversion", "a crisis elsewhere, such as one with India, draws off a part of Pakistan's effort");

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
                date,
                kind,
                area,
                group,
                killedChinese,
                injuredChinese,
                killedCivilian,
                killedSecurity,
                Double.NaN,
                Double.NaN,
                0);
    }

    public static ScheduledEvent summit(LocalDate date) {
        return other(date, Kind.SUMMIT, "", Double.NaN, Double.NaN, 0);
    }

    /** @param tolerance tolerance of armed groups under the new rule, 0 to 1 */
    public static ScheduledEvent sanctuary(LocalDate date, double tolerance) {
        return other(date, Kind.SANCTUARY, "", tolerance, Double.NaN, 0);
    }

    /** @param group id of the armed group that loses its leader */
    public static ScheduledEvent leaderLoss(LocalDate date, String group) {
        return other(date, Kind.LEADER_LOSS, group, Double.NaN, Double.NaN, 0);
    }

    /** @param group id of the armed group that splits */
    public static ScheduledEvent split(LocalDate date, String group) {
        return other(date, Kind.SPLIT, group, Double.NaN, Double.NaN, 0);
    }

    /** @param group id of the armed group that unites with another */
    public static ScheduledEvent merger(LocalDate date, String group) {
        return other(date, Kind.MERGER, group, Double.NaN, Double.NaN, 0);
    }

    /**
     * @param share share of Pakistan's effort that is drawn off, 0 to 1
     * @param weeks weeks for which it is drawn off, at least 1
     */
    public static ScheduledEvent diversion(LocalDate date, double share, int weeks) {
        return other(date, Kind.DIVERSION, "", Double.NaN, share, weeks);
    }

    private static ScheduledEvent other(
            LocalDate date, Kind kind, String group, double tolerance, double share, int weeks) {
        return new ScheduledEvent(date, kind, "", group, 0, 0, 0, 0, tolerance, share, weeks);
    }

    public boolean isAttack() {
        return kind == Kind.ATTACK_ON_CHINESE || kind == Kind.ATTACK_ON_PAKISTANIS;
    }

    /** Whether something happens to an armed group itself: it loses its leader, splits or unites with another. */
    public boolean isOfGroup() {
        return kind == Kind.LEADER_LOSS || kind == Kind.SPLIT || kind == Kind.MERGER;
    }
}
