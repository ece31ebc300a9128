package corridor.model.civil;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.AreaState;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates opinion by area each week: grievance, fear, legitimacy, willingness to join, and the state's knowledge from
 * tips.
 *
 * <p>The state at the start already contains the harm, fear and information of the time before. So each flow counts by
 * its departure from the usual flow at the start, and opinion stays constant while flows are usual. A shock {@code a}
 * changes {@code x} to {@code x + (1 - x)(1 - exp(-a))} or {@code x exp(-a)}, as in Bennett (2008, JASSS 11(4) 7), so
 * that states stay within [0, 1].
 *
 * <p>The equations are in docs/model.md, section 7.2.
 */
public final class CivilUpdate implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double LOGISTIC_FOR_NORMAL = 1.702;
    private static final double PER_100_000 = 100;
    private static final double SMALL = 0.01;
    private static final double THIRD = 1.0 / 3;

    /** Options of the switch {@code FEAR_MODEL}, which says what force of the state people fear. */
    private enum Fear {
        CHANGE,
        STANDING,
        INERT
    }

    private final CivilParameters p;
    private final transient KnowledgeParameters k;
    private final transient SimulationState s;
    private final transient UsualHarm usual;
    private final int[] movements;
    private final boolean[] resentsExtraction;
    private final boolean[] takesConcession;
    private final double[][] motiveAtStart;
    private final double[] inflowPerTips;
    private final Fear fear;
    private final double alphaHarm;
    /** Sign of the effect of lost opportunity on the motive to join: 1, -1 or 0. */
    private final double jobs;

    private final boolean crisisFelt;
    private final int joint;
    private final int rules;
    private final int detention;
    private final double fearKept;
    private final double habitKept;
    private final double forceAtStart;

    /** Force that people are used to by area, in units of the effort at the reference start. */
    private final double[] familiarForce;

    private final int[] homeAreas;
    private final double[] perHundredThousand;
    private final double slope;

    // These are the same in all areas in a week. Extraction is grievance from projects without local benefit, which
    // only the public of some movements feels.
    private double jointKnowledge;
    private double extraction;
    private double crisis;

    /** Share of the grievance from a civilian killed by the state that compensation leaves; 1 without. */
    private double uncompensated;

    /** Detentions against the usual: 1 for the most, 0 as at the start, -1 under accountability. */
    private double detentions;

    public CivilUpdate(
            CivilParameters parameters, KnowledgeParameters knowledge, UsualHarm usual, SimulationState situation) {
        p = parameters;
        k = knowledge;
        s = situation;
        this.usual = usual;
        fear = s.option("FEAR_MODEL", Map.of("CHANGE", Fear.CHANGE, "STANDING", Fear.STANDING, "INERT", Fear.INERT));
        alphaHarm = s.option(
                "HARM", Map.of("MIXED", p.alphaHarm(), "BACKLASH", p.alphaHarmBacklash(), "DETER", p.alphaHarmDeter()));
        jobs = s.option("OPPCOST", Map.of("LABOUR", 1.0, "RAPACITY", -1.0, "OFF", 0.0));
        crisisFelt = s.option("CRISIS", Map.of("LEGITIMACY", true, "FINANCE", false, "NONE", false));
        joint = s.levers.index("both.jointCombat");
        rules = s.levers.index("pakistan.harmReduction");
        detention = s.levers.index("pakistan.detentionPolicy");
        fearKept = Exp.of(-Clock.WEEK / p.tauFear());
        habitKept = Exp.of(-Clock.WEEK / p.habituation());
        forceAtStart = s.pakistan.effort;
        double usualInflow = k.knowledgeDecay() * k.knowledge() / (1 - k.knowledge());
        slope = -LOGISTIC_FOR_NORMAL / p.spread();
        int n = s.areas.count();
        perHundredThousand = IntStream.range(0, n)
                .mapToDouble(i -> PER_100_000 / s.world.area(i).population())
                .toArray();
        familiarForce = new double[n];
        Arrays.fill(familiarForce, forceAtStart);
        homeAreas = IntStream.range(0, n).filter(this::isHome).toArray();
        movements = new int[n];
        motiveAtStart = new double[s.world.movements().size()][n];
        resentsExtraction = s.world.movementsHave(Trait.EXTRACTION);
        takesConcession = s.world.movementsHave(Trait.TALKS);
        inflowPerTips = new double[n];
        for (int i = 0; i < n; i++) {
            movements[i] = s.world.publicMovement(i);
            for (int m = 0; m < motiveAtStart.length; m++) {
                motiveAtStart[m][i] = willingness(motive(m, i, 0));
            }
            inflowPerTips[i] = usualInflow / tips(i);
        }
    }

    @Override
    public void step(SimState state) {
        double nationalLoss = s.economy.outputLost * k.opportunityPerOutput();
        jointKnowledge = k.knowledgeJoint() * s.levers.fraction(joint);
        extraction = s.society.extraction * Clock.WEEK / Clock.MONTH;
        uncompensated = 1 - p.compensation() * s.levers.value(rules);
        detentions = -s.levers.value(detention);
        crisis = crisisFelt && s.economy.crisis ? p.lambdaCrisis() * Clock.WEEK / Clock.MONTH : 0;
        for (int i : homeAreas) {
            update(i, nationalLoss + s.society.closure[i] - s.society.development[i]);
        }
        Arrays.fill(s.areas.harmByState, 0);
        Arrays.fill(s.areas.harmByInsurgents, 0);
        Arrays.fill(s.areas.newlyDisplaced, 0);
    }

    private boolean isHome(int i) {
        boolean home = false;
        for (int m = 0; m < s.world.movements().size(); m++) {
            home |= s.world.home(m)[i] > 0;
        }
        return home;
    }

    private void update(int i, double lostOpportunity) {
        AreaState a = s.areas;
        double stateHarm = (a.harmByState[i] - usual.byState(i)) * perHundredThousand[i];
        double insurgentHarm = (a.harmByInsurgents[i] - usual.byInsurgents(i)) * perHundredThousand[i];
        double feltHarm = (a.harmByState[i] * uncompensated - usual.byState(i)) * perHundredThousand[i];
        grieve(i, feltHarm, insurgentHarm, lostOpportunity);
        fear(i, insurgentHarm);
        trust(i, stateHarm);
        learn(i, stateHarm);
        for (int m = 0; m < motiveAtStart.length; m++) {
            if (s.world.home(m)[i] > 0) {
                a.willing[m][i] = willingness(motive(m, i, lostOpportunity)) / motiveAtStart[m][i];
            }
        }
    }

    private void grieve(int i, double feltHarm, double insurgentHarm, double lostOpportunity) {
        AreaState a = s.areas;
        double displacedShare = a.newlyDisplaced[i] / s.world.area(i).population();
        double troops = p.alphaForeignTroops()
                * a.foreignTroops[i]
                * (p.foreignTroopsBase() + s.world.start().antiChinese()[i])
                * Clock.WEEK
                / Clock.MONTH;
        double push = alphaHarm * feltHarm
                + p.alphaDisplacement() * displacedShare
                + troops
                + (resentsExtraction[movements[i]] ? extraction : 0)
                - p.betaInsurgentHarm() * insurgentHarm
                + p.alphaDetention() * detentions * Clock.WEEK / Clock.MONTH;
        for (int m = 0; m < motiveAtStart.length; m++) {
            if (s.world.home(m)[i] > 0) {
                double structural = clamp(s.world.start().grievance()[m][i]
                        + p.gammaOpportunity() * lostOpportunity
                        - (takesConcession[m] ? s.society.concession : 0));
                double g = a.grievance[m][i];
                g += Clock.WEEK * p.kappaGrievance() * (structural - g);
                a.grievance[m][i] = pushed(g, push);
            }
        }
    }

    private void fear(int i, double insurgentHarm) {
        AreaState a = s.areas;
        double coercion = Math.min(1, p.fearState() * feltForce(i) * a.presence[i]);
        a.fearState[i] = coercion + (a.fearState[i] - coercion) * fearKept;
        double insurgents = p.fearInsurgents() + (a.fearInsurgents[i] - p.fearInsurgents()) * fearKept;
        a.fearInsurgents[i] = pushed(insurgents, p.phiInsurgent() * insurgentHarm);
    }

    /**
     * Returns the force that people fear, as a multiple of the usual force. Under the option CHANGE it is the force at
     * the start of the run plus what exceeds the force that people are used to. Under the other options it is the whole
     * force.
     */
    private double feltForce(int i) {
        double force = s.pakistan.effort * s.areas.localEffort[i] * s.areas.sweep[i];
        if (fear != Fear.CHANGE) {
            return force;
        }
        double felt = forceAtStart + Math.max(0, force - familiarForce[i]);
        familiarForce[i] = force + (familiarForce[i] - force) * habitKept;
        return felt;
    }

    private void trust(int i, double stateHarm) {
        AreaState a = s.areas;
        double l = a.legitimacy[i];
        l += Clock.WEEK
                * p.kappaLegitimacy()
                * (Math.min(1, s.world.start().legitimacy()[i] + s.cooperation.legitimacy) - l);
        a.legitimacy[i] = pushed(l, -p.lambdaHarm() * stateHarm - crisis);
    }

    private void learn(int i, double stateHarm) {
        AreaState a = s.areas;
        double known = a.knowledge[i];
        double extraEffort = Math.max(0, s.pakistan.effort * a.localEffort[i] - 1);
        double inflow = inflowPerTips[i] * tips(i) * s.society.openness
                + k.knowledgeEffort() * extraEffort
                + jointKnowledge
                + s.cooperation.knowledge
                + k.knowledgeDetention() * detentions;
        double change = inflow * (1 - known) - k.knowledgeDecay() * known;
        a.knowledge[i] = clamp(known + Clock.WEEK * change - k.knowledgeHarm() * stateHarm);
    }

    private double motive(int movement, int i, double lostOpportunity) {
        AreaState a = s.areas;
        return a.grievance[movement][i] * (1 - a.legitimacy[i])
                - (fear == Fear.INERT ? 0 : p.rho() * a.fearState[i])
                + jobs * p.omega() * lostOpportunity;
    }

    private double willingness(double motive) {
        return share(motive - p.theta());
    }

    private double tips(int i) {
        AreaState a = s.areas;
        double support = share(a.grievance[movements[i]][i] * (1 - a.legitimacy[i])
                + p.fearSupport() * a.fearInsurgents[i]
                - p.thetaSupport());
        return (1 - support) * a.legitimacy[i] * (1 - p.fearSilence() * a.fearInsurgents[i]);
    }

    private double share(double distance) {
        return 1 / (1 + Exp.of(slope * distance));
    }

    private static double pushed(double x, double push) {
        double share = 1 - decay(Math.abs(push));
        return push >= 0 ? x + (1 - x) * share : x - x * share;
    }

    /**
     * Returns {@code exp(-a)} for {@code a >= 0}. Most values are very small; for these, four terms of the Taylor
     * series have an error of at most 1e-11.
     */
    private static double decay(double a) {
        return a < SMALL ? 1 - a * (1 - a / 2 * (1 - a * THIRD * (1 - a / 4))) : Exp.of(-a);
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
