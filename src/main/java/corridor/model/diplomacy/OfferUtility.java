package corridor.model.diplomacy;

import corridor.model.state.Choice;
import corridor.model.state.SimulationState;
import java.util.List;

/**
 * Computes what an item of security cooperation is worth to China, and how likely Pakistan accepts it. Both follow from
 * the item's depth.
 *
 * <p>The equations are in docs/model.md, section 8.11.
 */
final class OfferUtility {
    private static final int MECHANISM = 7;
    private static final int DEEPEST = 10;

    private final CooperationParameters p;
    private final List<Cooperation.Item> items;
    private final SimulationState s;
    private final int ladder;

    OfferUtility(CooperationParameters parameters, List<Cooperation.Item> items, SimulationState situation) {
        p = parameters;
        this.items = items;
        s = situation;
        ladder = s.levers.index("china.pressureStep");
    }

    /** Adds the option of an item of some depth, with the terms of its utility to China. */
    void option(Choice choice, String name, double depth) {
        choice.option(name)
                .term("what it may prevent", "cooperation.benefit", benefit(depth))
                .term("cost of the item", "cooperation.itemCost", -p.itemCost() * depth / DEEPEST)
                .term("entanglement", "cooperation.entangle", -p.entangle() * Math.max(0, depth - MECHANISM));
    }

    private double benefit(double depth) {
        return p.benefit() * s.china.anger * (p.benefitBase() + (1 - p.benefitBase()) * depth / DEEPEST);
    }

    /** Returns the utility to China of an item of some depth. */
    double worth(double depth) {
        return benefit(depth) - p.itemCost() * depth / DEEPEST - p.entangle() * Math.max(0, depth - MECHANISM);
    }

    /** Returns the probability that Pakistan accepts an item of some depth today. */
    double acceptance(double depth) {
        double odds = p.acceptBase()
                - p.acceptDepth() * Math.min(depth, MECHANISM)
                - p.acceptBeyond() * Math.max(0, depth - MECHANISM)
                + p.acceptGoodwill() * (s.society.goodwill - s.society.goodwillAtStart)
                + p.acceptPressure() * s.china.step / s.levers.lever(ladder).high();
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /**
     * Returns the depth of a value: the depth of the first item that reaches it. Beyond the deepest item, each doubling
     * of the value adds 1.
     */
    double depth(int lever, double value) {
        Cooperation.Item deepest = null;
        for (Cooperation.Item item : items) {
            if (item.lever() == lever) {
                deepest = item;
                if (item.value() >= value) {
                    return item.depth();
                }
            }
        }
        return deepest.depth() + StrictMath.log(value / deepest.value()) / StrictMath.log(2);
    }
}
