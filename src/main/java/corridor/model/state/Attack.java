package corridor.model.state;

import corridor.chronicle.Target;

/**
 * An attack, with the facts that other processes need.
 *
 * @param project index of the project that was hit, or -1
 * @param killed people killed, attackers excluded
 * @param abducted whether Chinese nationals were abducted rather than attacked
 * @param campaign whether it belongs to a campaign
 */
public record Attack(
        int day,
        int area,
        int group,
        Target target,
        int project,
        int killed,
        int killedChinese,
        int injuredChinese,
        boolean abducted,
        boolean campaign) {
    /** Whether Chinese nationals were killed or abducted. */
    public boolean takesChinese() {
        return killedChinese > 0 || abducted;
    }
}
