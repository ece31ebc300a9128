package corridor.bargain.smp;

import java.util.Arrays;

/** Decides which offers of a turn are taken and which actors take them. */
abstract class OfferResolution {
    protected final Space space;
    protected final SmpRules rules;
    protected final Election election;
    protected final Outlook outlook;
    /** Index of the offer that an actor takes, by actor; -1 for none. */
    final int[] taken;
    /** Probability of each offer in the election in which its initiator decides. */
    final double[] initiatorSupport;

    final double[] receiverSupport;

    protected OfferResolution(Space space, SmpRules rules, Election election, Outlook outlook) {
        this.space = space;
        this.rules = rules;
        this.election = election;
        this.outlook = outlook;
        taken = new int[space.actors];
        initiatorSupport = new double[2 * space.actors];
        receiverSupport = new double[2 * space.actors];
    }

    static OfferResolution of(Space space, SmpRules rules, Election election, Outlook outlook) {
        return rules.reference()
                ? new QueueResolution(space, rules, election, outlook)
                : new BindingResolution(space, rules, election, outlook);
    }

    /**
     * Fills {@link #taken} for the offers of a turn.
     *
     * @param draws random numbers of this turn, used only if transitions are stochastic
     */
    final void resolve(Offers offers, TurnLuck draws) {
        Arrays.fill(taken, -1);
        take(offers, draws);
    }

    protected abstract void take(Offers offers, TurnLuck draws);

    /** Writes the utilities of the status quo and of the listed offers, at {@code actor * options + option}. */
    protected final void utilities(Offers offers, int[] option, int options, double[] utility) {
        for (int a = 0; a < space.actors; a++) {
            for (int o = 0; o < options; o++) {
                utility[a * options + o] = outlook.ofState(a, offers, option[o]);
            }
        }
    }
}
