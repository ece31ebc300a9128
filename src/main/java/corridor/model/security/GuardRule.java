package corridor.model.security;

import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Spreads the guards of project sites by the rule in force. By need, the present rule, each Chinese national on site
 * has the same number of guards. The other rules move guards between areas and leave their total as it is: the same
 * number for each site, by threat, by the planned value of the projects, or the same number for each sector. Chinese
 * nationals on site who belong to no project, such as personnel of joint operations, keep their guards by need.
 *
 * <p>The equations are in docs/model.md, section 8.1.
 */
final class GuardRule {
    private static final int BY_NEED = 0;
    private static final int EQUAL = 1;
    private static final int BY_RISK = 2;
    private static final int BY_VALUE = 3;

    private final ProtectionParameters p;
    private final SimulationState s;
    private final int lever;
    private final double[] claim;
    private final double[] staff;
    private final double[] factor;

    GuardRule(ProtectionParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        lever = s.levers.index("pakistan.protectionRule");
        claim = new double[s.areas.count()];
        staff = new double[s.areas.count()];
        factor = new double[s.areas.count()];
    }

    /** Returns the guards for each Chinese national on site in area {@code i}, relative to those by need. */
    double factor(int i) {
        return factor[i];
    }

    /** Applies the rule in force to the projects of today; to be called before {@link #factor}. */
    void spread() {
        Arrays.fill(factor, 1);
        int rule = (int) s.levers.value(lever);
        if (rule == BY_NEED) {
            return;
        }
        ProjectState projects = s.projects;
        Map<String, Double> sectors = staffBySector();
        Arrays.fill(claim, 0);
        Arrays.fill(staff, 0);
        double claims = 0;
        double people = 0;
        for (int k = 0; k < projects.area.length; k++) {
            if (projects.workers[k] > 0) {
                int i = projects.area[k];
                double share = claimOf(k, rule, sectors);
                claim[i] += share;
                staff[i] += projects.workers[k];
                claims += share;
                people += projects.workers[k];
            }
        }
        for (int i = 0; i < factor.length && claims > 0; i++) {
            if (projects.onSite[i] > 0) {
                double others = Math.max(0, projects.onSite[i] - staff[i]);
                factor[i] = (others + claim[i] / claims * people) / projects.onSite[i];
            }
        }
    }

    /** Returns the claim of a project to guards, in any unit. */
    private double claimOf(int k, int rule, Map<String, Double> sectors) {
        ProjectState projects = s.projects;
        return switch (rule) {
            case EQUAL -> 1;
            case BY_RISK ->
                projects.workers[k]
                        * StrictMath.pow(
                                s.areas.recentDeaths[projects.area[k]] + p.allocationFloor(), p.allocationThreat());
            case BY_VALUE -> projects.projects.get(k).costUsdM();
            default ->
                projects.workers[k] / sectors.get(projects.projects.get(k).sector());
        };
    }

    private Map<String, Double> staffBySector() {
        Map<String, Double> staffOf = new HashMap<>();
        for (int k = 0; k < s.projects.area.length; k++) {
            staffOf.merge(s.projects.projects.get(k).sector(), s.projects.workers[k], Double::sum);
        }
        return staffOf;
    }
}
