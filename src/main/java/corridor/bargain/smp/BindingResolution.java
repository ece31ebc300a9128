package corridor.bargain.smp;

import corridor.random.InverseCdf;

/**
 * Resolves the offers of a turn by one election between the status quo and all offers. Offers with more support than
 * the status quo are taken in descending order of support; with stochastic transitions they are drawn. A taken offer
 * binds both parties, and an actor takes part in at most one.
 */
final class BindingResolution extends OfferResolution {
    /** Relative difference below which probabilities count as equal, since rounding may explain it. */
    private static final double TIE = 1e-6;

    private final int[] option;
    private final double[] p;
    private final double[] weight;
    private double[] utility = new double[0];

    BindingResolution(Space space, SmpRules rules, Election election, Outlook outlook) {
        super(space, rules, election, outlook);
        int most = 2 * space.actors + 1;
        option = new int[most];
        p = new double[most];
        weight = new double[most];
    }

    @Override
    protected void take(Offers offers, TurnLuck draws) {
        int options = offers.count() + 1;
        if (options == 1) {
            return;
        }
        for (int o = 0; o < options; o++) {
            option[o] = o - 1;
        }
        if (utility.length < space.actors * options) {
            utility = new double[space.actors * options];
        }
        utilities(offers, option, options, utility);
        election.hold(rules.settings().votingRule(), space.capability, space.actors, utility, options, p);
        for (int o = 1; o < options; o++) {
            initiatorSupport[o - 1] = p[o];
            receiverSupport[o - 1] = p[o];
        }
        if (rules.settings().transition() == Transition.STOCHASTIC) {
            draw(offers, options, draws);
        } else {
            takeTheBest(offers, options);
        }
    }

    private void takeTheBest(Offers offers, int options) {
        for (int best = best(offers, options); best > 0; best = best(offers, options)) {
            take(offers, best - 1);
        }
    }

    /**
     * Returns the likeliest option that is still open. The status quo wins a tie; otherwise the offer of the more
     * powerful initiator does, so that the order of the table has no effect.
     */
    private int best(Offers offers, int options) {
        int best = 0;
        for (int o = 1; o < options; o++) {
            if (open(offers, o - 1) && better(offers, o, best)) {
                best = o;
            }
        }
        return best;
    }

    private boolean better(Offers offers, int option, int best) {
        double margin = p[best] * TIE;
        if (Math.abs(p[option] - p[best]) > margin) {
            return p[option] > p[best];
        }
        return best > 0 && power(offers.initiator[option - 1]) > power(offers.initiator[best - 1]);
    }

    private double power(int actor) {
        return space.capability[actor] * space.engagement[actor];
    }

    /** Draws open options by their probabilities until the status quo is drawn or none is left. */
    private void draw(Offers offers, int options, TurnLuck draws) {
        for (int number = 0; number < options; number++) {
            weight[0] = p[0];
            for (int o = 1; o < options; o++) {
                weight[o] = open(offers, o - 1) ? p[o] : 0;
            }
            int drawn = InverseCdf.index(draws.draw(number), weight, options);
            if (drawn == 0) {
                return;
            }
            take(offers, drawn - 1);
        }
    }

    private boolean open(Offers offers, int offer) {
        return taken[offers.initiator[offer]] < 0 && taken[offers.receiver[offer]] < 0;
    }

    private void take(Offers offers, int offer) {
        taken[offers.initiator[offer]] = offer;
        taken[offers.receiver[offer]] = offer;
    }
}
