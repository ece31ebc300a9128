package corridor.model.diplomacy;

import corridor.chronicle.Chronicle;
import corridor.model.state.Choice;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;

/**
 * Chooses China's step of pressure by quantal response. A higher step is worth more the angrier China is, and it costs
 * more. Steps that cut China's own investment cost extra. An announced strategy adds three terms. They favour more
 * pressure when casualties exceed a threshold, oppose a release before the term is over or the demand is met, and
 * favour a release once the demand is met.
 *
 * <p>The equations are in docs/model.md, section 6.7.
 */
final class PressureReview {
    private final PressureParameters p;
    private final Demand demand;
    private final SimulationState s;
    private final int ladder;
    private final int commitments;
    private final int powerStop;
    private final int withdrawal;
    private final Choice choice;

    PressureReview(PressureParameters parameters, Demand demand, SimulationState situation) {
        p = parameters;
        this.demand = demand;
        s = situation;
        ladder = s.levers.index("china.pressureStep");
        commitments = s.levers.index("china.newCommitments");
        powerStop = s.levers.index("china.powerSectorStop");
        withdrawal = s.levers.index("china.withdrawal");
        choice = new Choice(s.chronicle.asksWhy());
    }

    /**
     * Returns the step that China chooses now, 0 to 6. Unless the scenario sets the step, the choice is reported to the
     * chronicle.
     */
    int take(double anger, String occasion) {
        s.china.anger = anger;
        choice.clear();
        for (int step = 0; step <= top(); step++) {
            weigh(step, anger);
        }
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.CHINA, s.day()), 0);
        int taken = choice.take(p.precision(), draw);
        observe();
        if (!s.levers.isFixed(ladder)) {
            tell(taken, draw, occasion);
        }
        return taken;
    }

    private void weigh(int step, double anger) {
        int now = s.china.step;
        double height = (double) step / top();
        int down = Math.max(0, now - step);
        choice.option(s.levers.lever(ladder).levels().get(step))
                .term("value of pressing", "china.resolve", p.resolve() * anger * height)
                .term("cost of pressing", "china.pressureCost", -p.pressureCost() * height * height)
                .term("cost to own investment", "china.ownCost", -p.ownCost() * Math.max(0, step - Ladder.THREAT))
                .term("cost of change", "china.inertia", -p.inertia() * (step - now) * (step - now))
                .term(
                        "casualties over the threshold",
                        "china.strategy",
                        step > now && demand.callsForMore() ? p.strategy() : 0)
                .term("demand not met", "china.credibility", demand.binds() ? -p.credibility() * down : 0)
                .term("demand met", "china.promise", demand.met() ? p.promise() * down : 0);
    }

    /**
     * Records the feasibility of the levers that the scenario fixes: the probability that China's own rule would have
     * chosen their values.
     */
    private void observe() {
        if (s.levers.isFixed(ladder)) {
            int step = (int) s.levers.value(ladder);
            s.feasibility.occasion(ladder, step == 0 ? choice.probability(0) : atLeast(step));
        }
        if (s.levers.isFixed(commitments)) {
            double value = s.levers.value(commitments);
            s.feasibility.occasion(
                    commitments, value > 1 ? 0 : value < 1 ? atLeast(cut(value)) : 1 - atLeast(Ladder.THREAT));
        }
        if (s.levers.isFixed(powerStop)) {
            double stop = atLeast(Ladder.SECTOR_STOP);
            s.feasibility.occasion(powerStop, s.levers.value(powerStop) > 0 ? stop : 1 - stop);
        }
        if (s.levers.isFixed(withdrawal)) {
            double leave = atLeast(Ladder.DECOUPLING);
            double level = s.levers.value(withdrawal);
            s.feasibility.occasion(withdrawal, level > 1 ? 0 : level > 0 ? leave : 1 - leave);
        }
    }

    /** Returns the lowest step that cuts new commitments to {@code value}, a multiple of the usual. */
    private int cut(double value) {
        return value >= p.threatCut() ? Ladder.THREAT : Ladder.FREEZE;
    }

    private double atLeast(int step) {
        double sum = 0;
        for (int k = step; k <= top(); k++) {
            sum += choice.probability(k);
        }
        return sum;
    }

    private int top() {
        return Ladder.DECOUPLING;
    }

    private void tell(int taken, double draw, String occasion) {
        s.tellDecision(
                "china", Chronicle.Decision.Kind.PRESSURE, "pressure on Pakistan", choice, draw, taken, occasion);
    }
}
