package corridor.model.diplomacy;

import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the offers of security cooperation that a scenario dates. Pakistan answers by the same rule as to China's own
 * offers. An accepted value counts as agreed by the actors, so that later offers can only go beyond it; after a refusal
 * the actors go on as without the offer. The probability that Pakistan accepts is recorded as feasibility.
 *
 * <p>The equations are in docs/model.md, section 8.11.
 */
final class ScenarioOffers {
    private final SimulationState s;
    private final Acceptance acceptance;
    private final Agreement agreement;
    private final Refusal refusal;
    private final List<Dated> offers = new ArrayList<>();

    /** Probability that Pakistan accepts a value of a lever today, 0 to 1. */
    interface Acceptance {
        double of(int lever, double value);
    }

    /** Puts an accepted value of a lever into force. */
    interface Agreement {
        void on(int lever, double value);
    }

    /** Carries out what a refusal does to China. */
    interface Refusal {
        void of(int lever);
    }

    private record Dated(int lever, Offer offer) {}

    ScenarioOffers(Acceptance acceptance, Agreement agreement, Refusal refusal, SimulationState situation) {
        this.acceptance = acceptance;
        this.agreement = agreement;
        this.refusal = refusal;
        s = situation;
        for (Map.Entry<String, LeverSetting> entry : s.scenario.levers().entrySet()) {
            if (entry.getValue() instanceof Offer offer) {
                offers.add(new Dated(s.levers.index(entry.getKey()), offer));
            }
        }
    }

    /** Makes the offers of today, and returns whether one was accepted. Must be called once a day. */
    boolean today() {
        boolean accepted = false;
        for (Dated dated : offers) {
            if (dated.offer().from().equals(s.clock.date())) {
                accepted |= make(dated.lever(), dated.offer().value());
            }
        }
        return accepted;
    }

    private boolean make(int lever, double value) {
        Lever offered = s.levers.lever(lever);
        if (s.levers.own(lever) >= value) {
            s.feasibility.occasion(lever, 1);
            tell(offered, "is in force already");
            return false;
        }
        double chance = acceptance.of(lever, value);
        s.feasibility.occasion(lever, chance);
        double answer = KeyedRandom.draw(s.luck.key(DrawKind.SCENARIO_OFFER, s.day()), lever);
        boolean accepted = answer < chance;
        if (accepted) {
            agreement.on(lever, value);
        } else {
            refusal.of(lever);
        }
        tell(offered, accepted ? "Pakistan accepts" : "Pakistan refuses");
        return accepted;
    }

    private void tell(Lever offered, String answer) {
        s.tell(Change.Kind.COOPERATION, offered.meaning(), "offered", answer, "scenario " + s.scenario.name());
    }
}
