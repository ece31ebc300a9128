package corridor.model.insurgency;

import corridor.model.state.ProjectState;
import corridor.model.state.Situation;
import corridor.model.state.Target;
import corridor.number.Exp;
import corridor.world.World;

/**
 * Weights of the target classes by movement and area: a logit over value, log exposure and protection (McFadden-type
 * choice). Protection of one class shifts attacks to the others. Refreshed when presence or protection change.
 */
final class TargetTable {
    private static final double THOUSAND = 1000;
    private final GroupParameters p;
    private final Situation s;
    private final double[][][] weights;
    private final double[] plain;
    private final SlowPower onSitePower;
    private final SlowPower offSitePower;

    TargetTable(GroupParameters parameters, Situation situation) {
        p = parameters;
        s = situation;
        weights = new double[World.MOVEMENTS][s.areas.count()][Target.count()];
        plain = new double[] {1, Exp.of(p.valueInfrastructure()), Exp.of(p.valueCivilians()), Exp.of(p.valuePolitical())
        };
        onSitePower = new SlowPower(p.exposureExponent(), s.areas.count());
        offSitePower = new SlowPower(p.exposureExponent(), s.areas.count());
        refresh();
    }

    double[] weights(int movement, int area) {
        return weights[movement][area];
    }

    void refresh() {
        ProjectState projects = s.projects;
        double site = Exp.of(-p.protectionAversion() * projects.protectionOnSite);
        double off = p.exposureOffSite() * Exp.of(-p.protectionAversion() * projects.protectionOffSite);
        double[] value = {Exp.of(p.valueChineseBaloch()), Exp.of(p.valueChineseTtp())};
        for (int i = 0; i < s.areas.count(); i++) {
            double onSite = exposure(onSitePower, i, projects.onSite[i] * projects.staffShare);
            double offSite = exposure(offSitePower, i, projects.offSite[i] * projects.staffShare);
            for (int m = 0; m < World.MOVEMENTS; m++) {
                double[] row = weights[m][i];
                System.arraycopy(plain, 0, row, 0, plain.length);
                row[Target.PROJECT_SITE.ordinal()] = value[m] * onSite * site;
                row[Target.CHINESE_OFF_SITE.ordinal()] = value[m] * offSite * off;
            }
        }
    }

    private static double exposure(SlowPower power, int i, double persons) {
        return persons <= 0 ? 0 : power.of(i, persons / THOUSAND);
    }

    /** Share of security personnel among the Pakistanis killed in an attack on such a target. */
    double securityShare(Target target) {
        return switch (target) {
            case SECURITY -> p.securityShareSecurity();
            case INFRASTRUCTURE -> p.securityShareInfrastructure();
            case CIVILIANS -> p.securityShareCivilians();
            case POLITICAL -> p.securitySharePolitical();
            case PROJECT_SITE, CHINESE_OFF_SITE -> p.securityShareChinese();
        };
    }
}
