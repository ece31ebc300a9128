package corridor.model.diplomacy;

import corridor.chronicle.Chronicle;
import corridor.model.state.Attack;
import corridor.model.state.ChinaState;
import corridor.model.state.Choice;
import corridor.model.state.Draws;
import corridor.model.state.Situation;
import corridor.random.Luck;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * China's patience, domestic criticism, confidence and pressure. The step of the pressure ladder is chosen by quantal
 * response every month and on the day after any attack on Chinese: pressing is worth more the angrier China is, costs
 * more the higher the step, and steps that cut China's own investment cost extra. Anger follows casualties, not effort
 * alone, so pressure can follow bad luck (Padro i Miquel and Yared 2012).
 */
public final class China {
    private static final int FREEZE = 4;
    private static final int SECTOR_STOP = 5;
    private static final int DECOUPLING = 6;
    private static final int THREAT = 3;

    private final ChinaParameters p;
    private final double salienceAnger;
    private final double usualRisk;
    private final Situation s;
    private final int ladder;
    private final int commitments;
    private final int powerStop;
    private final int withdrawal;
    private final int joint;
    private final double scoreKept;
    private final double criticismKept;

    public China(ChinaParameters parameters, double salienceAnger, double usualRisk, Situation situation) {
        p = parameters;
        this.salienceAnger = salienceAnger;
        this.usualRisk = usualRisk;
        s = situation;
        ladder = s.levers.index("china.pressureStep");
        commitments = s.levers.index("china.newCommitments");
        powerStop = s.levers.index("china.powerSectorStop");
        withdrawal = s.levers.index("china.withdrawal");
        joint = s.levers.index("both.jointCombat");
        scoreKept = StrictMath.exp(-1 / p.scoreMemory());
        criticismKept = StrictMath.exp(-1 / p.criticismMemory());
        s.china.patience = p.patience();
        s.china.casualtyScore = p.scoreStart();
        climb((int) Math.round(p.stepStart()), "in force at the start");
        s.china.confidence = confidenceNow();
        s.china.confidenceAtStart = s.china.confidence;
    }

    /** Every day: memories fade, and an attack on Chinese of the day before is answered. */
    public Steppable daily() {
        return new Daily();
    }

    /** Every month: patience recovers and the ladder is reviewed. */
    public Steppable monthly() {
        return new Monthly();
    }

    /** Every quarter: confidence moves. */
    public Steppable quarterly() {
        return new Quarterly();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            ChinaState c = s.china;
            c.casualtyScore *= scoreKept;
            c.criticism *= criticismKept;
            boolean hit = false;
            int dead = 0;
            for (Attack attack : s.ledger.yesterday()) {
                if (attack.target().chinese()) {
                    hit = true;
                    dead += attack.killedChinese();
                    feel(attack);
                }
            }
            if (hit) {
                review("attack on Chinese, killed: " + dead);
            } else if (s.levers.isFixed(ladder)) {
                follow();
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
            review("monthly review");
        }
    }

