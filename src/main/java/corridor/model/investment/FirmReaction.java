package corridor.model.investment;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.ProjectStatus;
import corridor.model.state.Attack;
import corridor.model.state.DrawKind;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Simulates how firms react to attacks on Chinese targets, on the day after. Firms learn from each attack: their belief
 * about risk is a Gamma posterior with fading evidence. They stop work with a logistic probability. Work resumes when
 * the stop is over and the perceived risk is below the level of return. That level is lower than the level of leaving
 * (hysteresis, Dixit and Pindyck 1994).
 *
 * <p>The equations are in docs/model.md, section 6.8.
 */
final class FirmReaction implements Steppable {
    private static final long serialVersionUID = 1L;
    private final FirmParameters p;
    private final transient SimulationState s;
    private final boolean firmsDecide;

    FirmReaction(FirmParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        firmsDecide = s.option("FIRM_RISK", Map.of("BAYES_HYSTERESIS", true, "STATE_LED", false, "INSENSITIVE", false));
        for (int k = 0; k < s.projects.status.length; k++) {
            s.projects.riskEvents[k] = p.riskPriorEvents();
            s.projects.riskYears[k] = p.riskPriorYears();
        }
    }

    @Override
    public void step(SimState state) {
        for (Attack attack : s.ledger.yesterday()) {
            if (attack.target().chinese()) {
                learn(attack);
                if (firmsDecide) {
                    stopWork(attack);
                }
            }
        }
        ProjectState projects = s.projects;
        for (int k = 0; k < projects.status.length; k++) {
            if (projects.status[k] == ProjectStatus.SUSPENDED) {
                s.ledger.suspendedDays++;
                if (s.day() >= projects.resumeDay[k] && projects.risk(k) < p.riskReturn() * p.riskStop()) {
                    resume(k);
                }
            }
        }
    }

    private void learn(Attack attack) {
        double evidence = p.riskPerEvent() + p.riskPerDeath() * attack.killedChinese();
        for (int k = 0; k < s.projects.status.length; k++) {
            s.projects.riskEvents[k] += evidence * nearness(k, attack);
        }
    }

    private double nearness(int k, Attack attack) {
        if (attack.project() == k) {
            return 1;
        }
        if (attack.area() == s.projects.area[k]) {
            return p.weightArea();
        }
        return sameProvince(k, attack) ? p.weightProvince() : p.weightNation();
    }

    private boolean sameProvince(int k, Attack attack) {
        return s.world.sameRegion(attack.area(), s.projects.area[k]);
    }

    private void stopWork(Attack attack) {
        long key = s.luck.key(DrawKind.SUSPENSION, s.day());
        double usual = p.usualRisk();
        for (int k = 0; k < s.projects.status.length; k++) {
            if (s.projects.status[k] == ProjectStatus.ACTIVE || s.projects.status[k] == ProjectStatus.SUSPENDED) {
                double odds = p.suspendIntercept()
                        + p.suspendPerDeath() * attack.killedChinese()
                        + (attack.project() == k ? p.suspendOwn() : 0)
                        + (sameProvince(k, attack) ? p.suspendProvince() : 0)
                        + p.suspendRisk() * (s.projects.risk(k) / usual - 1)
                        - (s.projects.projects.get(k).ownership().equals("SOE") ? p.suspendState() : 0);
                if (KeyedRandom.draw(key, k, attack.area()) < 1 / (1 + Exp.of(-odds))) {
                    double median = p.stopMedian() * StrictMath.pow(1 + attack.killedChinese(), p.stopPerDeath());
                    double days =
                            InverseCdf.logNormal(KeyedRandom.draw(key, k, -1 - attack.area()), median, p.stopSpread());
                    suspend(k, (int) Math.ceil(days), attack);
                }
            }
        }
    }

    private void suspend(int k, int days, Attack attack) {
        ProjectState projects = s.projects;
        projects.resumeDay[k] = Math.max(projects.resumeDay[k], s.day() + days);
        if (projects.status[k] != ProjectStatus.SUSPENDED) {
            projects.before[k] = projects.status[k];
            projects.status[k] = ProjectStatus.SUSPENDED;
            projects.suspended++;
            Workers.set(projects, k, projects.workers[k] * p.suspendedStaff());
            s.tell(
                    Change.Kind.PROJECT,
                    projects.projects.get(k).name(),
                    "active",
                    "suspended",
                    (attack.project() == k
                                    ? "its people were attacked"
                                    : "attack in " + s.world.area(attack.area()).name())
                            + ", Chinese killed: "
                            + attack.killedChinese());
        }
    }

    private void resume(int k) {
        ProjectState projects = s.projects;
        projects.status[k] = projects.before[k];
        projects.suspended--;
        Workers.set(projects, k, projects.workers[k] / p.suspendedStaff());
        s.tell(
                Change.Kind.PROJECT,
                projects.projects.get(k).name(),
                "suspended",
                "active",
                "the stop is over and risk has fallen");
    }
}
