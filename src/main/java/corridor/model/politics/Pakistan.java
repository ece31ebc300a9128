package corridor.model.politics;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.PakistanState;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Makes Pakistan's decisions on force: hold course, a surge of intelligence-based operations, or an area operation in
 * one theatre. The choice is a quantal response over the weighted utilities of the military and the government. A
 * decision is made every month, unless the leadership deliberates. Then it is made some weeks after a deadly attack on
 * Chinese or a spectacular one on Pakistanis, after a summit or after a public step by China. The province and elders
 * may object to an area operation, which is then put off and scaled down. Extra effort fades with a half-life, so
 * pressure and effort come in cycles.
 *
 * <p>The equations are in docs/model.md, sections 6.9 and 8.12.
 */
public final class Pakistan {
    /** Length of an operation to which the province objects, against one to which it does not. */
    private static final double SCALED_DOWN = 0.5;

    private final PakistanParameters p;
    private final ForceMenu menu;
    private final Deliberation deliberation;
    private final double areaDays;
    private final double jointEffort;
    private final SimulationState s;
    private final int intensity;
    private final int areaOperation;
    private final int strikes;
    private final int joint;
    private final double surgeKept;
    private int decidedOn = -1;

    /** @param usual losses at the start, with which the recent losses begin */
    Pakistan(
            PakistanParameters parameters,
            ForceEffectParameters effects,
            ForceMenu menu,
            Deliberation deliberation,
            UsualLosses usual,
            SimulationState situation) {
        p = parameters;
        this.menu = menu;
        this.deliberation = deliberation;
        areaDays = effects.areaMonths() * Clock.MONTH;
        jointEffort = effects.jointEffort();
        s = situation;
        intensity = s.levers.index("pakistan.iboIntensity");
        areaOperation = s.levers.index("pakistan.areaOperation");
        strikes = s.levers.index("pakistan.crossBorderStrikes");
        joint = s.levers.index("both.jointCombat");
        surgeKept = StrictMath.exp(-StrictMath.log(2) / p.effortHalfLife());
        System.arraycopy(usual.byFront(), 0, s.ledger.recentLosses, 0, usual.byFront().length);
        s.pakistan.surge = p.surgeStart();
        setEffort();
    }

    /**
     * Returns the daily process: effort fades, attacks of the day before can start a deliberation, and a decision that
     * is due is made.
     */
    public Steppable daily() {
        return new Daily();
    }

