package corridor.model.investment;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.ProjectStatus;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates money and people each month: payments on committed projects, new commitments and their payout, starts,
 * completions and exits of projects, and the Chinese nationals off site. The money of a month is spread over the days
 * until the next update. New commitments and payments on old ones are kept apart, since the record shows payments
 * rising while large new commitments were dropped.
 *
 * <p>The equations are in docs/model.md, section 8.2.
 */
final class Investment implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double MONTHS = 12;
    private static final double THOUSAND = 1000;
    private static final int NONE = 0;
    private static final int SLOW = 1;

    private final InvestmentParameters p;
    private final transient SimulationState s;
    private final int commitments;
    private final int powerStop;
    private final int withdrawal;
    private final double[] pace;
    private final double[] offSiteAtStart;
    private final FirmExit exit;
    private final double presentAtStart;
    private final double slowLocalised;
    private final int surge;
    private final int localisation;
    private final int offSite;
    private final int oneWindow;
    private final int antiCorruption;
    private double stay = 1;
    private double tempo = 1;

    /** Factor on new commitments and starts from friction that reforms have removed; 1 without. */
    private double gate = 1;

    private double paidThisMonth;

    /**
     * @param slowLocalised share of the pace of building that is lost under full localisation
     * @param exit decides every month whether a firm leaves its project
     */
    Investment(InvestmentParameters parameters, double slowLocalised, FirmExit exit, SimulationState situation) {
        this.slowLocalised = slowLocalised;
        this.exit = exit;
        p = parameters;
        s = situation;
        commitments = s.levers.index("china.newCommitments");
        powerStop = s.levers.index("china.powerSectorStop");
        withdrawal = s.levers.index("china.withdrawal");
        surge = s.levers.index("china.investmentSurge");
        localisation = s.levers.index("china.workerLocalisation");
        offSite = s.levers.index("pakistan.offSiteProtection");
        oneWindow = s.levers.index("pakistan.oneWindow");
        antiCorruption = s.levers.index("pakistan.antiCorruption");
        s.projects.friction = p.friction();
        presentAtStart = Math.max(1, s.projects.chinesePresent());
        pace = pace(p, s.projects);
        offSiteAtStart = s.projects.offSite.clone();
        s.projects.backlog = p.commitmentBase() * p.payoutYears();
        s.ledger.paidDaily = usualQuarter(p, s.projects) / Clock.QUARTER;
        s.ledger.committedDaily = p.commitmentBase() / MONTHS / Clock.MONTH;
    }

    /** Returns the monthly spending on each project while it is under construction, USD million. */
    private static double[] pace(InvestmentParameters p, ProjectState projects) {
        double[] monthly = new double[projects.status.length];
        for (int k = 0; k < monthly.length; k++) {
            monthly[k] = Math.min(projects.projects.get(k).costUsdM() / p.buildYears(), p.paceCap()) / MONTHS;
        }
        return monthly;
    }

    /** Chinese disbursement in a quarter at the start, USD million. */
    static double usualQuarter(InvestmentParameters p, ProjectState projects) {
        double[] pace = pace(p, projects);
        double monthly = p.commitmentBase() / MONTHS;
        for (int k = 0; k < pace.length; k++) {
            monthly += projects.status[k] == ProjectStatus.ACTIVE && projects.chinesePaid(k) ? pace[k] : 0;
        }
        return monthly * Clock.QUARTER / Clock.MONTH;
    }

    @Override
    public void step(SimState state) {
        double localised = s.levers.value(localisation);
        s.projects.staffShare = 1 - localised;
        tempo = 1 - slowLocalised * localised;
        reform();
        fadeEvidence();
        paidThisMonth = 0;
        commit();
        payOut();
        long key = s.luck.key(DrawKind.PROJECT_MONTH, s.day());
        for (int k = 0; k < s.projects.status.length; k++) {
            build(k);
            start(k, KeyedRandom.draw(key, k, 0));
            leave(k, key);
        }
        s.ledger.paidDaily = paidThisMonth / Clock.MONTH;
        comeAndGo();
    }

    /** Updates friction, and opens the gate for new money as far as reforms have removed friction. */
    private void reform() {
        double unreformed = p.friction()
                + p.offSiteFriction() * s.levers.value(offSite)
                + p.frictionArrears() * (s.economy.arrears - 1);
        double removed = p.frictionWindow() * s.levers.value(oneWindow)
                + p.frictionCorruption() * s.levers.value(antiCorruption);
        s.projects.friction = Math.max(0, unreformed - removed);
        gate = StrictMath.exp(p.commitmentFriction() * (unreformed - s.projects.friction));
    }

    private void fadeEvidence() {
        double kept = StrictMath.pow(p.riskDiscount(), 1 / MONTHS);
        for (int k = 0; k < s.projects.status.length; k++) {
            s.projects.riskEvents[k] *= kept;
            s.projects.riskYears[k] = s.projects.riskYears[k] * kept + 1 / MONTHS;
        }
    }

    private double confidenceRatio() {
        return s.china.confidence / s.china.confidenceAtStart;
    }

    private void commit() {
        double month = p.commitmentBase() / MONTHS * confidenceRatio() * s.levers.value(commitments);
        month *= StrictMath.pow(s.economy.arrears, -p.arrearsDamp());
        month *= s.levers.value(powerStop) > 0 ? 1 - p.powerShare() : 1;
        month *= s.levers.value(withdrawal) > NONE ? 0 : 1;
        month *= gate;
        month += s.levers.value(surge) * THOUSAND / MONTHS;
        s.projects.backlog += month;
        s.ledger.committedDaily = month / Clock.MONTH;
    }

    private void payOut() {
        double gone = s.levers.value(withdrawal) == NONE ? 0 : exitChance();
        s.projects.backlogWithdrawn += s.projects.backlog * gone;
        s.ledger.withdrawnValue += s.projects.backlog * gone;
        s.projects.backlog *= 1 - gone;
        double paid = s.projects.backlog / (p.payoutYears() * MONTHS);
        s.projects.backlog -= paid;
        paidThisMonth += paid;
    }

    private void leave(int k, long key) {
        ProjectStatus status = s.projects.status[k];
        if (status == ProjectStatus.WITHDRAWN || status == ProjectStatus.PIPELINE) {
            return;
        }
        if (s.levers.value(withdrawal) == NONE) {
            exit.consider(k, key);
        } else if (KeyedRandom.draw(key, k, 1) < exitChance()) {
            exit.dismantle(k, "China withdraws");
        }
    }

    private void build(int k) {
        ProjectState projects = s.projects;
        if (projects.status[k] == ProjectStatus.ACTIVE && !(chinesePaid(k) && stopped(k))) {
            double paid = Math.min(pace[k] * tempo, projects.remaining[k]);
            projects.remaining[k] -= paid;
            paidThisMonth += chinesePaid(k) ? paid : 0;
            if (projects.remaining[k] <= 0) {
                projects.status[k] = ProjectStatus.OPERATING;
                projects.completed++;
                Workers.set(projects, k, projects.workers[k] * p.operatingStaff());
                s.tell(
                        Change.Kind.PROJECT,
                        projects.projects.get(k).name(),
                        "active",
                        "completed",
                        "all planned money is spent");
            }
        }
    }

    private void start(int k, double draw) {
        ProjectState projects = s.projects;
        if (projects.status[k] == ProjectStatus.PIPELINE
                && !stopped(k)
                && s.levers.value(withdrawal) == NONE
                && draw < p.startHazard() * confidenceRatio() * s.levers.value(commitments) * gate) {
            projects.status[k] = ProjectStatus.ACTIVE;
            s.ledger.committed += chinesePaid(k) ? projects.remaining[k] : 0;
            s.tell(
                    Change.Kind.PROJECT,
                    projects.projects.get(k).name(),
                    "pipeline",
                    "active",
                    "China's confidence allowed a start");
        }
    }

    private boolean chinesePaid(int k) {
        return s.projects.chinesePaid(k);
    }

    private boolean stopped(int k) {
        return s.levers.value(powerStop) > 0
                && s.projects.projects.get(k).sector().equals("power");
    }

    private double exitChance() {
        return s.levers.value(withdrawal) == SLOW ? p.withdrawSlow() : p.withdrawFast();
    }

    /**
     * Updates the Chinese nationals off site. Their number follows confidence slowly; in a withdrawal they leave for
     * good.
     */
    private void comeAndGo() {
        if (s.levers.value(withdrawal) > NONE) {
            stay *= 1 - exitChance();
        }
        double coming = 1 + p.surgeStaff() * s.levers.value(surge) / presentAtStart;
        double wanted = stay * coming * StrictMath.pow(confidenceRatio(), p.presenceElasticity());
        double[] offSite = s.projects.offSite;
        double speed =
                s.levers.value(withdrawal) > NONE ? Math.max(p.presenceSpeed(), exitChance()) : p.presenceSpeed();
        for (int i = 0; i < offSite.length; i++) {
            offSite[i] += speed * (offSiteAtStart[i] * wanted - offSite[i]);
        }
    }
}
