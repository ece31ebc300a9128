package corridor.model.diplomacy;

import corridor.catalogue.ParameterValues;
import corridor.model.state.SimulationState;
import corridor.model.state.UsualStrikes;
import sim.engine.Steppable;

/**
 * Processes of China, security cooperation, Kabul and Iran, and of those partners' levers that have no more detailed
 * model.
 */
public final class DiplomacyTheme {
    private final China china;
    private final Cooperation cooperation;
    private final BorderCrisis border;
    private final Kabul kabul;
    private final Iran iran;
    private final Partners partners;

    /** Parameters of the theme's processes. */
    public record Parameters(
            ChinaParameters china,
            ConfidenceParameters confidence,
            DemandParameters demand,
            LadderParameters ladder,
            PressureParameters pressure,
            CooperationParameters cooperation,
            KabulParameters kabul,
            BorderParameters border,
            IranParameters iran,
            PartnerParameters partners) {
        public static Parameters of(ParameterValues values) {
            return new Parameters(
                    values.bind(ChinaParameters.class, "china"),
                    values.bind(ConfidenceParameters.class, "china"),
                    values.bind(DemandParameters.class, "china"),
                    values.bind(LadderParameters.class, "china"),
                    values.bind(PressureParameters.class, "china"),
                    values.bind(CooperationParameters.class, "cooperation"),
                    values.bind(KabulParameters.class, "kabul"),
                    values.bind(BorderParameters.class, "kabul"),
                    values.bind(IranParameters.class, "iran"),
                    values.bind(PartnerParameters.class, "partners"));
        }
    }

    /**
     * @param salienceAnger weight of media salience in China's anger
     * @param usualRisk attacks a year that firms expect at the start
     * @param usualAttacks attacks a day at the start by movement
     * @param usualStrikes strikes in Afghanistan at the start
     */
    public DiplomacyTheme(
            Parameters p,
            double salienceAnger,
            double usualRisk,
            double[] usualAttacks,
            UsualStrikes usualStrikes,
            SimulationState situation) {
        china = new China(p, salienceAnger, usualRisk, situation);
        cooperation = new Cooperation(p.cooperation(), situation);
        border = new BorderCrisis(p.border(), situation);
        kabul = new Kabul(
                p.kabul(), border, usualAttacks, UsualStrain.of(p.kabul(), p.border(), usualStrikes), situation);
        iran = new Iran(p.iran(), p.kabul().fence(), situation);
        partners = new Partners(p.partners(), usualRisk, p.iran().trust(), situation);
    }

    public China china() {
        return china;
    }

    /** Daily process that makes offers of cooperation when they fall due. */
    public Steppable dueCooperation() {
        return cooperation.daily();
    }

    /** Monthly process of security cooperation: regular offers, and effects of the items in force. */
    public Steppable cooperation() {
        return cooperation;
    }

    /** Daily process of crises on the border with Afghanistan; to be called after strikes. */
    public Steppable border() {
        return border;
    }

    /** Monthly process of tension with Kabul. */
    public Steppable kabulTension() {
        return kabul.tension();
    }

    /** Monthly process in which forces may clash at the border with Afghanistan; to be called after tension. */
    public Steppable kabulClash() {
        return kabul.clashes();
    }

    /**
     * Monthly process of Kabul's tolerance of armed groups, and of what follows from it; to be called after clashes.
     */
    public Steppable kabul() {
        return kabul;
    }

    /** Monthly process of relations with Iran: trust, and coordination on the border. */
    public Steppable iran() {
        return iran;
    }

    /** Quarterly process of the partners' levers that have no more detailed model. */
    public Steppable partners() {
        return partners;
    }
}
