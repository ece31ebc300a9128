package corridor.bargain.smp;

import java.util.ArrayList;
import java.util.List;

/** The rules of a run of the spatial model combine a profile, KTAB's nine choices and a receiver view. */
public record SmpRules(SmpProfile profile, SmpSettings settings, ReceiverView receiverView) {
    /** Returns a profile with KTAB's default choices. */
    public static SmpRules of(SmpProfile profile) {
        return of(profile, SmpSettings.STANDARD);
    }

    /** Returns a profile with other choices and the receiver view of the profile. */
    public static SmpRules of(SmpProfile profile, SmpSettings settings) {
        boolean reference = profile == SmpProfile.SMP_REFERENCE;
        return new SmpRules(profile, settings, reference ? ReceiverView.KTAB_GAIN : ReceiverView.PROBABILITY);
    }

    boolean reference() {
        return profile == SmpProfile.SMP_REFERENCE;
    }

    /** Returns cautions for a comparison of a run under these rules with KTAB. */
    List<String> cautions() {
        List<String> notes = new ArrayList<>();
        if (settings.offerViews() != OfferViews.INITIATOR && receiverView == ReceiverView.KTAB_GAIN) {
            notes.add("BargnModel " + settings.offerViews().inFiles()
                    + " is computed as KTAB does, which takes a gain for a"
                    + " probability; the variant receiver-probability computes what was meant");
        }
        if (!reference()) {
            return notes;
        }
        if (settings.riskAdjust() == RiskAdjust.FULL) {
            notes.add(
                    "KTAB cannot run BigRAdjust Full: it aborts where beliefs equal the truth; nothing to compare with");
        }
        if (settings.transition() == Transition.STOCHASTIC) {
            notes.add("KTAB's StateTransitions Stochastic differs from run to run; here a seed gives one history");
        }
        if (settings.votingRule() == VotingRule.ASYM_PROSP) {
            notes.add(
                    "KTAB's VotingRule ASymProsp depends on the order of its threads; here initiators come in the order"
                            + " of the table");
        }
        if (settings.thirdParties() != ThirdParties.SEMI_COMMIT) {
            notes.add("ThirdPartyCommit " + settings.thirdParties().inFiles()
                    + " gives third parties nothing to choose: their votes are exactly 0, as in KTAB");
        }
        return notes;
    }
}
