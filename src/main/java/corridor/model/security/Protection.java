package corridor.model.security;

import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.number.Log;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates protection each month. Forces follow the threat, guards are spread over the Chinese nationals present by the
 * rule in force ({@link GuardRule}), and Chinese personnel of joint operations arrive or leave.
 *
 * <p>The equations are in docs/model.md, section 8.1.
 */
final class Protection implements Steppable {
    private static final long serialVersionUID = 1L;
    private final ProtectionParameters p;
    private final transient SimulationState s;
    private final int ssd;
    private final int joint;
    private final int offSite;
    private final int balochistanWeight;
    private final boolean[] inBalochistan;
    private final GuardRule rule;
    private final double[] usualDeaths;
    private double troops;

    Protection(ProtectionParameters parameters, double[] usualDeaths, SimulationState situation) {
        p = parameters;
        this.usualDeaths = usualDeaths.clone();
        s = situation;
        ssd = s.levers.index("pakistan.ssdStrength");
        joint = s.levers.index("both.jointCombat");
        offSite = s.levers.index("pakistan.offSiteProtection");
        balochistanWeight = s.levers.index("pakistan.balochistanWeight");
        inBalochistan = new boolean[s.areas.count()];
        for (int i = 0; i < inBalochistan.length; i++) {
            inBalochistan[i] = s.world.area(i).region().equals("BAL");
        }
        rule = new GuardRule(p, s);
        System.arraycopy(usualDeaths, 0, s.areas.recentDeaths, 0, usualDeaths.length);
        for (int i = 0; i < usualDeaths.length; i++) {
            s.areas.forceSize[i] = usualDeaths[i] + p.allocationFloor();
        }
        guard();
    }

    @Override
    public void step(SimState state) {
        follow();
        deploy();
        guard();
    }

    /**
     * Moves the presence of forces by area toward a power of (deaths / usual deaths), scaled so that the total of the
     * forces stays constant. The lever {@code pakistan.balochistanWeight} weighs Balochistan against all other areas.
     */
    private void follow() {
        double[] presence = s.areas.presence;
        double[] target = new double[presence.length];
        double weight = 0;
        double sum = 0;
        double tilt = s.levers.value(balochistanWeight);
        for (int i = 0; i < presence.length; i++) {
            double threat = (s.areas.recentDeaths[i] + p.allocationFloor()) / (usualDeaths[i] + p.allocationFloor());
            double drawn = Exp.of(p.allocationThreat() * Log.of(threat)); // pow would allocate memory
            target[i] = inBalochistan[i] ? drawn * tilt : drawn;
            weight += s.areas.forceSize[i];
            sum += s.areas.forceSize[i] * target[i];
        }
        for (int i = 0; i < presence.length; i++) {
            presence[i] += p.allocationSpeed() * (target[i] * weight / sum - presence[i]);
        }
    }

    /** Chinese personnel of joint operations are spread equally over the areas of the first theatre, Balochistan. */
    private void deploy() {
        double level = s.levers.fraction(joint);
        double wanted = p.jointTroops() * level * level;
        int[] areas = s.world.theatreAreas(0);
        for (int i : areas) {
            s.projects.onSite[i] = Math.max(0, s.projects.onSite[i] + (wanted - troops) / areas.length);
        }
        troops = wanted;
    }

    /** Guards of all kinds; private guards and Chinese troops are converted into equivalent guards of Pakistan. */
    private double guards() {
        return s.levers.value(ssd) + s.cooperation.extraGuards;
    }

    private void guard() {
        ProjectState projects = s.projects;
        double need = 0;
        for (int i = 0; i < projects.onSite.length; i++) {
            need += p.needSite() * projects.onSite[i] + p.needOffSite() * projects.offSite[i];
        }
        need *= projects.staffShare;
        double cover = need <= 0 ? 0 : guards() / need;
        rule.spread();
        for (int i = 0; i < projects.onSite.length; i++) {
            projects.protectionOnSite[i] = -StrictMath.expm1(-p.protection() * (cover * rule.factor(i)));
        }
        double full = Math.max(p.protectionOffSite(), p.offSiteShare());
        double share = p.protectionOffSite() + (full - p.protectionOffSite()) * s.levers.value(offSite);
        projects.protectionOffSite = share * -StrictMath.expm1(-p.protection() * cover);
    }
}
