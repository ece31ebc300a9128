package corridor.model.state;

import java.util.Map;

/**
 * Computes what Pakistan expects to gain from more effort while China holds commitments back or threatens to. The
 * switch {@code RELEASE} selects the rule. It is not known whether actors know that a freeze has no condition, so the
 * rules are rivals.
 *
 * <p>The equations are in docs/model.md, section 6.9.
 */
public final class Release {
    private enum Rule {
        CONDITION,
        BELIEF,
        NONE
    }

    private static final int THREAT = 3;

    private final SimulationState s;
    private final Rule rule;
    private final int commitments;
    private final int withdrawal;

    public Release(SimulationState situation) {
        s = situation;
        rule = s.option("RELEASE", Map.of("CONDITION", Rule.CONDITION, "BELIEF", Rule.BELIEF, "NONE", Rule.NONE));
        commitments = s.levers.index("china.newCommitments");
        withdrawal = s.levers.index("china.withdrawal");
    }

    /**
     * Returns the commitments that more effort is expected to free, as a share of the usual ones.
     *
     * @param believed weight of a threat, or of a freeze without a condition under BELIEF, relative to a freeze with a
     *     condition
     */
    public double stake(double believed) {
        if (rule == Rule.NONE || s.levers.value(withdrawal) > 0) {
            return 0;
        }
        double flowing = Math.min(1, s.levers.value(commitments));
        double frozen = (1 - flowing) * (hasCondition() ? 1 : rule == Rule.BELIEF ? believed : 0);
        double open = hasCondition() || rule == Rule.BELIEF ? 1 : flowing;
        return Math.max(frozen, s.china.step >= THREAT ? believed * open : 0);
    }

    /**
     * Whether new commitments are fixed below the usual level and more effort is expected to free them. Under
     * {@code CONDITION} this needs a freeze with a condition, and under {@code BELIEF} any freeze will do. Under
     * {@code NONE} it is never the case.
     */
    public boolean scenarioAsks() {
        return s.levers.isFixed(commitments)
                && s.levers.value(commitments) < 1
                && (rule == Rule.BELIEF || rule == Rule.CONDITION && hasCondition());
    }

    /**
     * Whether today's level of commitments can end by a condition: under China's own rule, or because the scenario sets
     * one.
     */
    private boolean hasCondition() {
        return !s.levers.isFixed(commitments) || s.levers.isConditional(commitments);
    }
}
