package corridor.model.diplomacy;

import corridor.model.state.Attack;
import corridor.model.state.ChinaState;
import corridor.model.state.Clock;
import corridor.model.state.Release;
import corridor.model.state.SimulationState;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates China's patience, domestic criticism and confidence, and decides when China reviews its pressure on Pakistan.
 * A review takes place every month, unless a decision is still being carried out, and on the day after any attack on
 * Chinese targets. {@link PressureReview} chooses the step, {@link Ladder} carries it out, and {@link Demand} keeps
 * what China asks for.
 *
 * <p>The equations are in docs/model.md, sections 6.7, 8.10 and 9.2.
 */
public final class China {
    private static final double MOST_MONTHS = 6;

    private final ChinaParameters p;
    private final ConfidenceParameters confidence;
    private final double salienceAnger;
    private final double usualRisk;
    private final SimulationState s;
    private final Demand demand;
    private final Ladder ladder;
    private final PressureReview review;
    private final int pressure;
    private final Release release;
    private final int joint;
    private final int messaging;
    private final boolean crisisMatters;
    private boolean askedByScenario;
    private final double scoreKept;
    private final double criticismKept;

    /**
     * @param salienceAnger weight of media salience in China's anger
     * @param usualRisk attacks a year that firms expect at the start
     */
    China(DiplomacyTheme.Parameters parameters, double salienceAnger, double usualRisk, SimulationState situation) {
        p = parameters.china();
        confidence = parameters.confidence();
        this.salienceAnger = salienceAnger;
        this.usualRisk = usualRisk;
        s = situation;
        demand = new Demand(parameters.demand(), s);
        ladder = new Ladder(parameters.ladder(), demand, s);
        review = new PressureReview(parameters.pressure(), demand, s);
        pressure = s.levers.index("china.pressureStep");
        release = new Release(s);
        joint = s.levers.index("both.jointCombat");
        messaging = s.levers.index("china.messaging");
        crisisMatters = s.option("CRISIS", Map.of("LEGITIMACY", true, "FINANCE", true, "NONE", false));
        scoreKept = StrictMath.exp(-1 / p.scoreMemory());
        criticismKept = StrictMath.exp(-1 / p.criticismMemory());
        s.china.patience = p.patience();
        s.china.casualtyScore = p.scoreStart();
        ladder.put((int) Math.round(p.stepStart()), "in force at the start");
        s.china.confidence = confidenceNow();
        s.china.confidenceAtStart = s.china.confidence;
    }

    /**
     * Returns the daily process: memories of casualties and criticism fade, China answers an attack on Chinese targets
     * of the day before, and a public step that is due is taken.
     */
    public Steppable daily() {
        return new Daily();
    }

    /** Returns the monthly process: patience recovers and the step of pressure is reviewed. */
    public Steppable monthly() {
        return new Monthly();
    }

    /** Returns the quarterly process: confidence moves toward its present target. */
    public Steppable quarterly() {
        return new Quarterly();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            ChinaState c = s.china;
            c.casualtyScore *= scoreKept;
            c.slight *= scoreKept;
            c.criticism *= criticismKept
                    * StrictMath.exp(-p.messagingEffect() * s.levers.value(messaging) / p.criticismMemory());
            boolean taken = false;
            boolean hit = false;
            int dead = 0;
            for (Attack attack : s.ledger.yesterday()) {
                if (attack.target().chinese()) {
                    hit = true;
                    taken |= attack.takesChinese();
                    dead += attack.killedChinese();
                    feel(attack);
                }
            }
            watchScenario();
            if (hit) {
                demand.struck();
                answer("attack on Chinese, killed: " + dead, taken);
            } else if (s.levers.isFixed(pressure)) {
                follow();
            } else {
                ladder.step();
            }
        }
    }

    private final class Monthly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            ChinaState c = s.china;
            double effort = Math.max(0, s.pakistan.effort - 1);
            c.patience += p.patienceReturn() * (p.patience() - c.patience)
                    + p.patienceEffort() * effort
                    + p.patienceEffort() * s.cooperation.credit;
            c.patience = clamp(c.patience);
            demand.look();
            if (s.levers.isFixed(pressure)) {
                review.take(anger(), "monthly review");
                follow();
            } else if (!ladder.deliberating()) {
                ladder.decide(review.take(anger(), "monthly review"), "monthly review");
            }
        }
    }

    private final class Quarterly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            s.china.confidence += confidence.confidenceSpeed() * (confidenceNow() - s.china.confidence);
        }
    }

    /**
     * Answers an attack on Chinese targets. If no Chinese was killed or abducted, China answers only if its review
     * chooses a higher step.
     */
    private void answer(String occasion, boolean anybodyTaken) {
        int step = review.take(anger(), occasion);
        if (s.levers.isFixed(pressure)) {
            follow();
            return;
        }
        if (anybodyTaken || step > s.china.step) {
            ladder.answer(step, occasion);
        }
        ladder.step();
    }

    /**
     * Makes a demand when the scenario begins to ask for effort, as China's own freeze would. Ends the episode of
     * pressure when neither China nor the scenario presses.
     */
    private void watchScenario() {
        boolean asks = release.scenarioAsks();
        if (asks && !askedByScenario) {
            demand.ask();
        }
        if (s.china.step == 0 && !asks) {
            demand.over();
        }
        askedByScenario = asks;
    }

    private void feel(Attack attack) {
        ChinaState c = s.china;
        double shock = StrictMath.log1p(attack.killedChinese());
        c.casualtyScore += attack.killedChinese()
                + p.scoreInjured() * attack.injuredChinese()
                + (attack.abducted() ? p.scoreAbduction() : 0)
                + p.scoreAttack();
        if (attack.killedChinese() > 0) {
            c.killedOn = s.day();
        }
        c.criticism = clamp(c.criticism + p.criticismDeaths() * shock);
        c.patience = clamp(c.patience - p.patienceDeaths() * shock - p.patienceAttack());
    }

    private double anger() {
        ChinaState c = s.china;
        double anger = StrictMath.log1p(c.casualtyScore / p.scoreThreshold())
                + p.angerCriticism() * c.criticism
                + p.angerPatience() * (p.patience() - c.patience)
                - p.effortCredit() * Math.max(0, s.pakistan.effort - 1)
                + salienceAnger * s.society.salience
                + p.inaction() * monthsUnanswered()
                + c.slight
                - s.cooperation.credit;
        return Math.max(0, anger);
    }

    /**
     * Returns the months since Chinese nationals were killed without a visible answer of Pakistan, at most 6; 0 after
     * an answer.
     */
    private double monthsUnanswered() {
        if (s.china.killedOn < 0 || s.pakistan.answeredOn >= s.china.killedOn) {
            return 0;
        }
        return Math.min(MOST_MONTHS, (s.day() - s.china.killedOn) / (double) Clock.MONTH);
    }

    private void follow() {
        ladder.put((int) s.levers.value(pressure), "set by the scenario");
    }

    private double confidenceNow() {
        double logOdds = confidence.confidenceBase()
                + confidence.confidencePatience() * (s.china.patience - p.patience())
                - confidence.confidenceRisk() * (s.projects.meanRisk() / usualRisk - 1)
                - confidence.confidenceFriction() * s.projects.friction
                - (crisisMatters && s.economy.crisis ? confidence.confidenceCrisis() : 0)
                + confidence.confidenceJoint() * s.levers.fraction(joint);
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
