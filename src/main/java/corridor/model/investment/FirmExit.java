package corridor.model.investment;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.ProjectStatus;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Map;

/**
 * Decides whether a firm leaves of its own accord, in two stages. First the firm gives notice; risk and bureaucracy are
 * competing causes. Work stops during the notice. If the cause disappears, the firm takes the notice back; otherwise
 * the project is dismantled in the end. State-owned firms leave only when China withdraws.
 *
 * <p>The equations are in docs/model.md, section 8.2.
 */
final class FirmExit {
    private static final int FOR_RISK = 1;
    private static final int LENGTH = 2;
    private static final int SETTLED = 3;
    private static final int FOR_FRICTION = 4;

    private final FirmExitParameters p;
    private final SimulationState s;
    private final ProjectState projects;
    private final boolean firmsDecide;

    FirmExit(FirmExitParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        projects = s.projects;
        firmsDecide = s.option("FIRM_RISK", Map.of("BAYES_HYSTERESIS", true, "STATE_LED", false, "INSENSITIVE", false));
    }

    /**
     * Decides for one month on a project that has begun and has not been withdrawn.
     *
     * @param k index of the project
     * @param key key of the draws of the month
     */
    void consider(int k, long key) {
        if (projects.status[k] == ProjectStatus.NOTICE) {
            underNotice(k, KeyedRandom.draw(key, k, SETTLED));
        } else if (mayLeave(k)) {
            if (KeyedRandom.draw(key, k, FOR_RISK) < riskHazard(k)) {
                giveNotice(k, false, KeyedRandom.draw(key, k, LENGTH));
            } else if (KeyedRandom.draw(key, k, FOR_FRICTION) < frictionHazard(k)) {
                giveNotice(k, true, KeyedRandom.draw(key, k, LENGTH));
            }
        }
    }

    private boolean mayLeave(int k) {
        return firmsDecide
                && projects.status[k] != ProjectStatus.OPERATING
                && projects.projects.get(k).ownership().equals("PRIVATE");
    }

    private double riskHazard(int k) {
        return p.leaveBase() * held(k) * Exp.of(p.leaveRisk() * (projects.risk(k) / p.riskStop() - 1));
    }

    private double frictionHazard(int k) {
        return p.leaveFrictionBase() * held(k) * Exp.of(p.leaveFriction() * projects.friction);
    }

    /** Returns the factor by which sunk capital lowers the hazard of leaving, at most 1. */
    private double held(int k) {
        double cost = projects.projects.get(k).costUsdM();
        double sunk = cost <= 0 ? 1 : 1 - projects.remaining[k] / cost;
        return Exp.of(-p.leaveSunk() * sunk);
    }

    private void giveNotice(int k, boolean friction, double draw) {
        ProjectStatus from = projects.status[k];
        if (from == ProjectStatus.SUSPENDED) {
            projects.suspended--;
        } else {
            projects.before[k] = from;
            Workers.set(projects, k, projects.workers[k] * p.suspendedStaff());
        }
        projects.status[k] = ProjectStatus.NOTICE;
        projects.noticeForFriction[k] = friction;
        projects.noticeRisk[k] = projects.risk(k);
        projects.noticeEnd[k] =
                s.day() + (int) Math.ceil(InverseCdf.logNormal(draw, p.noticeMedian(), p.noticeSpread()));
        tell(k, from, ProjectStatus.NOTICE, friction ? "bureaucracy" : "risk");
    }

    private void underNotice(int k, double draw) {
        boolean friction = projects.noticeForFriction[k];
        boolean mended =
                friction ? draw < p.noticeSettled() : projects.risk(k) < p.riskReturn() * projects.noticeRisk[k];
        if (mended) {
            projects.status[k] = projects.before[k];
            Workers.set(projects, k, projects.workers[k] / p.suspendedStaff());
            tell(
                    k,
                    ProjectStatus.NOTICE,
                    projects.before[k],
                    friction ? "the complaint was settled" : "risk has fallen");
        } else if (s.day() >= projects.noticeEnd[k]) {
            if (friction) {
                projects.leftForFriction++;
            } else {
                projects.leftForRisk++;
            }
            dismantle(k, friction ? "notice for bureaucracy ran out" : "notice for risk ran out");
        }
    }

    void dismantle(int k, String why) {
        ProjectStatus from = projects.status[k];
        if (from == ProjectStatus.SUSPENDED) {
            projects.suspended--;
        }
        projects.status[k] = ProjectStatus.WITHDRAWN;
        projects.withdrawn++;
        s.ledger.withdrawnValue += projects.chinesePaid(k) ? projects.remaining[k] : 0;
        Workers.set(projects, k, 0);
        tell(k, from, ProjectStatus.WITHDRAWN, why);
    }

    private void tell(int k, ProjectStatus from, ProjectStatus to, String why) {
        s.tell(Change.Kind.PROJECT, projects.projects.get(k).name(), from.word(), to.word(), why);
    }
}
