package corridor.bargain.smp;

import corridor.random.InverseCdf;

/**
 * Resolves offers by KTAB's method: each actor decides alone among the status quo and all offers in which it takes
 * part. It then takes its own side of the chosen offer, whatever the other party does.
 */
final class QueueResolution extends OfferResolution {
    private final int[] queue;
    private final double[] p;
    private double[] utility = new double[0];

    QueueResolution(Space space, SmpRules rules, Election election, Outlook outlook) {
        super(space, rules, election, outlook);
        queue = new int[2 * space.actors + 1];
        p = new double[2 * space.actors + 1];
    }

    @Override
    protected void take(Offers offers, TurnLuck draws) {
        for (int k = 0; k < space.actors; k++) {
            int options = queue(offers, k);
            if (utility.length < space.actors * options) {
                utility = new double[space.actors * options];
            }
            utilities(offers, queue, options, utility);
            election.hold(rules.settings().votingRule(), space.capability, space.actors, utility, options, p);
            int chosen = choose(options, draws, k);
            taken[k] = queue[chosen];
            note(offers, k, options);
        }
    }

    private int queue(Offers offers, int actor) {
        int options = 0;
        queue[options++] = -1;
        for (int b = 0; b < offers.count(); b++) {
            if (offers.initiator[b] == actor || offers.receiver[b] == actor) {
                queue[options++] = b;
            }
        }
        return options;
    }

    private int choose(int options, TurnLuck draws, int actor) {
        if (rules.settings().transition() == Transition.STOCHASTIC) {
            return InverseCdf.index(draws.draw(actor), p, options);
        }
        int best = 0;
        for (int o = 1; o < options; o++) {
            best = p[o] > p[best] ? o : best;
        }
        return best;
    }

    private void note(Offers offers, int actor, int options) {
        for (int o = 1; o < options; o++) {
            double[] support = offers.initiator[queue[o]] == actor ? initiatorSupport : receiverSupport;
            support[queue[o]] = p[o];
        }
    }
}
