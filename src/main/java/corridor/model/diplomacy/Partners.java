package corridor.model.diplomacy;

import corridor.model.state.Choice;
import corridor.model.state.SimulationState;
import corridor.model.state.Stance;
import corridor.model.state.Stance.Manner;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Decides on levers of China, its firms, Kabul and Iran that have no more detailed model. Every quarter each actor
 * reviews its levers and mostly keeps the usual value. The weights are assumptions.
 *
 * <p>The equations are in docs/model.md, section 9.3.
 */
final class Partners implements Steppable {
    private static final long serialVersionUID = 1L;

    private final PartnerParameters p;
    private final double usualRisk;
    private final double usualTrust;
    private final transient SimulationState s;
    private final int incentive;
    private final int mediation;
    private final transient Stance surge;
    private final transient Stance onKabul;
    private final transient Stance localisation;
    private final transient Stance deal;
    private final transient Stance iranStrikes;

    /**
     * @param usualRisk attacks a year that firms expect at the start
     * @param usualTrust trust between Iran and Pakistan at the start
     */
    Partners(PartnerParameters parameters, double usualRisk, double usualTrust, SimulationState situation) {
        p = parameters;
        this.usualRisk = usualRisk;
        this.usualTrust = usualTrust;
        s = situation;
        incentive = s.levers.index("china.kabulIncentive");
        mediation = s.levers.index("mediators.mediation");
        Choice choice = new Choice(s.chronicle.asksWhy());
        surge = stance("china.investmentSurge", "investmentSurge", p.investmentSurge(), choice);
        onKabul = stance("china.kabulIncentive", "kabulIncentive", p.kabulIncentive(), choice);
        localisation = stance("china.workerLocalisation", "workerLocalisation", p.workerLocalisation(), choice);
        deal = stance("kabul.hostingDeal", "hostingDeal", p.hostingDeal(), choice);
        iranStrikes = stance("iran.unilateralStrikes", "unilateralStrikes", p.unilateralStrikes(), choice);
    }

    private Stance stance(String lever, String costName, double cost, Choice choice) {
        Manner manner = new Manner("partners", p.precision(), p.reluctance(), p.step());
        return new Stance(lever, costName, cost, manner, choice, s);
    }

    @Override
    public void step(SimState state) {
        double confident = p.confidence() * (s.china.confidence / s.china.confidenceAtStart - 1);
        double angry = p.anger() * s.china.anger;
        double strained = p.tension() * (s.neighbours.tension - s.neighbours.tensionAtStart);
        double risky = p.risk() * (s.projects.meanRisk() / usualRisk - 1);
        double rewarded = p.incentive() * s.levers.value(incentive);
        double mediated = p.incentive() * s.levers.value(mediation) / 2;
        double distrust = p.trust() * (usualTrust - s.neighbours.trust);

        surge.need("confidence", "partners.confidence", confident)
                .need("anger at attacks", "partners.anger", -angry)
                .decide();
        onKabul.need("anger at attacks", "partners.anger", angry)
                .need("tension with Kabul", "partners.tension", strained)
                .decide();
        localisation.need("perceived risk", "partners.risk", risky).decide();
        deal.need("China's incentive", "partners.incentive", rewarded)
                .need("mediation", "partners.incentive", mediated)
                .need("tension with Pakistan", "partners.tension", -strained)
                .decide();
        iranStrikes.need("lost trust", "partners.trust", distrust).decide();
    }
}
