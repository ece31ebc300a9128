package corridor.bargain;

/**
 * Short record of one run among many: positions, and who pressed whom.
 *
 * @param positions [turn][actor][issue]; where a run settled early its last state is repeated
 * @param presses number of turns in which one actor pressed another, at {@code initiator * actors + receiver}
 */
public record Course(double[][][] positions, int[] presses) {}
