package corridor.model.state;

import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.number.DecimalText;
import corridor.random.KeyedRandom;

/**
 * A stance is one actor's rule for one lever. On each occasion the actor keeps the value, goes a step further from the
 * usual, or goes a step back, by quantal response. A value at the share z of the way from the usual to the highest is
 * worth {@code need * z - cost * |z|}. Going further also costs reluctance; going back does not. If a scenario fixes
 * the lever, the fixed value counts as a proposal to the actor, and the probability of agreement is recorded as
 * feasibility.
 *
 * <p>The equations are in docs/model.md, section 9.3.
 */
public final class Stance {
    private static final int MOST_NEEDS = 4;

    private final SimulationState s;
    private final Choice choice;
    private final int lever;
    private final double usual;
    private final double span;
    private final double step;
    private final String costId;
    private final String reluctanceId;
    private final double cost;
    private final String[] needs = new String[MOST_NEEDS];
    private final String[] weights = new String[MOST_NEEDS];
    private final double[] values = new double[MOST_NEEDS];
    private int size;

    /**
     * Weights that all stances of an actor share.
     *
     * @param submodel submodel of the parameters that weigh the terms
     * @param precision precision of the quantal response
     * @param reluctance cost of going further
     * @param step step of a lever with real values, as a share of the way from the usual to the highest value; other
     *     levers move by one level
     */
    public record Manner(String submodel, double precision, double reluctance, double step) {}

    private final Manner manner;

    /**
     * @param choice object that stances share which are decided one after the other
     * @param cost cost of the highest value, the parameter {@code submodel.costName}
     */
    public Stance(String lever, String costName, double cost, Manner manner, Choice choice, SimulationState situation) {
        s = situation;
        this.choice = choice;
        this.manner = manner;
        this.cost = cost;
        this.lever = s.levers.index(lever);
        usual = s.levers.lever(this.lever).neutral();
        span = s.levers.lever(this.lever).high() - usual;
        step = s.levers.lever(this.lever).kind() == Lever.Kind.REAL ? manner.step() * span : 1;
        costId = manner.submodel() + "." + costName;
        reluctanceId = manner.submodel() + ".reluctance";
    }

    /** Adds a reason for a higher value of the lever; {@code weight} names the parameter that weighs it. */
    public Stance need(String reason, String weight, double value) {
        needs[size] = reason;
        weights[size] = weight;
        values[size] = value;
        size++;
        return this;
    }

    /** Decides, or records feasibility if the lever is fixed; then removes all reasons. */
    public void decide() {
        if (s.levers.isFixed(lever)) {
            s.feasibility.occasion(lever, yes(s.levers.value(lever)));
        } else {
            choose();
        }
        size = 0;
    }

    /**
     * Returns the probability that the actor would agree to a value instead of the usual. For the usual value, it is
     * the probability that the actor refuses one step more.
     */
    private double yes(double value) {
        boolean stay = value == usual;
        double asked = stay ? Math.min(usual + span, usual + step) : value;
        choice.clear();
        choice.option("keep");
        option("agree", 0, (asked - usual) / span, true);
        choice.take(manner.precision(), 0.5);
        return choice.probability(stay ? 0 : 1);
    }

    private void choose() {
        double now = s.levers.own(lever);
        double z = (now - usual) / span;
        double more = Math.min(usual + span, now + step);
        double less = Math.max(usual, now - step);
        choice.clear();
        choice.option("keep");
        if (more > now) {
            option("more", z, (more - usual) / span, true);
        }
        if (less < now) {
            option("back", z, (less - usual) / span, false);
        }
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.AGENDA, s.day()), lever);
        int taken = choice.take(manner.precision(), draw);
        if (taken > 0) {
            // the option "more" has index 1 if it exists
            double next = taken == 1 && more > now ? more : less;
            s.levers.decide(lever, next);
            tell(taken, draw, now, next);
        }
    }

    private void option(String name, double from, double to, boolean reluctant) {
        choice.option(name);
        for (int k = 0; k < size; k++) {
            choice.term(needs[k], weights[k], values[k] * (to - from));
        }
        choice.term("cost", costId, -cost * (Math.abs(to) - Math.abs(from)));
        choice.term("reluctance", reluctanceId, reluctant ? -manner.reluctance() : 0);
    }

    /** The chronicle records only departures; a decision to keep the usual would add a line each quarter. */
    private void tell(int taken, double draw, double now, double next) {
        if (!s.chronicle.asksWhy()) {
            return;
        }
        Lever told = s.levers.lever(lever);
        s.tellDecision(
                told.decider(), Chronicle.Decision.Kind.LEVER, told.meaning(), choice, draw, taken, "quarterly review");
        s.tell(Change.Kind.LEVER, told.meaning(), text(told, now), text(told, next), "quarterly review");
    }

    private static String text(Lever lever, double value) {
        return switch (lever.kind()) {
            case LEVEL -> lever.levels().get((int) value);
            case BOOLEAN -> value > 0 ? "yes" : "no";
            case REAL -> DecimalText.of(value) + " " + lever.unit();
        };
    }
}
