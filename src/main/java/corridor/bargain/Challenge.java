package corridor.bargain;

/**
 * A challenge is an attempt of one actor to press another.
 *
 * @param initiator index of the actor that presses
 * @param receiver index of the actor that is pressed
 * @param gain utility that the initiator expects beyond the status quo
 * @param probability probability of success in the initiator's view
 */
public record Challenge(int initiator, int receiver, double gain, double probability) {}
