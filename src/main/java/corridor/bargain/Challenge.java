package corridor.bargain;

/**
 * One actor presses another.
 *
 * @param initiator index of who presses
 * @param receiver index of who is pressed
 * @param gain utility that the initiator expects beyond the status quo
 * @param probability of success, as the initiator sees it
 */
public record Challenge(int initiator, int receiver, double gain, double probability) {}
