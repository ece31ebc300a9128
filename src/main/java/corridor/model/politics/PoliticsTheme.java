package corridor.model.politics;

import corridor.catalogue.ParameterValues;
import corridor.model.state.SimulationState;
import corridor.model.state.UsualStrikes;
import java.util.function.DoubleUnaryOperator;
import sim.engine.Steppable;

/** Processes of Pakistan's decisions on force, talks and policy. */
public final class PoliticsTheme {
    private final Pakistan pakistan;
    private final Dialogue dialogue;
    private final Ceasefire ceasefire;
    private final Policy policy;
    private final Retaliation retaliation;

    /** Parameters of the theme's processes. */
    public record Parameters(
            PakistanParameters pakistan,
            ForceMenuParameters menu,
            DeliberationParameters deliberation,
            ForceEffectParameters effects,
            DialogueParameters dialogue,
            CeasefireParameters ceasefire,
            PolicyParameters policy,
            RetaliationParameters retaliation) {
        public static Parameters of(ParameterValues values) {
            return new Parameters(
                    values.bind(PakistanParameters.class, "pakistan"),
                    values.bind(ForceMenuParameters.class, "pakistan"),
                    values.bind(DeliberationParameters.class, "pakistan"),
                    values.bind(ForceEffectParameters.class, "security"),
                    values.bind(DialogueParameters.class, "dialogue"),
                    values.bind(CeasefireParameters.class, "ceasefire"),
                    values.bind(PolicyParameters.class, "policy"),
                    values.bind(RetaliationParameters.class, "pakistan"));
        }
    }

    /**
     * Returns the strikes in Afghanistan that are usual at the start.
     *
     * @param deadly attacks a day of sheltered movements that kill at least a number of people, by this number
     */
    public static UsualStrikes usualStrikes(Parameters p, DoubleUnaryOperator deadly) {
        double occasions = deadly.applyAsDouble(p.retaliation().strikeDead());
        return new UsualStrikes(
                Retaliation.usualEpisodes(p.retaliation(), occasions),
                p.pakistan().strikesChosen());
    }

    /** @param usualLosses usual losses at the start by front, persons, as a fading sum */
    public PoliticsTheme(Parameters p, double[] usualLosses, SimulationState situation) {
        UsualLosses usual = new UsualLosses(usualLosses);
        ForceMenu menu = new ForceMenu(p.menu(), usual, situation);
        Deliberation deliberation = new Deliberation(p.deliberation(), situation);
        pakistan = new Pakistan(p.pakistan(), p.effects(), menu, deliberation, usual, situation);
        dialogue = new Dialogue(p.dialogue(), situation);
        ceasefire = new Ceasefire(p.ceasefire(), p.dialogue().regroup(), situation);
        policy = new Policy(p.policy(), usual, p.menu().militaryWeight(), situation);
        retaliation = new Retaliation(p.retaliation(), p.pakistan().strikesChosen(), situation);
    }

    /**
     * Processes of the decision on force: a daily one for decisions that fall due, and a monthly one for regular ones.
     */
    public Pakistan pakistan() {
        return pakistan;
    }

    /** Daily process that decides on strikes in Afghanistan after an attack of the day before. */
    public Steppable retaliation() {
        return retaliation;
    }

    /** Monthly process of talks with the movements that take part in them. */
    public Steppable dialogue() {
        return dialogue;
    }

    /** Monthly process of ceasefire talks with the movements that keep ceasefires of their own. */
    public Steppable ceasefire() {
        return ceasefire;
    }

    /** Quarterly process that decides on Pakistan's levers other than force. */
    public Steppable policy() {
        return policy;
    }
}
