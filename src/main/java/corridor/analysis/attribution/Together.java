package corridor.analysis.attribution;

/**
 * Together is what two players do only when both are in force: their Shapley interaction index. It is part of their
 * shares and adds nothing to them.
 *
 * @param resolved whether the interval excludes zero, also after a correction for all couples
 */
public record Together(Player one, Player other, Estimate index, boolean resolved) {}
