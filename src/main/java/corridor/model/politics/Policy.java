package corridor.model.politics;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.Choice;
import corridor.model.state.SimulationState;
import corridor.model.state.Stance;
import corridor.model.state.Stance.Manner;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Decides on Pakistan's levers other than force. Every quarter the military and the government review each lever and
 * mostly keep the usual value. They react to losses relative to the usual, tension with Kabul, lost trust, Chinese
 * casualties and China's pressure. The weights are assumptions.
 *
 * <p>The equations are in docs/model.md, section 9.3.
 */
final class Policy implements Steppable {
    private static final long serialVersionUID = 1L;

    private final PolicyParameters p;
    private final transient UsualLosses usual;
    private final double militaryWeight;
    private final transient SimulationState s;
    private final int ladder;
    private final int mediation;
    private final int[] all;
    private final int[] sheltered;
    private final int[] struck;
    private final int[] talking;
    private final int[] resentful;
    private final transient Stance fence;
    private final transient Stance coordination;
    private final transient Stance airStrikes;
    private final transient Stance hold;
    private final transient Stance guards;
    private final transient Stance offSite;
    private final transient Stance dialogue;
    private final transient Stance benefit;
    private final transient Stance development;
    private final transient Stance transparency;

    /** @param militaryWeight weight of the military in decisions, 0 to 1; the military opposes talks */
    Policy(PolicyParameters parameters, UsualLosses usual, double militaryWeight, SimulationState situation) {
        p = parameters;
        this.usual = usual;
        this.militaryWeight = militaryWeight;
        s = situation;
        ladder = s.levers.index("china.pressureStep");
        mediation = s.levers.index("mediators.mediation");
        all = IntStream.range(0, s.world.fronts().size()).toArray();
        sheltered = s.world.fronts(Trait.SHELTERED);
        struck = s.world.fronts(Trait.STRUCK);
        talking = s.world.fronts(Trait.TALKS);
        resentful = s.world.fronts(Trait.EXTRACTION);
        Choice choice = new Choice(s.chronicle.asksWhy());
        fence = stance("pakistan.borderManagement", "borderManagement", p.borderManagement(), choice);
        coordination = stance("pakistan.strikesCoordinated", "strikesCoordinated", p.strikesCoordinated(), choice);
        airStrikes = stance("pakistan.airStrikes", "airStrikes", p.airStrikes(), choice);
        hold = stance("pakistan.operationHold", "operationHold", p.operationHold(), choice);
        guards = stance("pakistan.ssdStrength", "ssdStrength", p.ssdStrength(), choice);
        offSite = stance("pakistan.offSiteProtection", "offSiteProtection", p.offSiteProtection(), choice);
        dialogue = stance("pakistan.dialogueBaloch", "dialogueBaloch", p.dialogueBaloch(), choice);
        benefit = stance("pakistan.localBenefit", "localBenefit", p.localBenefit(), choice);
        development = stance("pakistan.developmentSpend", "developmentSpend", p.developmentSpend(), choice);
        transparency = stance("pakistan.transparency", "transparency", p.transparency(), choice);
    }

    private Stance stance(String lever, String costName, double cost, Choice choice) {
        Manner manner = new Manner("policy", p.precision(), p.reluctance(), p.step());
        return new Stance(lever, costName, cost, manner, choice, s);
    }

    @Override
    public void step(SimState state) {
        double everywhere = threat(all);
        double beyondBorder = threat(sheltered);
        double ofStruck = threat(struck);
        double ofTalking = threat(talking);
        double ofExtraction = threat(resentful);
        double strained = p.tension() * (s.neighbours.tension - s.neighbours.tensionAtStart);
        double distrust = p.trust() * (1 - s.society.trust / s.society.trustAtStart);
        double killed = p.casualties() * StrictMath.log1p(s.china.casualtyScore);
        double pressed = p.pressure() * s.china.step / s.levers.lever(ladder).high();

        fence.need(losses(sheltered), "policy.threat", beyondBorder).decide();
        coordination
                .need("tension with Kabul", "policy.tension", -strained)
                .need("mediation", "policy.tension", p.tension() * s.levers.value(mediation) / 2)
                .decide();
        airStrikes.need(losses(struck), "policy.threat", ofStruck).decide();
        hold.need("losses", "policy.threat", everywhere).decide();
        guards.need("Chinese casualties", "policy.casualties", killed)
                .need("China's pressure", "policy.pressure", pressed)
                .decide();
        offSite.need("Chinese casualties", "policy.casualties", killed)
                .need("China's pressure", "policy.pressure", pressed)
                .decide();
        dialogue.need(losses(talking), "policy.threat", ofTalking)
                .need("lost trust", "policy.trust", distrust)
                .need("the army's veto", "policy.veto", -p.veto() * militaryWeight)
                .decide();
        benefit.need(losses(resentful), "policy.threat", ofExtraction)
                .need("lost trust", "policy.trust", distrust)
                .decide();
        development
                .need("losses", "policy.threat", everywhere)
                .need("lost trust", "policy.trust", distrust)
                .decide();
        transparency.need("lost trust", "policy.trust", distrust).decide();
    }

    /**
     * Returns how strongly losses call for a higher value of a lever: the mean of {@link UsualLosses#relative} over the
     * given fronts, times the weight {@code policy.threat}. It is negative if losses are smaller than usual, and 0 if
     * no fronts are given.
     */
    private double threat(int[] fronts) {
        double sum = 0;
        for (int front : fronts) {
            sum += p.threat() * usual.relative(front, s.ledger.recentLosses[front]);
        }
        return fronts.length == 0 ? 0 : sum / fronts.length;
    }

    private String losses(int[] fronts) {
        return "losses in "
                + Arrays.stream(fronts).mapToObj(s.world.fronts()::get).collect(Collectors.joining(" and "));
    }
}
