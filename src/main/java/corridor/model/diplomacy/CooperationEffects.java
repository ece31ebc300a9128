package corridor.model.diplomacy;

import corridor.model.state.Clock;
import corridor.model.state.CooperationState;
import corridor.model.state.SimulationState;
import java.util.List;

/**
 * Computes what the items of security cooperation that are in force do: knowledge, protection, less harm, foreign force
 * in sight, and a credit against China's anger.
 *
 * <p>The equations are in docs/model.md, section 8.11.
 */
final class CooperationEffects {
    private static final double TRAINING_UNIT = 100;

    private final CooperationParameters p;
    private final List<Cooperation.Item> items;
    private final SimulationState s;
    private final double lag;

    /** @param items the items that can be agreed */
    CooperationEffects(CooperationParameters parameters, List<Cooperation.Item> items, SimulationState situation) {
        p = parameters;
        this.items = items;
        s = situation;
        lag = -StrictMath.expm1(-Clock.MONTH / p.equipmentLag());
    }

    /** Lets equipment follow deliveries for a month, then refreshes the effects. */
    void month() {
        s.cooperation.equipment +=
                lag * (s.levers.fraction(s.levers.index("china.equipment")) - s.cooperation.equipment);
        refresh();
    }

    /** Sets the effects to those of the items that are in force now. */
    void refresh() {
        CooperationState c = s.cooperation;
        c.knowledge = p.equipmentKnowledge() * c.equipment + p.cellKnowledge() * value("both.intelligenceCell");
        double training = value("china.policeTraining") / TRAINING_UNIT;
        c.harmAvoided = Math.min(1, p.trainingAccuracy() * training);
        c.legitimacy = p.trainingLegitimacy() * training;
        double guards = Math.max(0, value("both.privateSecurity") - 1);
        double troops = value("china.siteTroops");
        double advisers = Math.min(1, value("both.privateSecurity"));
        c.extraGuards = p.guardsPerLevel() * (guards + p.advisers() * (advisers - guards)) + p.troopsQuality() * troops;
        s.society.foreignForce = p.guardTroops() * guards
                + p.troopsVisibility()
                        * troops
                        / s.levers.lever(s.levers.index("china.siteTroops")).high();
        c.credit =
                p.exerciseCredit() * value("both.jointExercise") + p.mechanismCredit() * value("both.jointMechanism");
        c.depth = depth();
    }

    private int depth() {
        int deepest = 0;
        for (Cooperation.Item item : items) {
            boolean inForce = s.levers.value(item.lever()) >= item.value()
                    && s.levers.value(item.lever())
                            > s.levers.lever(item.lever()).neutral();
            deepest = inForce ? Math.max(deepest, item.depth()) : deepest;
        }
        return deepest;
    }

    private double value(String lever) {
        return s.levers.value(s.levers.index(lever));
    }
}
