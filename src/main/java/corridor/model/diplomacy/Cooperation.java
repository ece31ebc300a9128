package corridor.model.diplomacy;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Simulates offers of security cooperation. Every few months China offers one item or none, by quantal response.
 * Pakistan accepts with a probability that falls with the item's depth, steeply beyond a joint mechanism, and rises
 * with goodwill and pressure (two-level game, Putnam 1988). A refusal angers China. An item lasts for a term, after
 * which both sides decide on it again. {@link CooperationEffects} says what items in force do.
 *
 * <p>The equations are in docs/model.md, section 8.11.
 */
final class Cooperation implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int NEVER = -1;
    private static final int RENEWED = 1;
    private static final String REFUSED = "refused";

    private final CooperationParameters p;
    private final transient SimulationState s;
    private final transient List<Item> items;
    private final int[] levers;
    private final int interval;
    private final transient ScenarioOffers scenarioOffers;
    private final transient OfferUtility utility;
    private final transient CooperationEffects effects;
    private final int[] agreedOn;
    private int months;
    private int due = -1;

    /** One item that can be agreed: a lever, the value that an agreement sets, and its depth. */
    record Item(String name, int lever, double value, int depth) {}

    Cooperation(CooperationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        interval = (int) Math.round(p.reviewMonths());
        items = s.catalogue.cooperationItems().stream()
                .map(item -> new Item(item.name(), s.levers.index(item.lever()), item.value(), item.depth()))
                .toList();
        levers = items.stream().mapToInt(Item::lever).distinct().toArray();
        utility = new OfferUtility(p, items, s);
        effects = new CooperationEffects(p, items, s);
        agreedOn = new int[levers.length];
        Arrays.fill(agreedOn, NEVER);
        scenarioOffers = new ScenarioOffers(
                (lever, value) -> utility.acceptance(utility.depth(lever, value)),
                this::agree,
                this::refused,
                situation);
    }

    /** Returns the daily process: some weeks after an attack that killed Chinese nationals, China makes an offer. */
    Steppable daily() {
        return new Daily();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            for (Attack attack : s.ledger.yesterday()) {
                if (attack.killedChinese() > 0 && due < s.day()) {
                    double draw = KeyedRandom.draw(s.luck.key(DrawKind.OFFER_LAG, s.day()), 0);
                    due = s.day()
                            + (int) Math.round(InverseCdf.logNormal(draw, p.reviewAfterAttack(), p.reviewSpread()));
                }
            }
            if (s.day() == due && s.china.stepDue >= 0) {
                due = s.china.stepDue + 1; // the offer comes after the public step
            }
            if (scenarioOffers.today()) {
                effects.refresh();
            }
            if (s.day() == due) {
                offer();
                effects.refresh();
            }
        }
    }

    @Override
    public void step(SimState state) {
        if (++months % interval == 0) {
            offer();
        }
        renew();
        effects.month();
    }

    /**
     * Looks at each item that the actors have agreed on once its term is over. China renews it or lets it lapse, by
     * quantal response, and Pakistan accepts the renewal like a new offer. An item that lapses is no longer in force,
     * and can be offered again. The term begins anew with each agreement.
     */
    private void renew() {
        for (int k = 0; k < levers.length; k++) {
            int lever = levers[k];
            double own = s.levers.own(lever);
            if (own <= s.levers.lever(lever).neutral() || s.levers.isBargained(lever)) {
                agreedOn[k] = NEVER;
            } else if (agreedOn[k] == NEVER) {
                agreedOn[k] = s.day(); // in force since before the start
            } else if (s.day() - agreedOn[k] >= p.term() * Clock.MONTH) {
                agreedOn[k] = s.day();
                review(lever, utility.depth(lever, own));
            }
        }
    }

    private void review(int lever, double depth) {
        String name = s.levers.lever(lever).meaning();
        Choice choice = new Choice(s.chronicle.asksWhy());
        choice.option("let it lapse");
        utility.option(choice, "renew", depth);
        long key = s.luck.key(DrawKind.RENEWAL, s.day());
        double draw = KeyedRandom.draw(key, lever, 0);
        int taken = choice.take(p.precision(), draw);
        boolean accepted = KeyedRandom.draw(key, lever, 1) < utility.acceptance(depth);
        String result = taken != RENEWED ? "lapses" : accepted ? "renewed" : "Pakistan refuses";
        s.tellDecision("china", Chronicle.Decision.Kind.RENEWAL, "renewal: " + name, choice, draw, taken, result);
        if (taken == RENEWED && accepted) {
            return;
        }
        if (taken == RENEWED) {
            refused(lever);
            tell(lever, name, "renewal offered", REFUSED, "by Pakistan");
        }
        s.levers.decide(lever, s.levers.lever(lever).neutral());
        s.cooperation.lapsed += s.levers.isFixed(lever) ? 0 : 1;
        tell(lever, name, "in force", "lapsed", taken == RENEWED ? result : "China does not renew");
    }

    /** Sets what the actors have agreed on; the term of the lever's item begins today. */
    private void agree(int lever, double value) {
        s.levers.decide(lever, value);
        for (int k = 0; k < levers.length; k++) {
            if (levers[k] == lever) {
                agreedOn[k] = s.day();
            }
        }
    }

    /**
     * A refusal by Pakistan angers China for a while. While the scenario fixes the lever, offers only show what the
     * actors would have done, so nobody is refused.
     */
    private void refused(int lever) {
        if (!s.levers.isFixed(lever)) {
            s.cooperation.refused++;
            s.china.slight += p.refusal();
        }
    }

    /** Tells a change of an item, unless the scenario fixes its lever, so that nothing changes. */
    private void tell(int lever, String name, String before, String after, String reason) {
        if (!s.levers.isFixed(lever)) {
            s.tell(Change.Kind.COOPERATION, name, before, after, reason);
        }
    }

    private void offer() {
        Choice choice = new Choice(s.chronicle.asksWhy());
        choice.option("no offer");
        int[] open = new int[items.size()];
        int count = 0;
        for (int k = 0; k < items.size(); k++) {
            if (next(items.get(k))) {
                open[count++] = k;
                utility.option(choice, items.get(k).name(), items.get(k).depth());
            }
        }
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.OFFER, s.day()), 0);
        int taken = choice.take(p.precision(), draw);
        observe(choice, open, count);
        if (taken == 0) {
            return;
        }
        Item item = items.get(open[taken - 1]);
        double answer = KeyedRandom.draw(s.luck.key(DrawKind.OFFER, s.day()), 1);
        boolean accepted = answer < utility.acceptance(item.depth());
        tell(choice, taken, draw, accepted);
        if (accepted) {
            agree(item.lever(), item.value());
            String reason = "offered by China, accepted by Pakistan";
            tell(item.lever(), item.name(), "not in force", "agreed", reason);
        } else {
            refused(item.lever());
            tell(item.lever(), item.name(), "offered", REFUSED, "by Pakistan");
        }
    }

    /**
     * Whether an item can be offered: it is one step beyond what the actors' own choices have reached, and nobody
     * bargains about its lever.
     */
    private boolean next(Item item) {
        double own = s.levers.own(item.lever());
        if (own >= item.value() || s.levers.isBargained(item.lever())) {
            return false;
        }
        return items.stream()
                .noneMatch(
                        other -> other.lever() == item.lever() && other.value() < item.value() && own < other.value());
    }

    /**
     * Records the feasibility of the levers that the scenario fixes: the probability that their values would have been
     * offered and accepted by now.
     */
    private void observe(Choice choice, int[] open, int count) {
        for (int lever : levers) {
            if (s.levers.isFixed(lever)) {
                double value = s.levers.value(lever);
                double usual = s.levers.lever(lever).neutral();
                s.feasibility.occasion(
                        lever, value > usual ? agreed(choice, lever, value) : nothing(choice, lever, open, count));
            }
        }
    }

    /**
     * Returns the probability that China offers a value in one step, in addition to the open options, and that Pakistan
     * accepts it; 1 if own choices have reached the value already.
     */
    private double agreed(Choice choice, int lever, double value) {
        if (s.levers.own(lever) >= value) {
            return 1;
        }
        double depth = utility.depth(lever, value);
        return choice.probabilityBeside(utility.worth(depth), p.precision()) * utility.acceptance(depth);
    }

    /** Returns the probability that nothing is agreed on a lever. */
    private double nothing(Choice choice, int lever, int[] open, int count) {
        double chance = s.levers.own(lever) > s.levers.lever(lever).neutral() ? 0 : 1;
        for (int k = 0; k < count; k++) {
            Item item = items.get(open[k]);
            if (item.lever() == lever) {
                chance -= choice.probability(k + 1) * utility.acceptance(item.depth());
            }
        }
        return Math.max(0, chance);
    }

    private void tell(Choice choice, int taken, double draw, boolean accepted) {
        s.tellDecision(
                "china",
                Chronicle.Decision.Kind.COOPERATION,
                "offer of cooperation",
                choice,
                draw,
                taken,
                accepted ? "Pakistan accepts" : "Pakistan refuses");
    }
}
