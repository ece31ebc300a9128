package corridor.model.state;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
import corridor.catalogue.Lever;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the value of each lever today. The scenario, or the stakeholders who bargain about the lever, can fix the
 * value. Otherwise the actor's own rule sets it; without a rule it is neutral. Values are numbers as in
 * {@link corridor.scenario.LeverSetting}.
 */
public final class LeverBoard {
    private final List<Lever> levers;
    private final double[] fixed;
    private final double[] own;
    private final boolean[] bargained;
    private final boolean[] conditional;
    private final double[] leastItem;

    public LeverBoard(Catalogue catalogue) {
        levers = catalogue.levers();
        fixed = new double[levers.size()];
        Arrays.fill(fixed, Double.NaN);
        own = levers.stream().mapToDouble(Lever::neutral).toArray();
        bargained = new boolean[levers.size()];
        conditional = new boolean[levers.size()];
        leastItem = new double[levers.size()];
        Arrays.fill(leastItem, Double.NaN);
        for (CooperationItem item : catalogue.cooperationItems()) {
            int k = index(item.lever());
            leastItem[k] = Double.isNaN(leastItem[k]) ? item.value() : Math.min(leastItem[k], item.value());
        }
    }

    public int index(String lever) {
        for (int k = 0; k < levers.size(); k++) {
            if (levers.get(k).id().equals(lever)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no lever '" + lever + "'");
    }

    public Lever lever(int k) {
        return levers.get(k);
    }

    /** Whether the scenario or the stakeholders set the lever, rather than its actor. */
    public boolean isFixed(int k) {
        return !Double.isNaN(fixed[k]);
    }

    public double value(int k) {
        return isFixed(k) ? fixed[k] : own[k];
    }

    /** Choice of the actor's own rule, even while the scenario fixes the lever. */
    public double own(int k) {
        return own[k];
    }

    /** Share of the way from the lowest to the highest level. */
    public double fraction(int k) {
        return value(k) / levers.get(k).high();
    }

    /** Whether the first item of security cooperation that the lever stands for is in force; never without an item. */
    public boolean isInForce(int k) {
        return value(k) >= leastItem[k] && value(k) > levers.get(k).neutral();
    }

    /** Fixes a lever, or frees it with NaN. */
    public void fix(int k, double value) {
        fixed[k] = value;
        conditional[k] = false;
    }

    /**
     * Fixes a lever, or frees it with NaN. The setting ends when conditions hold that an actor can help to bring about.
     */
    public void fixUntilMet(int k, double value) {
        fixed[k] = value;
        conditional[k] = true;
    }

    /** Whether the lever is fixed until conditions hold. */
    public boolean isConditional(int k) {
        return isFixed(k) && conditional[k];
    }

    /** Sets a lever to what stakeholders have agreed. */
    public void agree(int k, double value) {
        bargained[k] = true;
        fixed[k] = value;
    }

    /** Whether stakeholders bargain about the lever, so that no actor sets or offers it alone. */
    public boolean isBargained(int k) {
        return bargained[k];
    }

    /** Sets the choice of the actor's own rule. */
    public void decide(int k, double value) {
        own[k] = value;
    }
}
