package corridor.bargain;

/**
 * An offer of one actor to another is a proposal that both move.
 *
 * @param initiator index of the actor that makes the offer
 * @param receiver index of the actor that receives the offer
 * @param initiatorPoint position of the initiator under the offer, by issue, in points of the scale
 * @param receiverPoint position of the receiver under the offer
 * @param initiatorAccepts whether the initiator moved to its point
 * @param receiverAccepts whether the receiver moved to its point
 * @param support probability of the offer in the election that decides; with KTAB's queues, in the initiator's election
 * @param receiverSupport probability of the offer in the receiver's election; equal to {@code support} if one election
 *     decides for both
 */
public record Offer(
        int initiator,
        int receiver,
        double[] initiatorPoint,
        double[] receiverPoint,
        boolean initiatorAccepts,
        boolean receiverAccepts,
        double support,
        double receiverSupport) {}