    /** Returns the monthly process: the regular decision, unless the leadership deliberates. */
    public Steppable monthly() {
        return new Monthly();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            s.pakistan.surge *= surgeKept;
            putOnTheTable();
            String occasion = deliberation.dueToday();
            if (occasion != null) {
                decide(occasion, true);
            }
            setEffort();
        }
    }

    private final class Monthly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            if (!deliberation.underWay()) {
                decide("monthly meeting", false);
            }
            setEffort();
        }
    }

    private void putOnTheTable() {
        for (Attack attack : s.ledger.yesterday()) {
            if (attack.killedChinese() > 0) {
                deliberation.afterAttack("Chinese nationals killed: " + attack.killedChinese());
            } else if (attack.killed() >= p.spectacular()) {
                deliberation.afterAttack("attack with " + attack.killed() + " killed");
            }
        }
        if (s.pakistan.lastSummit == s.day() - 1) {
            deliberation.afterSummit();
        }
        if (s.china.spokeOn == s.day()) {
            deliberation.afterPublicStep();
        }
    }

    private void setEffort() {
        double base = s.levers.isFixed(intensity) ? s.levers.value(intensity) : ownEffort();
        s.levers.decide(intensity, Math.min(s.levers.lever(intensity).high(), ownEffort()));
        s.levers.decide(strikes, s.day() < s.pakistan.strikesUntil ? p.strikesChosen() : 0);
        s.pakistan.effort = base * (1 + jointEffort * s.levers.fraction(joint)) * (1 - diverted());
    }

    /** Returns the share of effort that a crisis elsewhere draws off today. */
    private double diverted() {
        return s.day() < s.pakistan.divertedUntil ? s.pakistan.diverted : 0;
    }

    /** Returns the effort that Pakistan has chosen itself, as a multiple of the effort at the reference start. */
    private double ownEffort() {
        return p.effortStart() * (1 + s.pakistan.surge) / (1 + p.surgeStart());
    }

    /** @param grant whether the occasion can bring a supplementary grant */
    private void decide(String occasion, boolean grant) {
        if (decidedOn == s.day()) {
            return;
        }
        decidedOn = s.day();
        observe(grant);
        ForceMenu.Occasion open =
                new ForceMenu.Occasion(!s.levers.isFixed(intensity), !s.levers.isFixed(areaOperation), grant);
        ForceMenu.Options options = menu.open(s.chronicle.asksWhy(), open);
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.PAKISTAN, s.day()), 0);
        int taken = options.choice.take(p.precision(), draw);
        tell(options.choice, taken, draw, occasion);
        if (taken == options.surge) {
            s.pakistan.surge = menu.afterSurge(grant);
            s.pakistan.announced += p.surgeShare();
            s.pakistan.answeredOn = s.day();
            s.tell(Change.Kind.OPERATION, "Intelligence-based operations", "usual", "surge", occasion);
        } else if (taken > 0) {
            order(options.theatre[taken]);
        }
    }

    /**
     * Records the feasibility of the levers that the scenario fixes: the probability that the actors would have chosen
     * their values.
     */
    private void observe(boolean grant) {
        if (!s.levers.isFixed(intensity) && !s.levers.isFixed(areaOperation)) {
            return;
        }
        ForceMenu.Options free = menu.open(false, new ForceMenu.Occasion(true, true, grant));
        free.choice.take(p.precision(), 0.5);
        if (s.levers.isFixed(intensity)) {
            double value = s.levers.value(intensity);
            double surge = free.surge < 0 ? 0 : free.choice.probability(free.surge);
            boolean reached = ownEffort() >= value;
            s.feasibility.occasion(intensity, value > 1 ? (reached ? 1 : surge) : 1 - surge);
        }
        if (s.levers.isFixed(areaOperation)) {
            s.feasibility.occasion(areaOperation, operation(free, (int) s.levers.value(areaOperation) - 1));
        }
    }

    /** Returns the probability of an operation in theatre {@code t}; of no operation if {@code t} is negative. */
    private static double operation(ForceMenu.Options free, int t) {
        double chance = 0;
        for (int k = 1; k < free.size; k++) {
            if (free.isOperation(k) && (t < 0 || free.theatre[k] == t)) {
                chance += free.choice.probability(k);
            }
        }
        return t < 0 ? 1 - chance : chance;
    }

    private void order(int t) {
        PakistanState pakistan = s.pakistan;
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.OPERATION_START, s.day()), t);
        int lag = (int) Math.round(InverseCdf.logNormal(draw, p.startLag(), p.startSpread()));
        boolean objected = KeyedRandom.draw(s.luck.key(DrawKind.CONSENT, s.day()), t) < p.objection();
        lag += objected ? (int) Math.round(p.objectionDelay()) : 0;
        pakistan.operationStart[t] = s.day() + lag;
        pakistan.operationEnd[t] =
                pakistan.operationStart[t] + (int) Math.round(objected ? SCALED_DOWN * areaDays : areaDays);
        pakistan.announced += 1;
        pakistan.answeredOn = s.day();
        s.tell(
                Change.Kind.OPERATION,
                "Area operation in " + s.world.theatres().get(t).name(),
                "none",
                "announced",
                objected
                        ? "scaled down after the province and elders object; starts in " + lag + " days"
                        : "starts in " + lag + " days");
    }

    private void tell(Choice choice, int taken, double draw, String occasion) {
        s.tellDecision("pakistanMilitary", Chronicle.Decision.Kind.FORCE, "operations", choice, draw, taken, occasion);
    }
}
