/**
 * Bargaining of stakeholders over issues: a spatial model of politics and a challenge model, as pure functions of a
 * table of positions, saliences and capabilities. The package does not depend on the simulation model. Start at
 * {@link corridor.bargain.BargainTable}, then {@link corridor.bargain.smp.SmpRun}.
 */
package corridor.bargain;
