/**
 * This package models the bargaining of stakeholders over issues, by a spatial model of politics or a challenge model.
 * Both are pure functions of a table of positions, saliences and capabilities. The package does not depend on the
 * simulation model. Start at {@link corridor.bargain.BargainTable}, then {@link corridor.bargain.smp.SmpRun}.
 */
package corridor.bargain;
