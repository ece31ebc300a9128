package corridor.bargain;

/**
 * A course is the short record of one run among many: its positions and the number of challenges between actors.
 *
 * @param positions [turn][actor][issue]; if the run stops early, its last state is repeated
 * @param presses number of turns in which the initiator pressed the receiver, at {@code initiator * actors + receiver}
 */
public record Course(double[][][] positions, int[] presses) {}
