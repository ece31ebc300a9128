package corridor.bargain;

import java.util.List;

/**
 * A bargaining history is the full record of one run of an engine. Turn 0 is the start; positions are in points of the
 * scale.
 *
 * @param engine "smp" or "bdm"
 * @param profile profile of the spatial model, or variant of the challenge model
 * @param positions [turn][actor][issue]
 * @param ideals [turn][actor][issue]; empty where an engine has none
 * @param winProbability [turn][actor], the probability of the actor's position, 0 to 1; empty where an engine has none
 * @param risk [turn][actor], risk attitudes
 * @param challenges the challenges of each turn, from turn 0; one list fewer than there are states
 * @param offers the offers of each turn, one list fewer than there are states
 * @param weightedMean [turn][issue], weighted by capability times salience
 * @param weightedMedian [turn][issue], weights as for the mean
 * @param converged whether the positions had settled when the run ended; false if an election did not settle
 * @param notes remarks on this run for the reader
 */
public record BargainHistory(
        String engine,
        String profile,
        double[][][] positions,
        double[][][] ideals,
        double[][] winProbability,
        double[][] risk,
        List<List<Challenge>> challenges,
        List<List<Offer>> offers,
        double[][] weightedMean,
        double[][] weightedMedian,
        boolean converged,
        List<String> notes) {
    public BargainHistory {
        challenges = challenges.stream().map(List::copyOf).toList();
        offers = offers.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Number of states: the start and one for each turn. */
    public int states() {
        return positions.length;
    }
}