    private final class Quarterly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            s.china.confidence += p.confidenceSpeed() * (confidenceNow() - s.china.confidence);
        }
    }

    private void feel(Attack attack) {
        ChinaState c = s.china;
        double shock = StrictMath.log1p(attack.killedChinese());
        c.casualtyScore += attack.killedChinese() + p.scoreInjured() * attack.injuredChinese() + p.scoreAttack();
        c.criticism = clamp(c.criticism + p.criticismDeaths() * shock);
        c.patience = clamp(c.patience - p.patienceDeaths() * shock - p.patienceAttack());
    }

    private void review(String occasion) {
        boolean fixed = s.levers.isFixed(ladder);
        Choice choice = new Choice(!fixed && s.chronicle.listens());
        double anger = anger();
        s.china.anger = anger;
        int now = s.china.step;
        int top = (int) s.levers.lever(ladder).high();
        for (int step = 0; step <= top; step++) {
            double height = (double) step / top;
            choice.option(s.levers.lever(ladder).levels().get(step))
                    .term("value of pressing", "china.resolve", p.resolve() * anger * height)
                    .term("cost of pressing", "china.pressureCost", -p.pressureCost() * height * height)
                    .term(
                            "cost to own investment",
                            "china.ownCost",
                            step >= FREEZE ? -p.ownCost() * (step - FREEZE + 1) : 0)
                    .term("cost of change", "china.inertia", -p.inertia() * (step - now) * (step - now));
        }
        double draw = Luck.draw(s.luck.key(Draws.CHINA, s.day()), 0);
        int taken = choice.take(p.precision(), draw);
        observe(choice);
        if (fixed) {
            follow();
        } else {
            tell(choice, taken, draw, occasion);
            climb(taken, occasion);
        }
    }

    /** What the ladder's own choice says about levers that the scenario fixes. */
    private void observe(Choice choice) {
        if (s.levers.isFixed(ladder)) {
            s.feasibility.occasion("china.pressureStep", choice.probability((int) s.levers.value(ladder)));
        }
        if (s.levers.isFixed(commitments) && s.levers.value(commitments) < 1) {
            s.feasibility.occasion("china.newCommitments", atLeast(choice, FREEZE));
        }
        if (s.levers.isFixed(powerStop) && s.levers.value(powerStop) > 0) {
            s.feasibility.occasion("china.powerSectorStop", atLeast(choice, SECTOR_STOP));
        }
        if (s.levers.isFixed(withdrawal) && s.levers.value(withdrawal) > 0) {
            s.feasibility.occasion("china.withdrawal", atLeast(choice, DECOUPLING));
        }
    }

    private double atLeast(Choice choice, int step) {
        double sum = 0;
        for (int k = step; k <= s.levers.lever(ladder).high(); k++) {
            sum += choice.probability(k);
        }
        return sum;
    }

    private double anger() {
        ChinaState c = s.china;
        double anger = StrictMath.log1p(c.casualtyScore / p.scoreThreshold())
                + p.angerCriticism() * c.criticism
                + p.angerPatience() * (p.patience() - c.patience)
                - p.effortCredit() * Math.max(0, s.pakistan.effort - 1)
                + salienceAnger * s.society.salience
                - s.cooperation.credit;
        return Math.max(0, anger);
    }

    private void follow() {
        climb((int) s.levers.value(ladder), "set by the scenario");
    }

    /** What follows from a step: the freeze, the sector stop and decoupling act on China's own levers. */
    private void climb(int step, String reason) {
        int before = s.china.step;
        s.china.step = step;
        s.levers.decide(ladder, step);
        s.levers.decide(commitments, step >= FREEZE ? 0 : step == THREAT ? p.threatCut() : 1);
        s.levers.decide(powerStop, step >= SECTOR_STOP ? 1 : 0);
        s.levers.decide(withdrawal, step >= DECOUPLING ? 1 : 0);
        if (step != before) {
            List<String> levels = s.levers.lever(ladder).levels();
            s.tell("pressure", "China's pressure", levels.get(before), levels.get(step), reason);
        }
    }

    private void tell(Choice choice, int taken, double draw, String occasion) {
        if (s.chronicle.listens()) {
            s.chronicle.decision(new Chronicle.Decision(
                    s.day(),
                    s.clock.date(),
                    "china",
                    "pressure on Pakistan",
                    choice.told(),
                    draw,
                    choice.name(taken),
                    occasion));
        }
    }

    private double confidenceNow() {
        double logOdds = p.confidenceBase()
                + p.confidencePatience() * (s.china.patience - p.patience())
                - p.confidenceRisk() * (s.projects.meanRisk() / usualRisk - 1)
                - p.confidenceFriction() * s.projects.friction
                - (s.economy.crisis ? p.confidenceCrisis() : 0)
                + p.confidenceJoint() * s.levers.fraction(joint);
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
