package corridor.bargain.bdm;

import corridor.bargain.Named;
import java.util.Optional;

/**
 * A variant is one interpretation of the challenge model. The paper allows all of them and their outcomes differ
 * widely, so every result names its variant.
 */
public enum BdmVariant implements Named {
    /**
     * Reproduces the published curve most closely. It includes two likely errors of the paper, which the author of the
     * curve names. Chances are divided by the votes over all pairs of positions, weighed with each voter's risk. Of
     * several compromises, the one with the lowest position is chosen.
     */
    REPLICATION(
            "replication",
            "replicationVariant_globalDenominator",
            Chances.ALL_PAIRS,
            Selection.CLASS_LOWEST_COMPROMISE,
            Conflict.WEAKER_YIELDS,
            Range.INITIAL,
            Observer.MOVER),
    /**
     * Uses the paper's chances; an actor prefers conflicts to compromises and these to surrender, then the least move.
     */
    PAPER_CLASS_FIRST(
            "paper-class-first",
            "paperProb_classFirst",
            Chances.PAIR,
            Selection.CLASS_LEAST_MOVE,
            Conflict.WEAKER_YIELDS,
            Range.INITIAL,
            Observer.MOVER),
    /** Uses the paper's chances; an actor takes the least move among all offers. */
    PAPER_LEAST_MOVE(
            "paper-least-move",
            "paperProb_leastMove",
            Chances.PAIR,
            Selection.LEAST_MOVE,
            Conflict.WEAKER_YIELDS,
            Range.INITIAL,
            Observer.MOVER),
    /** Uses the paper's chances and its stated rule: an actor takes the best enforced offer, then the least move. */
    PAPER_BEST_ENFORCED(
            "paper-best-enforced",
            "paperProb_bestEnforced",
            Chances.PAIR,
            Selection.BEST_ENFORCED,
            Conflict.WEAKER_YIELDS,
            Range.INITIAL,
            Observer.MOVER),
    /**
     * Differs from {@link #PAPER_BEST_ENFORCED} in three points: conflicts move no actor, the range is computed again
     * in each round, and each actor uses its own risk attitude.
     */
    PAPER_OPEN_CONFLICT(
            "paper-open-conflict",
            "paperProb_bestEnforced_noConflictMove_dynamicRange_eachOwnRisk",
            Chances.PAIR,
            Selection.BEST_ENFORCED,
            Conflict.STANDS,
            Range.PRESENT,
            Observer.EACH);

    /** The divisor of the votes for one side: votes over one pair or over all pairs of positions. */
    enum Chances {
        PAIR,
        ALL_PAIRS
    }

    /** The rule by which an actor chooses among its offers. */
    enum Selection {
        CLASS_LOWEST_COMPROMISE,
        CLASS_LEAST_MOVE,
        LEAST_MOVE,
        BEST_ENFORCED
    }

    /** The rule for a conflict from which both sides expect to gain. */
    enum Conflict {
        WEAKER_YIELDS,
        STANDS
    }

    /** The range is computed from the initial or the present positions; it is the distance that is scaled to 1. */
    enum Range {
        INITIAL,
        PRESENT
    }

    /** The actor whose risk attitude is used when a pressed actor computes the other side's expected utility. */
    enum Observer {
        MOVER,
        EACH
    }

    private final String inFiles;
    private final String longName;
    final Chances chances;
    final Selection selection;
    final Conflict conflict;
    final Range range;
    final Observer observer;

    BdmVariant(
            String inFiles,
            String longName,
            Chances chances,
            Selection selection,
            Conflict conflict,
            Range range,
            Observer observer) {
        this.inFiles = inFiles;
        this.longName = longName;
        this.chances = chances;
        this.selection = selection;
        this.conflict = conflict;
        this.range = range;
        this.observer = observer;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /** Returns the variant with a short or long name; empty if there is none. */
    public static Optional<BdmVariant> named(String name) {
        for (BdmVariant variant : values()) {
            if (variant.inFiles.equals(name) || variant.longName.equals(name)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }
}
