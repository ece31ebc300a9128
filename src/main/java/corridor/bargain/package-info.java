/**
 * Stakeholders bargain over issues: a spatial model of politics and a challenge model as pure functions over a table of
 * positions, saliences and capabilities; knows nothing of the world's model. May use random. Start at
 * {@link corridor.bargain.BargainTable}, then {@link corridor.bargain.SmpRun}.
 */
package corridor.bargain;
