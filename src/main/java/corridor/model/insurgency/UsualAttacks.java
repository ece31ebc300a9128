package corridor.model.insurgency;

import corridor.catalogue.Movement.Trait;
import corridor.chronicle.Target;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.world.World;
import java.util.Arrays;
import java.util.Map;

/**
 * Computes the expected attacks at the start, and their harm, in the long run. Triggered attacks and campaigns are
 * included, and tempo has its mean. The state must be one in which nothing has happened yet.
 */
public final class UsualAttacks {
    private final InsurgencyTheme.Parameters p;
    private final SimulationState s;

    /** Attacks a day by {@code [group][area of Pakistan]}. */
    private final double[][] attacks;

    /** Mean effective cell size by group, in units. */
    private final double[] sizes;

    /**
     * @param hazards attacks a day that no other attack triggers, without campaigns, {@code [group][area]}
     * @param sizes mean effective cell size by group, in units
     */
    UsualAttacks(InsurgencyTheme.Parameters parameters, double[][] hazards, double[] sizes, SimulationState situation) {
        p = parameters;
        s = situation;
        this.sizes = sizes.clone();
        attacks = withTriggered(hazards);
    }

    /** Returns the expectations for the fighters and the knowledge of a state in which nothing has happened yet. */
    public static UsualAttacks of(InsurgencyTheme.Parameters p, SimulationState s) {
        boolean emergent = s.option("SEVERITY", Map.of("FUSION_FISSION", true, "LOGNORMAL", false));
        return new UsualAttacks(
                p, hazards(p, s), emergent ? cellSizes(p, s.world) : logNormalSizes(p.attacks(), s.world), s);
    }

    /** Attacks a day by movement. */
    public double[] byMovement() {
        double[] daily = new double[s.world.movements().size()];
        for (int g = 0; g < attacks.length; g++) {
            for (double here : attacks[g]) {
                daily[s.world.movement(g)] += here;
            }
        }
        return daily;
    }

    /** People killed a day by area, without attackers. */
    public double[] deathsByArea() {
        double[] daily = new double[s.areas.count()];
        for (int g = 0; g < attacks.length; g++) {
            for (int i = 0; i < daily.length; i++) {
                daily[i] += deaths(g, i);
            }
        }
        return daily;
    }

    /** Returns the civilians killed a day by area, under the protection that the state has now. */
    public double[] civilianDeathsByArea() {
        TargetTable targets = new TargetTable(p.targets(), p.movements().valueChinese(), s);
        double[] daily = new double[s.areas.count()];
        for (int g = 0; g < attacks.length; g++) {
            for (int i = 0; i < daily.length; i++) {
                daily[i] += deaths(g, i) * civilianShare(targets, targets.weights(s.world.movement(g), i));
            }
        }
        return daily;
    }

    /**
     * Returns the attacks a day in which groups of sheltered movements kill at least {@code dead} people, attackers
     * excluded. All targets count as those that are not Chinese.
     */
    public double deadly(double dead) {
        boolean[] sheltered = s.world.groupsHave(Trait.SHELTERED);
        double daily = 0;
        for (int g = 0; g < attacks.length; g++) {
            if (sheltered[g]) {
                daily += Arrays.stream(attacks[g]).sum() * UsualSeverity.atLeast((int) Math.ceil(dead), sizes[g], p, s);
            }
        }
        return daily;
    }

    /** People killed a day in attacks by the groups of a front, without attackers. */
    public double deaths(int front) {
        double daily = 0;
        for (int g = 0; g < attacks.length; g++) {
            for (int i = 0; i < attacks[g].length && s.world.front(s.world.movement(g)) == front; i++) {
                daily += deaths(g, i);
            }
        }
        return daily;
    }

    /** Attackers killed a day. */
    public double attackersKilled() {
        double daily = 0;
        for (int g = 0; g < attacks.length; g++) {
            for (double here : attacks[g]) {
                daily += here
                        * p.attacks().attackersPerUnit()
                        * sizes[g]
                        * p.attacks().attackerLoss();
            }
        }
        return daily;
    }

    private double deaths(int group, int area) {
        return attacks[group][area] * p.attacks().victimsPerUnit() * sizes[group];
    }

    private static double civilianShare(TargetTable targets, double[] weights) {
        double sum = 0;
        double civilians = 0;
        for (int t = 0; t < weights.length; t++) {
            sum += weights[t];
            civilians += weights[t] * (1 - targets.securityShare(Target.of(t)));
        }
        return civilians / sum;
    }

    private static double[][] hazards(InsurgencyTheme.Parameters p, SimulationState s) {
        double[][] hazards = new double[s.world.groups().size()][s.areas.count()];
        for (int g = 0; g < hazards.length; g++) {
            int movement = s.world.movement(g);
            double rate = p.movements().attack()[movement] / Clock.YEAR;
            SlowPower power = new SlowPower(1 + p.groups().concentration(), s.areas.count());
            for (int i : s.world.homeAreas(movement)) {
                double here = s.forces.fighters[g][i];
                double prevented = p.groups().knowledgeCut() * s.areas.knowledge[i];
                hazards[g][i] = here > 0 ? Groups.hazard(rate, power, i, here, prevented) : 0;
            }
        }
        return hazards;
    }

    private double[][] withTriggered(double[][] hazards) {
        double[] campaigns = campaignFactors(hazards);
        double[][] all = new double[hazards.length][];
        for (int g = 0; g < hazards.length; g++) {
            int movement = s.world.movement(g);
            double factor = campaigns[movement] / (1 - p.movements().excitation()[movement]);
            all[g] = Arrays.stream(hazards[g]).map(hazard -> hazard * factor).toArray();
        }
        return all;
    }

    /** Returns the attacks with campaigns relative to those without, by movement; 1 for a movement that starts none. */
    private double[] campaignFactors(double[][] hazards) {
        double[] total = new double[s.world.movements().size()];
        for (int g = 0; g < hazards.length; g++) {
            total[s.world.movement(g)] += Arrays.stream(hazards[g]).sum();
        }
        double[] factors = new double[total.length];
        Arrays.fill(factors, 1);
        for (int movement : s.world.movements(Trait.CAMPAIGNS)) {
            if (total[movement] > 0) {
                factors[movement] += Campaigns.usualAttacks(p.campaigns()) / total[movement];
            }
        }
        return factors;
    }

    private static double[] cellSizes(InsurgencyTheme.Parameters p, World world) {
        double[] cells = new double[world.groups().size()];
        Arrays.fill(
                cells,
                UsualCellSize.of(
                        Groups.units(p.groups()),
                        p.groups().fragmentation(),
                        p.attacks().saturation()));
        return cells;
    }

    private static double[] logNormalSizes(AttackParameters p, World world) {
        double[] cells = new double[world.groups().size()];
        Arrays.fill(cells, p.lognormalMedian() * Exp.of(p.lognormalSpread() * p.lognormalSpread() / 2));
        return cells;
    }
}
