/**
 * Stakeholders bargain over issues: a spatial model of politics and a challenge model as pure functions over a table of
 * positions, saliences and capabilities; knows nothing of the world's model. Start at
 * {@link corridor.bargain.BargainTable}, then {@link corridor.bargain.smp.SmpRun}.
 */
package corridor.bargain;
