package corridor.model.insurgency;

import corridor.chronicle.Target;
import corridor.model.state.Clock;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.CumulativeWeights;
import java.util.Arrays;
import java.util.Map;

/**
 * Keeps the weights of the target classes by movement and area: a logit over value, log exposure and protection
 * (McFadden-type choice). Protection of one class shifts attacks to the others. {@link #refresh} must be called when
 * presence or protection changes. Foreign force that people see, and under a switch attention to past attacks, raise
 * the value of Chinese targets.
 *
 * <p>The equations are in docs/model.md, section 8.3.
 */
final class TargetTable {
    private static final double THOUSAND = 1000;
    private final TargetParameters p;
    private final SimulationState s;
    private final double[][][] weights;
    private final CumulativeWeights[][] wheel;
    private final double[] plain;
    private final double[] learned;
    private final boolean learns;
    private final double kept;
    private final double[] valueChinese;
    private final SlowPower onSitePower;
    private final SlowPower offSitePower;

    /** @param valueChinese value of Chinese targets by movement, in logits */
    TargetTable(TargetParameters parameters, double[] valueChinese, SimulationState situation) {
        p = parameters;
        s = situation;
        int movements = s.world.movements().size();
        this.valueChinese = Arrays.stream(valueChinese).map(Exp::of).toArray();
        weights = new double[movements][s.areas.count()][Target.count()];
        wheel = new CumulativeWeights[movements][s.areas.count()];
        for (CumulativeWeights[] row : wheel) {
            Arrays.setAll(row, i -> new CumulativeWeights(Target.count()));
        }
        learned = new double[movements];
        learns = s.option("LEARNING", Map.of("OFF", false, "ATTENTION", true));
        kept = Exp.of(-Clock.MONTH / p.learningMemory());
        plain = new double[] {1, Exp.of(p.valueInfrastructure()), Exp.of(p.valueCivilians()), Exp.of(p.valuePolitical())
        };
        onSitePower = new SlowPower(p.exposureExponent(), s.areas.count());
        offSitePower = new SlowPower(p.exposureExponent(), s.areas.count());
        refresh();
    }

    double[] weights(int movement, int area) {
        return weights[movement][area];
    }

    /** Returns the target class that a uniform draw selects. */
    Target target(int movement, int area, double draw) {
        return Target.of(wheel[movement][area].index(draw));
    }

    /**
     * Lets a movement learn from an attack that killed Chinese nationals, which draws attention. It learns nothing
     * under the option OFF of the switch LEARNING.
     */
    void learn(int movement, int killedChinese) {
        if (learns) {
            learned[movement] += p.learning() * StrictMath.log1p(killedChinese);
        }
    }

    /** Fades what movements have learned over a month, and refreshes the weights. */
    void month() {
        for (int m = 0; m < learned.length; m++) {
            learned[m] *= kept;
        }
        refresh();
    }

    void refresh() {
        ProjectState projects = s.projects;
        double off = p.exposureOffSite() * Exp.of(-p.protectionAversion() * projects.protectionOffSite);
        for (int i = 0; i < s.areas.count(); i++) {
            double onSite = exposure(onSitePower, i, projects.onSite[i] * projects.staffShare);
            double site = Exp.of(-p.protectionAversion() * projects.protectionOnSite[i]);
            double offSite = exposure(offSitePower, i, projects.offSite[i] * projects.staffShare);
            double allied = p.allianceValue() * s.areas.foreignTroops[i];
            for (int m = 0; m < weights.length; m++) {
                double[] row = weights[m][i];
                System.arraycopy(plain, 0, row, 0, plain.length);
                double shift = allied + learned[m];
                double value = shift == 0 ? valueChinese[m] : valueChinese[m] * Exp.of(shift);
                row[Target.PROJECT_SITE.ordinal()] = value * onSite * site;
                row[Target.CHINESE_OFF_SITE.ordinal()] = value * offSite * off;
                wheel[m][i].set(row);
            }
        }
    }

    private static double exposure(SlowPower power, int i, double persons) {
        return persons <= 0 ? 0 : power.of(i, persons / THOUSAND);
    }

    /** Returns the share of security personnel among the Pakistanis killed in an attack on a class of targets. */
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
